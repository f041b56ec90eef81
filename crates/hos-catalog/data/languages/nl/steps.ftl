# Stappen van een route, wat ervoor nodig is, wat in de weg kan staan en wat we vragen.

## Stappen

step-tell-and-confirm =
    .plain = vertellen wat je doet
    .formal = Ervaring vertellen en bevestigen
    .plain-sentence = Je vertelt wat je voor anderen doet. Je zegt zelf of we het goed begrepen hebben. Liever met plaatjes dan met woorden? Dat kan ook. Jij beslist wat erin staat.
    .formal-sentence = Betrokkene vertelt welke ervaring er is en bevestigt de herkende vaardigheden. Betrokkene beslist wat wordt vastgelegd.

step-picture-checklist =
    .plain = aanwijzen met plaatjes
    .formal = Ervaring vastleggen met een beeldlijst
    .plain-sentence = Je kijkt naar plaatjes en zegt hoe vaak je iets hebt gedaan. Zo staat je ervaring op papier, ook als schrijven lastig is. Jij beslist wat erin staat.
    .formal-sentence = Betrokkene geeft met een beeldlijst aan welke taken zijn verricht en hoe vaak. Betrokkene beslist wat wordt vastgelegd.

step-orientation-day =
    .plain = meekijken bij een zorgorganisatie
    .formal = Oriëntatiedag
    .plain-sentence = Je kijkt een ochtend of middag mee op een plek waar zorg wordt gegeven. Dan zie je hoe het werk is. Daarna beslis jij of je verder wilt.
    .formal-sentence = Betrokkene bezoekt een zorgorganisatie en maakt kennis met het werk. Betrokkene beslist over het vervolg.

step-orientation-placement =
    .plain = meelopen bij een zorgorganisatie
    .formal = Oriënterende stage
    .plain-sentence = Je loopt 12 weken mee, 8 uur per week, zonder loon. Een begeleider ziet wat je doet en kan dat bevestigen. De organisatie beslist of er plek is, en kan om een VOG vragen. Heb je een uitkering, vraag dan eerst of dit mag.
    .formal-sentence = Betrokkene loopt onbetaald mee onder begeleiding. De begeleider kan waargenomen vaardigheden bevestigen. De organisatie beslist over plaatsing; bij een uitkering vooraf overleg met de uitkerende instantie.

step-get-vouched =
    .plain = iemand laten bevestigen wat je doet
    .formal = Referentie van een derde
    .plain-sentence = Je vraagt iemand die het heeft gezien om te bevestigen wat je doet. Dat kan een wijkverpleegkundige, een huisarts of een begeleider zijn. Jij kiest wie je vraagt. Die persoon kiest zelf wat hij of zij bevestigt.
    .formal-sentence = Een bij naam bekende derde die de handelingen heeft gezien, bevestigt afzonderlijke vaardigheden. Betrokkene kiest wie wordt gevraagd.

step-evc =
    .plain = een EVC-traject (je ervaring laten beoordelen)
    .formal = Procedure Erkenning van verworven competenties (EVC)
    .plain-sentence = Een erkende EVC-aanbieder, soms een school, bekijkt je bewijs en praat met je in het Nederlands. Daarna kun je een papier krijgen over wat je kunt. Dat papier is bedoeld voor werk. Het geeft geen recht om op school iets over te slaan. Het kost geld. De aanbieder beslist.
    .formal-sentence = Een erkende EVC-aanbieder beoordeelt een portfolio en houdt een criteriumgericht interview. De uitkomst geeft geen recht op vrijstelling. De aanbieder beslist.

step-dutch-course-basic =
    .plain = Nederlandse les voor beginners
    .formal = Cursus Nederlands tot A2
    .plain-sentence = Je leert Nederlands praten en lezen tot niveau A2. Hoe lang dat duurt, is voor iedereen anders. De school kijkt in welke groep je past.
    .formal-sentence = Cursus Nederlands tot CEFR-niveau A2. De duur is een schatting. De aanbieder beslist over plaatsing.

step-dutch-course =
    .plain = Nederlandse les tot 2F
    .formal = Cursus Nederlands tot referentieniveau 2F
    .plain-sentence = Je leert Nederlands tot het niveau van het examen, 2F. Volgens ons is dat ongeveer B1. Met ervaring kun je het examen niet overslaan. De school kijkt in welke groep je past.
    .formal-sentence = Cursus Nederlands tot referentieniveau 2F. Vrijstelling van het examen op grond van ervaring is niet mogelijk. De aanbieder beslist over plaatsing.

step-arithmetic-course =
    .plain = rekenles
    .formal = Cursus rekenen tot niveau 2F
    .plain-sentence = Je leert rekenen tot het niveau van het examen, 2F. Met ervaring kun je het examen niet overslaan. De school kijkt in welke groep je past.
    .formal-sentence = Cursus rekenen tot niveau 2F. Vrijstelling van het examen op grond van ervaring is niet mogelijk. De aanbieder beslist over plaatsing.

step-laptop-and-digital =
    .plain = leren werken met een computer en telefoon
    .formal = Digitale basisvaardigheden en toegang tot een laptop
    .plain-sentence = Je leert werken met een laptop, mail en DigiD. Dat heb je nodig voor school en voor je rooster. Vraag ook of je een laptop kunt lenen. Jij beslist of je dit doet.
    .formal-sentence = Ondersteuning bij digitale basisvaardigheden en toegang tot een laptop. Betrokkene beslist.

step-respite-care =
    .plain = tijd vrijmaken in je week
    .formal = Respijtzorg en herverdeling van zorgtaken
    .plain-sentence = Je zoekt uit wie de zorg overneemt als jij werkt of naar school gaat. Dat kan familie zijn, of dagbesteding. Het kan ook respijtzorg zijn: iemand neemt de zorg een tijd van je over. Daarover beslist de gemeente, en het is niet zeker dat je het krijgt.
    .formal-sentence = Verkenning van vervangende zorg, waaronder respijtzorg op grond van de Wmo 2015. Over respijtzorg beslist het college.

step-childcare =
    .plain = opvang voor je kinderen regelen
    .formal = Kinderopvang
    .plain-sentence = Je zoekt opvang voor de uren dat je werkt of naar school gaat. We weten niet wat het kost en wat je terugkrijgt. Jij kiest de opvang.
    .formal-sentence = Betrokkene regelt kinderopvang voor werk- en lesuren. Kosten en toeslag zijn niet nagekeken. Betrokkene kiest.

step-debt-help =
    .plain = hulp bij schulden
    .formal = Schuldhulpverlening
    .plain-sentence = Je maakt met hulp een plan voor je schulden, zodat er rust komt. Je schulden hoeven niet weg te zijn voor je begint. De gemeente beslist welke hulp er is.
    .formal-sentence = Hulp om betalingen stabiel te krijgen. Het college beslist over de ondersteuning.

step-neighbourhood-mentor =
    .plain = iemand in de buurt die met je meedenkt
    .formal = Mentor in de wijk
    .plain-sentence = Je zoekt een vaste persoon uit de buurt bij wie je terechtkunt. Jij beslist of het klikt.
    .formal-sentence = Een ervaren wijkgenoot begeleidt betrokkene. Betrokkene beslist of dit past.

step-permission-to-learn =
    .plain = vragen of je mag leren en je uitkering houdt
    .formal = Verzoek aan het college om scholing met behoud van uitkering
    .plain-sentence = Je vraagt aan je klantmanager of je mag leren en je uitkering houdt. De gemeente beslist. Wij kunnen het niet beloven.
    .formal-sentence = Betrokkene vraagt het college toestemming voor scholing (Participatiewet, artikel 7 en 10a, tekst van 2015). Er is geen recht op een bepaalde scholing. Het college beslist.

step-permission-to-learn-under-27 =
    .plain = vragen of je mag leren, als je jonger bent dan 27
    .formal = Verzoek aan het college om scholing, jonger dan 27 jaar
    .plain-sentence = Ben je jonger dan 27, dan gelden andere regels. Kun je naar een school die de overheid betaalt, dan kan je uitkering stoppen. Vraag dit na voor je iets tekent. De gemeente beslist.
    .formal-sentence = Onder 27 jaar bestaat geen recht op bijstand zolang uit 's Rijks kas bekostigd onderwijs mogelijk is (Participatiewet, artikel 13 lid 2 onder c, tekst van 2015). Het college beslist.

step-permission-to-learn-uwv =
    .plain = aan UWV vragen of je mag leren en je uitkering houdt
    .formal = Verzoek aan UWV om scholing met behoud van uitkering
    .plain-sentence = Je vraagt aan UWV of je mag leren en je uitkering houdt. UWV beslist. We hebben de regels niet nagekeken en kunnen niets beloven.
    .formal-sentence = Betrokkene vraagt UWV toestemming voor scholing. De regels zijn niet nagekeken. UWV beslist.

step-vog-talk =
    .plain = praten over de VOG
    .formal = Gesprek over de verklaring omtrent het gedrag
    .plain-sentence = Je praat met je verbinder over je zorgen over de VOG. Dan weet je wat er komt. Je hoeft niet alles te vertellen. Justis, een dienst van de overheid, beslist later of je een VOG krijgt. Jij beslist of je verdergaat.
    .formal-sentence = Voorbereidend gesprek over de aanvraag van een VOG. Het gesprek zegt niets over de beslissing van Justis. Betrokkene beslist over het vervolg.

step-vog =
    .plain = een VOG aanvragen
    .formal = Aanvraag verklaring omtrent het gedrag (VOG)
    .plain-sentence = Je vraagt een VOG aan. Op dat papier staat dat je verleden geen bezwaar is voor dit werk. Vraag of je werkgever de kosten betaalt. Justis beslist of je de VOG krijgt.
    .formal-sentence = Aanvraag van een verklaring omtrent het gedrag voor werk in de zorg. Justis beslist.

step-intake =
    .plain = je aanmelden en praten met de school
    .formal = Aanmelding en intake bij de instelling
    .plain-sentence = Je meldt je aan en praat met de school over wat je wilt en wat je kunt. Meld je aan vóór 1 april. Heb je het diploma dat nodig is, dan geeft dat meer zekerheid. De school beslist over je plek.
    .formal-sentence = Aanmelding en intakegesprek. Volgens de bron geeft aanmelden vóór 1 april toelatingsrecht; aangenomen is dat dit geldt voor wie aan de vooropleidingseis voldoet. De instelling beslist.

step-show-diploma-entree =
    .plain = je entreediploma laten zien
    .formal = Overleggen van het entreediploma
    .plain-sentence = Je laat je entreediploma zien op school. Daarmee voldoe je aan de eis voor mbo-2, zo staat het in de wet. De school beslist over je plek.
    .formal-sentence = Betrokkene legt het diploma van de entreeopleiding over. Daarmee is voldaan aan de vooropleidingseis voor niveau 2 (WEB, artikel 8.2.1). De instelling beslist over toelating.

step-show-diploma-helpende =
    .plain = je diploma helpende laten zien
    .formal = Overleggen van het diploma Helpende Zorg en Welzijn
    .plain-sentence = Je laat je diploma helpende zien op school. Daarmee voldoe je aan de eis voor mbo-3, zo staat het in de wet. De school beslist over je plek.
    .formal-sentence = Betrokkene legt het diploma op niveau 2 over. Daarmee is voldaan aan de vooropleidingseis voor niveau 3 (WEB, artikel 8.2.1). De instelling beslist over toelating.

step-suitability-research-mbo-2 =
    .plain = onderzoek door de school, voor mbo-2
    .formal = Geschiktheidsonderzoek voor niveau 2 (WEB, artikel 8.2.1 lid 6)
    .plain-sentence = De school onderzoekt of je de opleiding aankunt, ook zonder het diploma dat gevraagd wordt. Volgens de wet is dit voor bijzondere gevallen. Neem een map mee met wat je kunt laten zien. Niet elke school doet dit. De school beslist.
    .formal-sentence = Het bevoegd gezag kan in bijzondere gevallen vrijstelling verlenen van de vooropleidingseis na een onderzoek naar geschiktheid. De instelling beslist.

step-suitability-research-mbo-3 =
    .plain = onderzoek door de school, voor mbo-3
    .formal = Geschiktheidsonderzoek voor niveau 3 (WEB, artikel 8.2.1 lid 6)
    .plain-sentence = De school onderzoekt of je een opleiding op mbo-3 aankunt, ook zonder het diploma dat gevraagd wordt. Volgens de wet is dit voor bijzondere gevallen. Neem een map mee met wat je kunt laten zien. Niet elke school doet dit. De school beslist.
    .formal-sentence = Het bevoegd gezag kan in bijzondere gevallen vrijstelling verlenen van de vooropleidingseis na een onderzoek naar geschiktheid. De instelling beslist.

step-diploma-valuation =
    .plain = je buitenlandse diploma laten vergelijken
    .formal = Diplomawaardering
    .plain-sentence = Je laat je diploma uit een ander land vergelijken met Nederlandse diploma's. Dat doen SBB en Nuffic. De uitkomst is een advies. De school beslist wat je diploma waard is voor de opleiding.
    .formal-sentence = SBB of Nuffic vergelijkt het buitenlandse diploma met het Nederlandse stelsel. Het advies bindt de instelling niet. De instelling beslist.

step-foreign-diploma-admission =
    .plain = met je buitenlandse diploma naar de school
    .formal = Beoordeling van toelating op grond van een gewaardeerd buitenlands diploma
    .plain-sentence = De school kijkt naar de vergelijking van je diploma. Dan zegt de school welke opleiding je kunt doen. De school beslist.
    .formal-sentence = De instelling beoordeelt toelating op grond van de diplomawaardering. Het niveau hangt af van de uitkomst. De instelling beslist.

step-exemption-file =
    .plain = vragen of je delen mag overslaan (vrijstelling)
    .formal = Vrijstellingsdossier voor de examencommissie
    .plain-sentence = Je levert een map in met bewijs van wat je al kunt. Je vraagt of je delen van de opleiding mag overslaan. Nederlands, rekenen en burgerschap kun je zo niet overslaan. De examencommissie beslist, en kan ook nee zeggen.
    .formal-sentence = Verzoek tot vrijstelling van examenonderdelen, met bewijs per werkproces. Niet mogelijk voor generieke onderdelen. Alleen de examencommissie beslist; een vrijstelling staat niet vast.

step-praktijkverklaring =
    .plain = praktijkverklaring
    .formal = Praktijkverklaring
    .plain-sentence = Je werkt onder begeleiding in een leerbedrijf. Daarna kun je een papier krijgen waarop staat wat je al kunt. Het is geen diploma. Vraag vooraf of je loon krijgt of je uitkering houdt. Het leerbedrijf beslist wat erop komt.
    .formal-sentence = Verklaring van een erkend leerbedrijf dat mbo-werkprocessen worden beheerst. Geen onderdeel van een diploma. Het leerbedrijf beslist.

step-certificate-basis =
    .plain = certificaat Basis voor deskundige zorg
    .formal = Mbo-certificaat Basis voor deskundige zorg
    .plain-sentence = Je leert een deel van de opleiding verzorgende, naast je werk. Haal je het, dan krijg je een erkend certificaat. Dat kan later meetellen voor het diploma. Heb je een uitkering en is je loon hoger, dan stopt de uitkering waarschijnlijk. Wat dit kost, weten we niet. De school beslist.
    .formal-sentence = Mbo-certificaat voor een deel van de kwalificatie verzorgende IG (dossier 2020). Kan later een verzoek tot vrijstelling onderbouwen. De instelling beslist.

step-training-contract =
    .plain = een leerbaan vinden
    .formal = Arbeidsovereenkomst bij een erkend leerbedrijf
    .plain-sentence = Je zoekt een werkgever waar je kunt werken en leren, en je tekent een contract. Het moet een erkend leerbedrijf zijn. Daarna kan de opleiding beginnen. De werkgever beslist of je de baan krijgt.
    .formal-sentence = Arbeidsovereenkomst met een door SBB erkend leerbedrijf, met daarbij een praktijkovereenkomst. De werkgever beslist.

step-entree =
    .plain = entreeopleiding in 1 jaar
    .formal = Entreeopleiding (BBL, niveau 1)
    .plain-sentence = Je werkt en gaat 1 dag per week naar school, een jaar lang. Met dit diploma voldoe je aan de eis voor mbo-2. Je krijgt loon. Heb je een uitkering en is je loon hoger, dan stopt de uitkering waarschijnlijk. De school beslist over je plek.
    .formal-sentence = Entreeopleiding in de beroepsbegeleidende leerweg. Met het diploma is voldaan aan de vooropleidingseis voor niveau 2; het is geen startkwalificatie. De instelling beslist over toelating.

step-bbl-helpende =
    .plain = BBL helpende in 2 jaar
    .formal = BBL Helpende Zorg en Welzijn, 2 jaar (niveau 2)
    .plain-sentence = Je werkt en gaat 1 dag per week naar school, 2 jaar lang. Zo heb je ook tijd om beter te worden in Nederlands en rekenen. Je krijgt loon. Heb je een uitkering en is je loon hoger, dan stopt de uitkering waarschijnlijk. De school beslist over je plek.
    .formal-sentence = Beroepsbegeleidende leerweg Helpende Zorg en Welzijn, nominaal 2 jaar. De instelling beslist over toelating en diploma.

step-bbl-helpende-one-year =
    .plain = BBL helpende in 1 jaar
    .formal = BBL Helpende Zorg en Welzijn, 1 jaar (niveau 2)
    .plain-sentence = Je werkt en gaat 1 dag per week naar school, 1 jaar lang. Dat is kort, dus je hebt vooraf al meer Nederlands en rekenen nodig. Je krijgt loon. Heb je een uitkering en is je loon hoger, dan stopt de uitkering waarschijnlijk. Niet elke school heeft dit. De school beslist over je plek.
    .formal-sentence = Beroepsbegeleidende leerweg Helpende Zorg en Welzijn, verkort tot 1 jaar. Niet elke instelling biedt dit aan. De instelling beslist over toelating en diploma.

step-helpende-plus-module =
    .plain = extra leren voor helpende plus
    .formal = Aanvullende scholing Helpende Plus
    .plain-sentence = Je leert op je werk en in de les wat een helpende plus doet. Je doet ook een toets. Wat je precies leert, verschilt per school en werkgever. De school beslist of je het haalt.
    .formal-sentence = Keuzedeel of scholing Helpende Plus, in combinatie met werk. De inhoud is niet nagekeken. De instelling beslist.

step-bbl-verzorgende-ig =
    .plain = BBL verzorgende IG in 3 jaar
    .formal = BBL Verzorgende IG, 3 jaar (niveau 3)
    .plain-sentence = Je werkt en gaat 1 dag per week naar school, 3 jaar lang. Je krijgt loon. Heb je een uitkering en is je loon hoger, dan stopt de uitkering waarschijnlijk. De school beslist over je plek.
    .formal-sentence = Beroepsbegeleidende leerweg Verzorgende IG, nominaal 3 jaar. De instelling beslist over toelating en diploma.

step-bbl-verzorgende-ig-after-helpende =
    .plain = BBL verzorgende IG na helpende, in 2 jaar
    .formal = BBL Verzorgende IG na Helpende, 2 jaar (niveau 3)
    .plain-sentence = Je bent al helpende en leert door voor verzorgende, misschien in 2 jaar. Of het zo kort mag, is niet zeker. Je krijgt loon. Heb je een uitkering en is je loon hoger, dan stopt de uitkering waarschijnlijk. De school beslist.
    .formal-sentence = Verkorte beroepsbegeleidende leerweg Verzorgende IG na een diploma op niveau 2. De verkorting is niet nagekeken. De instelling beslist over verkorting, toelating en diploma.

step-bbl-verzorgende-ig-with-exemptions =
    .plain = BBL verzorgende IG, korter met vrijstellingen
    .formal = BBL Verzorgende IG met vrijstellingen (niveau 3)
    .plain-sentence = Zegt de examencommissie ja op je verzoek, dan kan de opleiding korter zijn, bijvoorbeeld 2 jaar en 4 maanden. Je krijgt loon. Heb je een uitkering en is je loon hoger, dan stopt de uitkering waarschijnlijk. De school beslist hoeveel korter.
    .formal-sentence = Beroepsbegeleidende leerweg Verzorgende IG, verkort op grond van verleende vrijstellingen. De instelling beslist over de verkorting.

step-job-zorghulp =
    .plain = aan het werk als zorghulp
    .formal = Arbeidsovereenkomst als zorghulp
    .plain-sentence = Je gaat werken als zorghulp, met loon. Heb je een uitkering en is je loon hoger, dan stopt de uitkering waarschijnlijk. Het is werk, je krijgt er geen diploma mee. De werkgever beslist of je de baan krijgt.
    .formal-sentence = Dienstverband als zorghulp. Geen kwalificatie. De werkgever beslist.

step-job-wijkverzorgende =
    .plain = aan het werk als wijkverzorgende
    .formal = Arbeidsovereenkomst als wijkverzorgende (lokale rol)
    .plain-sentence = Je gaat werken voor een organisatie in je buurt, met loon. Heb je een uitkering en is je loon hoger, dan stopt de uitkering waarschijnlijk. Dit werk staat niet in de wet, en niet elke organisatie heeft er geld voor. De werkgever beslist of je de baan krijgt.
    .formal-sentence = Dienstverband in een lokale rol zonder wettelijke status. De werkgever beslist.

## Wat nodig is

fact-entry-mbo-2 =
    .plain = toegang tot mbo-2 (met vmbo, een entreediploma of een onderzoek door de school)
    .formal = voldoen aan de toelatingseis voor niveau 2 (WEB, artikel 8.2.1)

fact-entry-mbo-3 =
    .plain = toegang tot mbo-3 (met vmbo-kb of hoger, mbo-2 of een onderzoek door de school)
    .formal = voldoen aan de toelatingseis voor niveau 3 (WEB, artikel 8.2.1)

fact-foreign-diploma =
    .plain = een diploma uit een ander land
    .formal = een buitenlands diploma

fact-diploma-valued =
    .plain = een buitenlands diploma dat vergeleken is met een Nederlands diploma
    .formal = een gewaardeerd buitenlands diploma

fact-school-intake =
    .plain = een gesprek met de school over een plek
    .formal = afgeronde aanmelding en intake bij de instelling

fact-dutch-2f =
    .plain = Nederlands op niveau 2F
    .formal = Nederlands op referentieniveau 2F

fact-dutch-start =
    .plain = genoeg Nederlands om te beginnen: B1 spreken, A2 lezen en schrijven
    .formal = Nederlands bij aanvang: spreken B1, lezen en schrijven A2 (eigen keuze)

fact-dutch-a2 =
    .plain = Nederlands spreken en lezen op niveau A2
    .formal = Nederlands spreken en lezen op niveau A2 (eigen keuze)

fact-arithmetic-2f =
    .plain = rekenen op niveau 2F
    .formal = rekenen op referentieniveau 2F

fact-arithmetic-1f =
    .plain = rekenen op niveau 1F
    .formal = rekenen op referentieniveau 1F (eigen keuze)

fact-benefit-permission =
    .plain = toestemming om te leren naast je uitkering
    .formal = toestemming van de uitkerende instantie voor scholing

fact-benefit-from-municipality =
    .plain = een uitkering van de gemeente
    .formal = een uitkering van de gemeente

fact-benefit-from-uwv =
    .plain = een uitkering van UWV
    .formal = een uitkering van UWV

fact-age-27-benefit =
    .plain = 27 jaar of ouder zijn, vanwege de regels van de uitkering
    .formal = leeftijd van 27 jaar of ouder (Participatiewet, artikel 13)

fact-debts-stable =
    .plain = rust in je geldzaken
    .formal = stabiele betalingen bij schulden

fact-right-to-work =
    .plain = mogen werken in Nederland
    .formal = recht op arbeid in Nederland

fact-vog =
    .plain = een VOG
    .formal = een verklaring omtrent het gedrag (VOG)

fact-vog-outlook =
    .plain = weten hoe het zit met de VOG
    .formal = voorbereide aanvraag van de VOG

fact-age-18 =
    .plain = 18 jaar of ouder zijn
    .formal = leeftijd van 18 jaar of ouder

fact-age-21 =
    .plain = 21 jaar of ouder zijn
    .formal = leeftijd van 21 jaar of ouder

fact-hours-free =
    .plain = genoeg vrije uren in je week
    .formal = voldoende beschikbare uren per week

fact-childcare-arranged =
    .plain = opvang voor je kinderen
    .formal = geregelde kinderopvang

fact-digital-basics =
    .plain = kunnen werken met een computer en telefoon
    .formal = digitale basisvaardigheden

fact-neighbourhood-mentor =
    .plain = iemand in de buurt die met je meedenkt
    .formal = een mentor in de wijk

fact-skills-told =
    .plain = jouw verhaal over wat je doet
    .formal = vastgelegde eigen verklaring over de ervaring

fact-skills-confirmed =
    .plain = jouw ja bij wat we hoorden
    .formal = door betrokkene bevestigde vaardigheden

fact-vouched =
    .plain = iemand die bevestigt wat je doet
    .formal = bevestiging door een derde

fact-observed =
    .plain = een begeleider die zag wat je doet
    .formal = waarneming door een begeleider in de praktijk

fact-seen-the-work =
    .plain = een eerste kijkje bij het werk
    .formal = kennismaking met het werk

fact-exemption-file =
    .plain = een besluit of je delen mag overslaan
    .formal = besluit van de examencommissie over vrijstelling

fact-first-work-proof =
    .plain = een eerste papier voor werk: praktijkverklaring, entree of certificaat
    .formal = een eerste bewijs voor werk: praktijkverklaring, entreediploma of mbo-certificaat

fact-praktijkverklaring =
    .plain = een praktijkverklaring
    .formal = een praktijkverklaring

fact-certificate-basis =
    .plain = het certificaat Basis voor deskundige zorg
    .formal = mbo-certificaat Basis voor deskundige zorg

fact-training-contract =
    .plain = een leerbaan bij een erkend leerbedrijf
    .formal = een arbeidsovereenkomst bij een erkend leerbedrijf

fact-work-zorghulp =
    .plain = werk als zorghulp
    .formal = dienstverband als zorghulp

fact-work-wijkverzorgende =
    .plain = werk als wijkverzorgende
    .formal = dienstverband als wijkverzorgende

fact-diploma-entree =
    .plain = een entreediploma
    .formal = diploma entreeopleiding (niveau 1)

fact-diploma-helpende =
    .plain = het diploma helpende
    .formal = diploma Helpende Zorg en Welzijn (niveau 2)

fact-certificate-helpende-plus =
    .plain = een bewijs van helpende plus
    .formal = bewijs van aanvullende scholing Helpende Plus

fact-diploma-verzorgende-ig =
    .plain = het diploma verzorgende IG
    .formal = diploma Verzorgende IG (niveau 3)

## Wat in de weg kan staan

barrier-education =
    .plain = vooropleiding
    .formal = vooropleidingseis

barrier-language =
    .plain = Nederlands
    .formal = beheersing van het Nederlands

barrier-arithmetic =
    .plain = rekenen
    .formal = rekenvaardigheid

barrier-income =
    .plain = geld om van te leven
    .formal = inkomen

barrier-hours =
    .plain = tijd in de week
    .formal = beschikbare uren

barrier-benefit =
    .plain = de regels van je uitkering
    .formal = voorwaarden van de uitkering

barrier-care =
    .plain = zorg die niet kan wachten
    .formal = zorgtaken die niet overdraagbaar zijn

barrier-childcare =
    .plain = opvang voor kinderen
    .formal = kinderopvang

barrier-debts =
    .plain = schulden
    .formal = schulden

barrier-digital =
    .plain = werken met een computer en telefoon
    .formal = digitale vaardigheden

barrier-vog =
    .plain = de VOG
    .formal = verklaring omtrent het gedrag

barrier-work-permit =
    .plain = mogen werken in Nederland
    .formal = recht op arbeid

barrier-age =
    .plain = leeftijd
    .formal = leeftijdsgrens

barrier-travel =
    .plain = reistijd
    .formal = reistijd

barrier-evidence =
    .plain = bewijs van wat je doet
    .formal = bewijs van ervaring

barrier-contract =
    .plain = een leerbaan vinden
    .formal = arbeidsovereenkomst bij een leerbedrijf

## Wat we vragen

circumstance-highest-education =
    .plain = je hoogste diploma
    .formal = hoogst afgeronde opleiding
    .plain-question = Welke school heb je afgemaakt? Noem ook een diploma uit een ander land.
    .formal-question = Wat is de hoogst afgeronde opleiding van betrokkene?

circumstance-dutch-speaking =
    .plain = Nederlands spreken
    .formal = spreekvaardigheid Nederlands
    .plain-question = Hoe gaat het met Nederlands praten?
    .formal-question = Wat is het niveau van betrokkene voor spreken (CEFR)?

circumstance-dutch-reading =
    .plain = Nederlands lezen
    .formal = leesvaardigheid Nederlands
    .plain-question = Hoe gaat het met Nederlands lezen, bijvoorbeeld een brief van de gemeente?
    .formal-question = Wat is het niveau van betrokkene voor lezen (CEFR)?

circumstance-dutch-writing =
    .plain = Nederlands schrijven
    .formal = schrijfvaardigheid Nederlands
    .plain-question = Hoe gaat het met Nederlands schrijven, bijvoorbeeld een berichtje of een mail?
    .formal-question = Wat is het niveau van betrokkene voor schrijven (CEFR)?

circumstance-arithmetic =
    .plain = rekenen
    .formal = rekenniveau
    .plain-question = Hoe gaat het met rekenen, bijvoorbeeld met geld, tijd en maten?
    .formal-question = Wat is het rekenniveau van betrokkene?

circumstance-income =
    .plain = waar je nu van leeft
    .formal = huidige bron van inkomen
    .plain-question = Waar leef je nu van: werk, een uitkering, het inkomen van een partner of iets anders?
    .formal-question = Wat is de huidige bron van inkomen van betrokkene?

circumstance-age-band =
    .plain = je leeftijd, ongeveer
    .formal = leeftijdsgroep
    .plain-question = Hoe oud ben je ongeveer? Kies een groep.
    .formal-question = In welke leeftijdsgroep valt betrokkene?

circumstance-right-to-work =
    .plain = mogen werken in Nederland
    .formal = recht op arbeid in Nederland
    .plain-question = Mag je in Nederland werken?
    .formal-question = Heeft betrokkene recht op arbeid in Nederland?

circumstance-vog-concern =
    .plain = zorgen over een VOG
    .formal = zorg over afgifte van een VOG
    .plain-question = Voor een VOG kijkt de overheid naar je verleden. Maak je je daar zorgen over? Je hoeft niet te zeggen waarom.
    .formal-question = Is er bij betrokkene zorg over de afgifte van een VOG?

circumstance-childcare-needed =
    .plain = opvang voor je kinderen
    .formal = behoefte aan kinderopvang
    .plain-question = Heb je opvang nodig voor je kinderen als je werkt of naar school gaat?
    .formal-question = Heeft betrokkene kinderopvang nodig voor werk- en lesuren?

circumstance-debts =
    .plain = schulden
    .formal = schulden
    .plain-question = Heb je schulden die je nu zorgen geven? Ja of nee is genoeg.
    .formal-question = Zijn er schulden die nu tot onrust leiden?

circumstance-digital-skills =
    .plain = werken met een computer en telefoon
    .formal = digitale basisvaardigheden
    .plain-question = Lukt het om te mailen, een formulier in te vullen en DigiD te gebruiken?
    .formal-question = Beschikt betrokkene over digitale basisvaardigheden?

circumstance-irregular-hours =
    .plain = werken in de avond, nacht of het weekend
    .formal = beschikbaarheid voor onregelmatige diensten
    .plain-question = Kun je soms in de avond, in de nacht of in het weekend werken?
    .formal-question = Is betrokkene beschikbaar voor onregelmatige diensten?

circumstance-free-hours =
    .plain = vrije uren in je week
    .formal = beschikbare uren per week
    .plain-question = Hoeveel uur per week heb je voor werk en school samen?
    .formal-question = Hoeveel uren per week is betrokkene beschikbaar voor werk en scholing?

circumstance-lowest-monthly-income =
    .plain = wat je per maand nodig hebt
    .formal = minimaal benodigd maandinkomen
    .plain-question = Hoeveel geld heb je per maand minstens nodig om rond te komen?
    .formal-question = Wat is het laagste maandinkomen waarvan betrokkene kan rondkomen?

circumstance-area =
    .plain = je buurt
    .formal = woongebied
    .plain-question = In welke buurt woon je? Een adres is niet nodig.
    .formal-question = In welk gebied woont betrokkene?

circumstance-max-travel =
    .plain = hoe ver je wilt reizen
    .formal = maximale reistijd
    .plain-question = Hoe lang mag de reis naar werk of school duren, één kant op?
    .formal-question = Wat is de maximale reistijd van betrokkene, enkele reis?

circumstance-earliest-start =
    .plain = wanneer je kunt beginnen
    .formal = vroegste startdatum
    .plain-question = Wanneer zou je op zijn vroegst kunnen beginnen?
    .formal-question = Wat is de vroegste startdatum van betrokkene?

circumstance-wishes =
    .plain = wat je belangrijk vindt
    .formal = wensen voor de route
    .plain-question = Wat vind je het belangrijkst: rustig aan, snel, dichtbij of bij dezelfde werkgever?
    .formal-question = Welke wensen heeft betrokkene voor de route?

circumstance-diplomas =
    .plain = diploma's voor werk in de zorg
    .formal = behaalde diploma's in zorg en welzijn
    .plain-question = Heb je een diploma voor werk in de zorg? Een oud diploma mag je ook noemen.
    .formal-question = Welke diploma's in zorg en welzijn heeft betrokkene behaald?

## Wie beslist

decided-by-person =
    .plain = jij
    .formal = betrokkene

decided-by-verbinder =
    .plain = je verbinder
    .formal = de verbinder

decided-by-school =
    .plain = de school
    .formal = het bevoegd gezag van de instelling

decided-by-employer =
    .plain = de werkgever
    .formal = de werkgever

decided-by-municipality =
    .plain = de gemeente
    .formal = het college van burgemeester en wethouders

decided-by-uwv =
    .plain = UWV
    .formal = UWV

decided-by-exam-board =
    .plain = de examencommissie van de school
    .formal = de examencommissie

decided-by-training-company =
    .plain = het leerbedrijf
    .formal = het erkende leerbedrijf

decided-by-justis =
    .plain = Justis, een dienst van de overheid
    .formal = Justis (dienst van de overheid)

## Hoe zeker een feit is

certainty-seen-in-law =
    .plain = gelezen in de wet, in de tekst van het jaar dat erbij staat
    .formal = gezien in de wettekst van het genoemde jaar

certainty-seen =
    .plain = gelezen bij de bron
    .formal = gezien bij de genoemde bron

certainty-second-hand =
    .plain = niet nagekeken, we hebben het via een ander
    .formal = niet geverifieerd: ontleend aan een tekst die de bron aanhaalt

certainty-inferred =
    .plain = niet nagekeken, dit is onze eigen conclusie
    .formal = niet geverifieerd: afgeleid uit geziene feiten

certainty-remembered =
    .plain = niet nagekeken
    .formal = niet geverifieerd: bekend, maar niet opgezocht

certainty-weakly-remembered =
    .plain = niet nagekeken, en niet zeker
    .formal = niet geverifieerd: onzekere kennis, niet opgezocht

certainty-own-choice =
    .plain = een keuze van ons, nog niet nagekeken
    .formal = eigen keuze, te beoordelen door een assessor
