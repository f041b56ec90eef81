# De vaardigheden van de catalogus: naam, zin en vraag, in twee registers.
# plain: voor de persoon en de verbinder (niveau B1); formal: voor school en werkgever (termen van het kwalificatiedossier).
# De volgorde is die van skills.toml.

## Helpen bij de dagelijkse verzorging

group-personal-care =
    .plain = Helpen bij de dagelijkse verzorging
    .formal = Persoonlijke verzorging (ADL)

skill-assist-washing =
    .plain = Helpen bij wassen en douchen
    .formal = Ondersteunen bij persoonlijke hygiëne: wassen, douchen en baden
    .plain-sentence = Je helpt iemand met wassen, douchen of in bad gaan.
    .formal-sentence = Betrokkene ondersteunt een zorgvrager bij het wassen, douchen of baden.
    .plain-question = Help je wel eens iemand met wassen of douchen, bijvoorbeeld de rug wassen of iemand veilig onder de douche helpen?
    .formal-question = Ondersteunt betrokkene een zorgvrager bij wassen, douchen of baden, en gaat het om gedeeltelijke of volledige overname?

skill-assist-dressing =
    .plain = Helpen bij aankleden en uitkleden
    .formal = Ondersteunen bij het aan- en uitkleden
    .plain-sentence = Je helpt iemand met aankleden of uitkleden.
    .formal-sentence = Betrokkene ondersteunt een zorgvrager bij het aan- of uitkleden.
    .plain-question = Help je wel eens iemand met aankleden of uitkleden, bijvoorbeeld met knoopjes, schoenen of een trui over het hoofd?
    .formal-question = Ondersteunt betrokkene een zorgvrager bij het aan- en uitkleden, ook bij een beperkte beweeglijkheid?

skill-compression-stockings =
    .plain = Steunkousen aantrekken en uittrekken
    .formal = Therapeutische elastische kousen aan- en uittrekken
    .plain-sentence = Je trekt bij iemand steunkousen aan of uit.
    .formal-sentence = Betrokkene trekt bij een zorgvrager therapeutische elastische kousen aan of uit.
    .plain-question = Trek je wel eens steunkousen aan bij iemand, bijvoorbeeld 's ochtends bij je moeder? En trek je ze 's avonds weer uit?
    .formal-question = Trekt betrokkene therapeutische elastische kousen aan en uit, en worden daarbij hulpmiddelen gebruikt?

skill-oral-care =
    .plain = Mond en gebit verzorgen
    .formal = Mondzorg verlenen
    .plain-sentence = Je poetst iemands tanden, maakt een kunstgebit schoon of helpt daarbij.
    .formal-sentence = Betrokkene verleent mondzorg: het reinigen van tanden, mond of gebitsprothese, of ondersteuning daarbij.
    .plain-question = Help je wel eens iemand met tandenpoetsen, of maak je wel eens een kunstgebit schoon?
    .formal-question = Heeft betrokkene ervaring met mondzorg, waaronder het reinigen van een gebitsprothese?

skill-grooming =
    .plain = Haar, nagels en huid verzorgen
    .formal = Ondersteunen bij uiterlijke verzorging: haar, nagels en huid
    .plain-sentence = Je verzorgt iemands haar, baard, nagels of huid.
    .formal-sentence = Betrokkene verzorgt het haar, de baard, de nagels of de huid van een zorgvrager of ondersteunt daarbij.
    .plain-question = Verzorg je wel eens iemands haar of nagels, scheer je iemand of smeer je een droge huid in?
    .formal-question = Heeft betrokkene ervaring met de uiterlijke verzorging van een zorgvrager, zoals haarverzorging, scheren, nagelverzorging of huidverzorging?

skill-toileting =
    .plain = Helpen bij naar de wc gaan
    .formal = Ondersteunen bij de toiletgang en uitscheiding
    .plain-sentence = Je helpt iemand om naar de wc te gaan of een po te gebruiken.
    .formal-sentence = Betrokkene ondersteunt een zorgvrager bij de toiletgang of bij het gebruik van een po of urinaal.
    .plain-question = Help je wel eens iemand met naar de wc gaan, bijvoorbeeld met gaan zitten, afvegen of de kleren weer goed doen?
    .formal-question = Ondersteunt betrokkene een zorgvrager bij de toiletgang, en omvat dit ook de hygiëne daarna?

skill-incontinence-care =
    .plain = Iemand verschonen
    .formal = Zorg verlenen bij incontinentie
    .plain-sentence = Je verschoont iemand die urine of ontlasting verliest.
    .formal-sentence = Betrokkene verleent zorg bij incontinentie, zoals het verschonen of het wisselen van incontinentiemateriaal.
    .plain-question = Help je wel eens als iemand urine of ontlasting verliest, bijvoorbeeld met schone kleren, een inlegger of een schoon bed?
    .formal-question = Heeft betrokkene ervaring met incontinentiezorg, waaronder het wisselen van incontinentiemateriaal en de verzorging van de huid daarbij?

skill-assist-eating =
    .plain = Helpen bij eten en drinken
    .formal = Ondersteunen bij eten en drinken
    .plain-sentence = Je helpt iemand met eten of drinken.
    .formal-sentence = Betrokkene ondersteunt een zorgvrager bij het eten of drinken.
    .plain-question = Help je wel eens iemand met eten of drinken, bijvoorbeeld door het eten klein te snijden of hapjes te geven?
    .formal-question = Ondersteunt betrokkene bij eten en drinken, en was daarbij sprake van slikproblemen?

skill-rest-and-night-care =
    .plain = Naar bed helpen en 's nachts zorgen
    .formal = Ondersteunen bij rust en slaap en zorg verlenen in de nacht
    .plain-sentence = Je helpt iemand naar bed of je zorgt 's nachts voor iemand.
    .formal-sentence = Betrokkene ondersteunt een zorgvrager bij het naar bed gaan en bij rust en slaap, of verleent zorg in de nacht.
    .plain-question = Breng je wel eens iemand naar bed, of sta je 's nachts op om te helpen, bijvoorbeeld met omdraaien of naar de wc gaan?
    .formal-question = Heeft betrokkene ervaring met ondersteuning bij rust en slaap of met zorg in de nacht, en hoe vaak kwam dat voor?

## Bewegen en op pad gaan

group-mobility =
    .plain = Bewegen en op pad gaan
    .formal = Mobiliteit en vervoer

skill-transfers =
    .plain = Helpen bij opstaan en verplaatsen
    .formal = Ondersteunen bij transfers
    .plain-sentence = Je helpt iemand met opstaan, gaan zitten, omdraaien of van bed naar stoel gaan.
    .formal-sentence = Betrokkene ondersteunt een zorgvrager bij transfers, zoals opstaan, gaan zitten, draaien in bed of van bed naar stoel.
    .plain-question = Help je wel eens iemand met opstaan of verplaatsen, bijvoorbeeld uit bed, van de stoel naar de wc of de auto in?
    .formal-question = Ondersteunt betrokkene bij transfers, en welke transfers zijn zelfstandig uitgevoerd?

skill-lifting-aids =
    .plain = Werken met een tillift of ander hulpmiddel
    .formal = Transfers uitvoeren met tillift en andere transferhulpmiddelen
    .plain-sentence = Je gebruikt een tillift, glijzeil of ander hulpmiddel om iemand te verplaatsen.
    .formal-sentence = Betrokkene gebruikt een tillift, glijzeil of ander transferhulpmiddel bij het verplaatsen van een zorgvrager.
    .plain-question = Werk je wel eens met een tillift, een glijzeil of een draaischijf? En wie heeft je geleerd hoe dat moet?
    .formal-question = Heeft betrokkene gewerkt met een tillift of andere transferhulpmiddelen, en is daarvoor instructie ontvangen?

skill-walking-support =
    .plain = Helpen bij lopen en bewegen
    .formal = Begeleiden bij lopen en bewegen
    .plain-sentence = Je loopt met iemand mee of helpt iemand met bewegen.
    .formal-sentence = Betrokkene begeleidt een zorgvrager bij het lopen, bij beweging of bij oefeningen.
    .plain-question = Loop je wel eens een stukje met iemand die moeilijk loopt, of doe je samen oefeningen van de fysiotherapeut?
    .formal-question = Begeleidt betrokkene een zorgvrager bij het lopen of bij bewegingsoefeningen, eventueel met een loophulpmiddel?

skill-wheelchair-use =
    .plain = Iemand in een rolstoel helpen
    .formal = Een zorgvrager in een rolstoel begeleiden
    .plain-sentence = Je duwt iemand in een rolstoel of helpt iemand die zelf rijdt.
    .formal-sentence = Betrokkene verplaatst een zorgvrager in een rolstoel of begeleidt een zorgvrager die zelf een rolstoel gebruikt.
    .plain-question = Duw je wel eens iemand in een rolstoel, bijvoorbeeld over een stoep, in de lift of in de bus?
    .formal-question = Heeft betrokkene ervaring met het begeleiden van een zorgvrager in een rolstoel, ook buitenshuis?

skill-accompany-outings =
    .plain = Meegaan op pad
    .formal = Begeleiden bij afspraken en uitstapjes
    .plain-sentence = Je gaat met iemand mee naar een afspraak, naar de winkel of op pad.
    .formal-sentence = Betrokkene begeleidt een zorgvrager buitenshuis, bijvoorbeeld naar een afspraak, de winkel of een activiteit.
    .plain-question = Ga je wel eens met iemand mee, bijvoorbeeld naar de huisarts, de markt, de moskee of het buurthuis?
    .formal-question = Begeleidt betrokkene een zorgvrager bij afspraken, boodschappen of uitstapjes buitenshuis?

skill-transport-driving =
    .plain = Iemand vervoeren
    .formal = Vervoer van een zorgvrager verzorgen
    .plain-sentence = Je brengt iemand ergens heen, met de auto of op een andere manier.
    .formal-sentence = Betrokkene verzorgt het vervoer van een zorgvrager, per auto of met een ander vervoermiddel.
    .plain-question = Breng je wel eens iemand ergens heen, bijvoorbeeld met de auto naar het ziekenhuis of de dagbesteding?
    .formal-question = Verzorgt betrokkene vervoer van zorgvragers, en met welk vervoermiddel?

## Zorgen dat het veilig is

group-safety =
    .plain = Zorgen dat het veilig is
    .formal = Veiligheid en toezicht

skill-fall-prevention =
    .plain = Vallen voorkomen
    .formal = Valpreventie toepassen
    .plain-sentence = Je helpt voorkomen dat iemand valt.
    .formal-sentence = Betrokkene signaleert valrisico's bij een zorgvrager of neemt maatregelen om vallen te voorkomen.
    .plain-question = Doe je wel eens iets om te zorgen dat iemand niet valt, bijvoorbeeld een kleedje weghalen of op goede schoenen letten?
    .formal-question = Welke valrisico's heeft betrokkene gesignaleerd en welke maatregelen zijn daarop genomen?

skill-safe-home =
    .plain = Zorgen voor een veilig huis
    .formal = Zorgen voor een veilige woonomgeving
    .plain-sentence = Je zorgt dat het thuis bij iemand veilig is.
    .formal-sentence = Betrokkene signaleert risico's in de woonomgeving van een zorgvrager of treft maatregelen voor de veiligheid.
    .plain-question = Zorg je er wel eens voor dat het bij iemand thuis veilig is, bijvoorbeeld met het gas, de rookmelder, losse snoeren of de sleutel?
    .formal-question = Heeft betrokkene risico's in de woonomgeving gesignaleerd en daarop maatregelen getroffen?

skill-act-in-emergency =
    .plain = Helpen bij nood
    .formal = Handelen in onvoorziene en acute situaties
    .plain-sentence = Je doet iets of haalt hulp als er plotseling iets misgaat.
    .formal-sentence = Betrokkene handelt in een onvoorziene of acute situatie of schakelt hulp in.
    .plain-question = Heb je wel eens meegemaakt dat er plotseling iets misging, bijvoorbeeld een val of benauwdheid? Wat deed je toen?
    .formal-question = Heeft betrokkene gehandeld in een acute situatie, hoe is de situatie ingeschat en welke hulp is ingeschakeld?

skill-first-aid =
    .plain = Eerste hulp geven
    .formal = Eerste hulp verlenen
    .plain-sentence = Je geeft eerste hulp als iemand gewond is of niet goed wordt.
    .formal-sentence = Betrokkene verleent eerste hulp bij letsel of bij iemand die onwel wordt.
    .plain-question = Heb je wel eens eerste hulp gegeven, bijvoorbeeld bij een brandwond, verslikken of flauwvallen? Of heb je een EHBO-cursus gedaan?
    .formal-question = Heeft betrokkene eerste hulp verleend, en beschikt betrokkene over een EHBO-diploma of reanimatiecertificaat?

skill-supervise-day-and-night =
    .plain = Op iemand letten, dag en nacht
    .formal = Toezicht houden, overdag en in de nacht
    .plain-sentence = Je let op iemand die niet goed alleen kan zijn.
    .formal-sentence = Betrokkene houdt overdag of in de nacht toezicht op een zorgvrager die niet zonder toezicht kan.
    .plain-question = Let je wel eens op iemand die niet alleen kan blijven, bijvoorbeeld iemand die gaat dwalen of het gas aan laat staan?
    .formal-question = Houdt betrokkene toezicht op een zorgvrager, en geldt dat overdag, in de nacht of het hele etmaal?

## Gezondheid en medicijnen

group-health =
    .plain = Gezondheid en medicijnen
    .formal = Gezondheid en verpleegtechnische zorg

skill-observe-health =
    .plain = Merken als het anders gaat met iemand
    .formal = Veranderingen in de gezondheidstoestand signaleren
    .plain-sentence = Je merkt het als er iets verandert in iemands gezondheid.
    .formal-sentence = Betrokkene observeert een zorgvrager en signaleert veranderingen in de gezondheidstoestand.
    .plain-question = Merk je het wel eens als het anders gaat met iemand? Bijvoorbeeld als iemand suf is, minder eet of dikke voeten krijgt?
    .formal-question = Welke veranderingen in de gezondheidstoestand heeft betrokkene gesignaleerd, en aan wie zijn die gemeld?

skill-measure-vital-signs =
    .plain = Bloeddruk, temperatuur of suiker meten
    .formal = Vitale functies en andere lichaamswaarden meten
    .plain-sentence = Je meet bij iemand de bloeddruk, temperatuur, bloedsuiker of het gewicht.
    .formal-sentence = Betrokkene meet bij een zorgvrager waarden zoals bloeddruk, temperatuur, bloedglucose of gewicht.
    .plain-question = Meet je wel eens iets bij iemand, bijvoorbeeld de bloeddruk of de suiker, en schrijf je dat op?
    .formal-question = Welke waarden meet betrokkene, en worden deze vastgelegd en doorgegeven?

skill-medication-reminding =
    .plain = Herinneren aan medicijnen
    .formal = Herinneren aan en toezien op medicatie-inname
    .plain-sentence = Je herinnert iemand aan de medicijnen of kijkt of ze zijn ingenomen.
    .formal-sentence = Betrokkene herinnert een zorgvrager aan de medicatie of ziet toe op de inname.
    .plain-question = Zeg je wel eens tegen iemand dat het tijd is voor de medicijnen, of kijk je of de pillen zijn ingenomen?
    .formal-question = Herinnert betrokkene een zorgvrager aan de medicatie, en ziet betrokkene toe op de inname?

skill-medication-administering =
    .plain = Medicijnen klaarzetten en geven
    .formal = Medicatie uitzetten en toedienen
    .plain-sentence = Je zet medicijnen voor iemand klaar of geeft ze.
    .formal-sentence = Betrokkene zet medicatie voor een zorgvrager uit of dient deze toe.
    .plain-question = Geef je wel eens iemand medicijnen, bijvoorbeeld uit een weekdoos of een rol van de apotheek?
    .formal-question = Zet betrokkene medicatie uit of dient betrokkene deze toe, en op welke wijze wordt de juistheid gecontroleerd?

skill-medication-supply =
    .plain = Medicijnen bestellen, halen en bewaren
    .formal = Medicatie bestellen, ophalen en bewaren
    .plain-sentence = Je zorgt dat iemands medicijnen op tijd in huis zijn en goed bewaard worden.
    .formal-sentence = Betrokkene draagt zorg voor het bestellen, ophalen of bewaren van de medicatie van een zorgvrager.
    .plain-question = Haal je wel eens medicijnen voor iemand bij de apotheek, of bel je op tijd voor een herhaalrecept?
    .formal-question = Draagt betrokkene zorg voor het bestellen, ophalen of bewaren van medicatie?

skill-injections =
    .plain = Prikken, zoals insuline
    .formal = Injecties toedienen
    .plain-sentence = Je geeft iemand een injectie, zoals insuline of een spuitje tegen trombose.
    .formal-sentence = Betrokkene dient een zorgvrager injecties toe, zoals insuline of een antistollingsmiddel; beroepsmatig is dit een voorbehouden handeling.
    .plain-question = Geef je wel eens iemand een prik, bijvoorbeeld insuline of een spuitje tegen trombose? En wie heeft je dat geleerd?
    .formal-question = Heeft betrokkene injecties toegediend, welke, en van wie is instructie ontvangen?

skill-wound-care =
    .plain = Wonden verzorgen
    .formal = Wondzorg verlenen
    .plain-sentence = Je maakt een wond schoon of doet er een verband op.
    .formal-sentence = Betrokkene reinigt een wond of verzorgt een verband.
    .plain-question = Verzorg je wel eens een wond bij iemand, bijvoorbeeld door die schoon te maken en er een nieuw verband op te doen?
    .formal-question = Heeft betrokkene wondzorg verleend, bij welk soort wond, en op wiens aanwijzing?

skill-catheter-and-stoma-care =
    .plain = Katheter of stoma verzorgen
    .formal = Katheter- en stomazorg verlenen
    .plain-sentence = Je verzorgt iemands katheter of stoma.
    .formal-sentence = Betrokkene verzorgt een katheter of stoma van een zorgvrager, zoals het legen of wisselen van het opvangzakje.
    .plain-question = Help je wel eens iemand met een katheter of een stoma, bijvoorbeeld met het zakje legen of wisselen?
    .formal-question = Heeft betrokkene ervaring met routinematige katheter- of stomazorg, en met welke onderdelen daarvan?

skill-catheterising =
    .plain = Een katheter inbrengen
    .formal = Katheteriseren van de blaas
    .plain-sentence = Je brengt bij iemand een katheter in om de blaas te legen.
    .formal-sentence = Betrokkene brengt bij een zorgvrager een blaaskatheter in; beroepsmatig is dit een voorbehouden handeling.
    .plain-question = Breng je wel eens zelf een katheter in bij iemand die niet kan plassen? En wie heeft je dat geleerd?
    .formal-question = Heeft betrokkene zelf een blaaskatheter ingebracht, en van wie is instructie ontvangen?

skill-tube-feeding =
    .plain = Sondevoeding geven
    .formal = Sondevoeding toedienen
    .plain-sentence = Je geeft iemand eten of drinken door een sonde.
    .formal-sentence = Betrokkene dient een zorgvrager voeding of vocht toe via een sonde.
    .plain-question = Geef je wel eens sondevoeding, bijvoorbeeld met een spuit of een pompje?
    .formal-question = Heeft betrokkene sondevoeding toegediend, en via welk soort sonde?

skill-skin-pressure-care =
    .plain = De huid controleren en doorliggen voorkomen
    .formal = Huidcontrole en preventie van decubitus
    .plain-sentence = Je kijkt of iemands huid nog gaaf is of helpt doorliggen voorkomen.
    .formal-sentence = Betrokkene controleert de huid van een zorgvrager of neemt maatregelen ter preventie van decubitus.
    .plain-question = Kijk je wel eens of iemand rode plekken krijgt van lang liggen of zitten? En help je dan bijvoorbeeld met draaien?
    .formal-question = Voert betrokkene huidcontroles uit, en welke maatregelen zijn genomen ter preventie van decubitus?

skill-breathing-support =
    .plain = Helpen bij ademen, zuurstof en slijm
    .formal = Ondersteunen bij de ademhaling: zuurstof, vernevelen en slijm
    .plain-sentence = Je helpt iemand die moeilijk ademt, bijvoorbeeld met zuurstof of vernevelen.
    .formal-sentence = Betrokkene ondersteunt een zorgvrager bij de ademhaling, bijvoorbeeld bij zuurstofgebruik, vernevelen of het ophoesten van slijm.
    .plain-question = Help je wel eens iemand die moeilijk ademt, bijvoorbeeld met een zuurstofslangetje, een pufje of slijm ophoesten?
    .formal-question = Heeft betrokkene ervaring met ondersteuning bij zuurstofgebruik, vernevelen of het verwijderen van slijm?

skill-eye-drops-and-ointment =
    .plain = Oogdruppels en zalf geven
    .formal = Oogdruppels, oogzalf en andere zalven toedienen
    .plain-sentence = Je geeft iemand oogdruppels of smeert zalf die de dokter heeft voorgeschreven.
    .formal-sentence = Betrokkene dient bij een zorgvrager voorgeschreven oogdruppels of zalf toe.
    .plain-question = Druppel je wel eens iemands ogen, of smeer je wel eens een zalf van de dokter?
    .formal-question = Heeft betrokkene voorgeschreven oogdruppels of zalf toegediend, en hoe vaak?

skill-hygienic-working =
    .plain = Schoon en hygiënisch werken
    .formal = Werken volgens hygiënerichtlijnen
    .plain-sentence = Je werkt schoon, zodat je geen ziekte doorgeeft.
    .formal-sentence = Betrokkene werkt hygiënisch om besmetting te voorkomen.
    .plain-question = Let je erop dat je schoon werkt, bijvoorbeeld met handen wassen, handschoenen aan en vuil wasgoed apart houden?
    .formal-question = Welke hygiënemaatregelen past betrokkene toe om besmetting te voorkomen?

skill-palliative-care =
    .plain = Zorgen in de laatste levensfase
    .formal = Palliatieve en terminale zorg verlenen
    .plain-sentence = Je zorgt voor iemand die niet meer beter wordt of gaat sterven.
    .formal-sentence = Betrokkene verleent zorg aan een zorgvrager in de palliatieve of terminale fase.
    .plain-question = Heb je wel eens gezorgd voor iemand die ging sterven, bijvoorbeeld door bij het bed te zitten, te verzorgen of te waken?
    .formal-question = Heeft betrokkene zorg verleend in de palliatieve of terminale fase, en waaruit bestond die zorg?

skill-relieve-pain-and-discomfort =
    .plain = Pijn opmerken en verlichten
    .formal = Pijn en ongemak signaleren en comfort bieden
    .plain-sentence = Je merkt dat iemand pijn heeft of zorgt dat iemand prettiger ligt of zit.
    .formal-sentence = Betrokkene signaleert pijn of ongemak bij een zorgvrager of biedt comfort.
    .plain-question = Zie je wel eens aan iemands gezicht of houding dat iemand pijn heeft? Wat doe je dan, bijvoorbeeld een kussen goed leggen?
    .formal-question = Hoe signaleert betrokkene pijn of ongemak, en welke maatregelen voor comfort zijn genomen?

skill-diet-and-nutrition =
    .plain = Letten op voeding en dieet
    .formal = De voedingstoestand bewaken en een dieet toepassen
    .plain-sentence = Je let erop wat iemand eet en drinkt en wat wel of niet mag.
    .formal-sentence = Betrokkene let op de voeding en vochtinname van een zorgvrager of past een dieet toe.
    .plain-question = Let je er wel eens op of iemand genoeg eet en drinkt? Of kook je zonder suiker of zout omdat de dokter dat zegt?
    .formal-question = Bewaakt betrokkene voeding en vochtinname, en is ervaring opgedaan met een dieet op voorschrift?

skill-healthy-living-support =
    .plain = Helpen om gezond te leven
    .formal = Een gezonde leefstijl stimuleren
    .plain-sentence = Je helpt iemand om gezonder te leven.
    .formal-sentence = Betrokkene stimuleert een zorgvrager tot een gezonde leefstijl.
    .plain-question = Help je wel eens iemand om gezonder te leven, bijvoorbeeld meer lopen, minder roken of gezonder eten?
    .formal-question = Op welke wijze stimuleert betrokkene een gezonde leefstijl, en met welke aandachtspunten?

## Zorgen voor wie extra hulp nodig heeft

group-target-groups =
    .plain = Zorgen voor wie extra hulp nodig heeft
    .formal = Ondersteuning van specifieke doelgroepen

skill-dementia-care =
    .plain = Omgaan met dementie
    .formal = Begeleiden van mensen met dementie
    .plain-sentence = Je helpt of begeleidt iemand met dementie.
    .formal-sentence = Betrokkene begeleidt of verzorgt een zorgvrager met dementie.
    .plain-question = Zorg je wel eens voor iemand die veel vergeet of in de war is? Wat helpt dan, bijvoorbeeld meepraten of een liedje zingen?
    .formal-question = Heeft betrokkene ervaring met de begeleiding van mensen met dementie, en hoe gaat betrokkene om met verwardheid en onrust?

skill-difficult-behaviour =
    .plain = Omgaan met moeilijk gedrag
    .formal = Omgaan met onbegrepen gedrag en probleemgedrag
    .plain-sentence = Je helpt iemand die boos of onrustig kan worden.
    .formal-sentence = Betrokkene begeleidt een zorgvrager met onbegrepen gedrag of probleemgedrag.
    .plain-question = Heb je wel eens te maken met iemand die boos wordt, schreeuwt of niet wil meewerken? Wat doe je dan?
    .formal-question = Hoe handelt betrokkene bij onbegrepen of agressief gedrag van een zorgvrager?

skill-mental-health-support =
    .plain = Steunen bij psychische problemen of een verslaving
    .formal = Ondersteunen bij psychische problematiek of verslaving
    .plain-sentence = Je steunt iemand met psychische problemen of een verslaving.
    .formal-sentence = Betrokkene ondersteunt een zorgvrager met psychische problematiek of een verslaving.
    .plain-question = Steun je wel eens iemand die het geestelijk zwaar heeft, bijvoorbeeld door somberheid, angst, drank of drugs?
    .formal-question = Heeft betrokkene ervaring met de ondersteuning van mensen met psychische problematiek of een verslaving?

skill-intellectual-disability-support =
    .plain = Steunen bij een verstandelijke beperking of autisme
    .formal = Begeleiden van mensen met een verstandelijke beperking of autisme
    .plain-sentence = Je begeleidt iemand met een verstandelijke beperking of autisme.
    .formal-sentence = Betrokkene begeleidt een zorgvrager met een verstandelijke beperking of een autismespectrumstoornis.
    .plain-question = Zorg je wel eens voor iemand met een verstandelijke beperking of autisme? Wat werkt dan, bijvoorbeeld vaste stappen, plaatjes of rust?
    .formal-question = Heeft betrokkene ervaring met de begeleiding van mensen met een verstandelijke beperking of autisme, en met welke aanpak?

skill-physical-disability-support =
    .plain = Steunen bij een lichamelijke beperking of ziekte
    .formal = Begeleiden van mensen met een lichamelijke beperking of chronische ziekte
    .plain-sentence = Je helpt iemand die een lichamelijke beperking heeft of al lang ziek is.
    .formal-sentence = Betrokkene begeleidt een zorgvrager met een lichamelijke beperking of chronische ziekte.
    .plain-question = Help je wel eens iemand die slecht ziet, hoort of beweegt? Of iemand die al lang ziek is, bijvoorbeeld met reuma of suikerziekte?
    .formal-question = Heeft betrokkene ervaring met de begeleiding van mensen met een lichamelijke beperking of chronische ziekte?

skill-child-care =
    .plain = Zorgen voor kinderen
    .formal = Kinderen verzorgen en begeleiden
    .plain-sentence = Je zorgt voor kinderen, van jezelf of van een ander.
    .formal-sentence = Betrokkene verzorgt of begeleidt kinderen, in het eigen gezin of daarbuiten.
    .plain-question = Zorg je voor kinderen, bijvoorbeeld je eigen kinderen, een neefje of de kinderen van de buren?
    .formal-question = Heeft betrokkene ervaring met het verzorgen en begeleiden van kinderen, en in welke leeftijd?

## Aandacht en gezelschap

group-wellbeing =
    .plain = Aandacht en gezelschap
    .formal = Welbevinden en begeleiding

skill-keep-company =
    .plain = Gezelschap houden
    .formal = Gezelschap en aandacht bieden
    .plain-sentence = Je houdt iemand gezelschap.
    .formal-sentence = Betrokkene biedt een zorgvrager gezelschap en persoonlijke aandacht.
    .plain-question = Ga je wel eens bij iemand langs voor de gezelligheid, bijvoorbeeld voor thee, een praatje of een spelletje?
    .formal-question = Biedt betrokkene op regelmatige basis gezelschap aan een zorgvrager, en hoe vaak?

skill-emotional-support =
    .plain = Troosten en steunen
    .formal = Emotionele ondersteuning bieden
    .plain-sentence = Je troost of steunt iemand die het moeilijk heeft.
    .formal-sentence = Betrokkene biedt emotionele ondersteuning aan een zorgvrager of naaste.
    .plain-question = Ben je er wel eens voor iemand die verdrietig of bang is, bijvoorbeeld met een arm om de schouder of een telefoontje?
    .formal-question = In welke situaties heeft betrokkene emotionele ondersteuning geboden, en op welke wijze?

skill-listen-actively =
    .plain = Goed luisteren
    .formal = Actief luisteren: luisteren, samenvatten en doorvragen
    .plain-sentence = Je luistert goed naar iemand of je vraagt door.
    .formal-sentence = Betrokkene luistert aandachtig naar een zorgvrager of vraagt door.
    .plain-question = Komen mensen wel eens bij je om te praten? En vraag je dan ook door, bijvoorbeeld: hoe was dat voor jou?
    .formal-question = Past betrokkene luisteren, samenvatten en doorvragen toe in het contact met de zorgvrager?

skill-motivate-and-activate =
    .plain = Motiveren
    .formal = Motiveren en activeren
    .plain-sentence = Je moedigt iemand aan om iets te doen, zoals bewegen of de deur uit gaan.
    .formal-sentence = Betrokkene motiveert of activeert een zorgvrager om te bewegen of deel te nemen aan activiteiten.
    .plain-question = Lukt het je wel eens om iemand mee te krijgen, bijvoorbeeld naar buiten, naar het buurthuis of naar de gym?
    .formal-question = Op welke wijze motiveert en activeert betrokkene een zorgvrager, en met welk resultaat?

skill-day-structure =
    .plain = Structuur in de dag brengen
    .formal = Dagstructuur bieden
    .plain-sentence = Je helpt iemand om vaste tijden en rust in de dag te houden.
    .formal-sentence = Betrokkene biedt een zorgvrager structuur in de dag.
    .plain-question = Help je wel eens iemand om een vaste dag te houden, bijvoorbeeld met opstaan, eten en rusten op vaste tijden?
    .formal-question = Biedt betrokkene dagstructuur, en hoe is die op de zorgvrager afgestemd?

skill-daytime-activities =
    .plain = Samen leuke dingen doen
    .formal = Activiteiten aanbieden en begeleiden
    .plain-sentence = Je bedenkt iets leuks om te doen of doet dat samen met iemand.
    .formal-sentence = Betrokkene bedenkt activiteiten voor een zorgvrager of begeleidt deze.
    .plain-question = Doe je wel eens iets leuks samen met iemand, bijvoorbeeld koken, muziek luisteren, kleuren of in de tuin werken?
    .formal-question = Welke activiteiten heeft betrokkene aangeboden of begeleid, en voor welke doelgroep?

skill-grief-support =
    .plain = Steunen bij verlies en rouw
    .formal = Ondersteunen bij verlies en rouw
    .plain-sentence = Je steunt iemand na een groot verlies.
    .formal-sentence = Betrokkene ondersteunt een zorgvrager of naaste bij verlies of rouw.
    .plain-question = Ben je er wel eens voor iemand die een partner, kind of vriend heeft verloren, bijvoorbeeld door langs te gaan of over vroeger te praten?
    .formal-question = Heeft betrokkene iemand ondersteund bij verlies of rouw, en waaruit bestond die ondersteuning?

skill-support-self-reliance =
    .plain = Iemand zelf laten doen wat kan
    .formal = Zelfredzaamheid en eigen regie stimuleren
    .plain-sentence = Je laat iemand zelf doen of kiezen wat nog kan.
    .formal-sentence = Betrokkene stimuleert de zelfredzaamheid of eigen regie van een zorgvrager.
    .plain-question = Laat je iemand wel eens met opzet iets zelf doen, bijvoorbeeld het gezicht wassen of kleren kiezen? Ook als het dan langer duurt?
    .formal-question = Hoe stimuleert betrokkene de zelfredzaamheid en eigen regie van de zorgvrager?

skill-build-trust =
    .plain = Vertrouwen winnen
    .formal = Een vertrouwensrelatie opbouwen
    .plain-sentence = Je wint stap voor stap iemands vertrouwen.
    .formal-sentence = Betrokkene bouwt een vertrouwensrelatie op met een zorgvrager.
    .plain-question = Is er iemand die eerst niemand binnenliet en nu wel bij jou durft aan te kloppen? Hoe is dat gegaan?
    .formal-question = Heeft betrokkene een vertrouwensrelatie opgebouwd met iemand die hulp aanvankelijk afhield, en hoe is dat verlopen?

skill-respect-dignity =
    .plain = Zorgen voor privacy en waardigheid
    .formal = Privacy en waardigheid van de zorgvrager waarborgen
    .plain-sentence = Je zorgt dat iemand privacy heeft en zich niet hoeft te schamen.
    .formal-sentence = Betrokkene waarborgt de privacy en waardigheid van een zorgvrager.
    .plain-question = Let je erop dat iemand zich niet hoeft te schamen, bijvoorbeeld door de deur dicht te doen of een handdoek om te slaan?
    .formal-question = Op welke wijze waarborgt betrokkene de privacy en waardigheid van de zorgvrager?

## Huishouden

group-household =
    .plain = Huishouden
    .formal = Wonen en huishouden

skill-cleaning =
    .plain = Schoonmaken
    .formal = Schoonmaken en opruimen van de woning
    .plain-sentence = Je maakt schoon of ruimt op bij iemand thuis.
    .formal-sentence = Betrokkene maakt de woning van een zorgvrager schoon of ruimt deze op.
    .plain-question = Maak je wel eens schoon bij iemand, bijvoorbeeld stofzuigen, de keuken doen of de badkamer schrobben?
    .formal-question = Verricht betrokkene schoonmaakwerkzaamheden in de woning van een zorgvrager, en welke?

skill-laundry =
    .plain = De was doen en bedden verschonen
    .formal = Linnen en kleding verzorgen en bedden opmaken
    .plain-sentence = Je doet de was voor iemand, strijkt of verschoont het bed.
    .formal-sentence = Betrokkene verzorgt het linnengoed of de kleding van een zorgvrager of verschoont het bed.
    .plain-question = Doe je wel eens de was voor iemand, bijvoorbeeld wassen, vouwen, strijken of het bed verschonen?
    .formal-question = Verzorgt betrokkene was en linnengoed voor een zorgvrager, inclusief het verschonen van bedden?

skill-cooking =
    .plain = Koken
    .formal = Maaltijden bereiden
    .plain-sentence = Je kookt voor iemand of maakt iets te eten klaar.
    .formal-sentence = Betrokkene bereidt maaltijden voor een of meer zorgvragers.
    .plain-question = Kook je wel eens voor een ander, bijvoorbeeld een pan soep voor de buurvrouw of elke dag warm eten voor je vader?
    .formal-question = Bereidt betrokkene maaltijden voor zorgvragers, en voor hoeveel personen?

skill-shopping =
    .plain = Boodschappen doen
    .formal = Boodschappen verzorgen
    .plain-sentence = Je doet boodschappen voor iemand of samen met iemand.
    .formal-sentence = Betrokkene doet boodschappen voor of samen met een zorgvrager.
    .plain-question = Doe je wel eens boodschappen voor een ander, bijvoorbeeld voor een buurvrouw die niet meer kan sjouwen?
    .formal-question = Verzorgt betrokkene boodschappen voor een zorgvrager, en beheert betrokkene daarbij het boodschappengeld?

skill-odd-jobs =
    .plain = Klusjes doen
    .formal = Klein onderhoud en klussen in en om de woning uitvoeren
    .plain-sentence = Je doet klusjes in of om het huis van iemand.
    .formal-sentence = Betrokkene voert kleine klussen of klein onderhoud uit in of om de woning van een zorgvrager.
    .plain-question = Doe je wel eens een klusje voor iemand, bijvoorbeeld een lamp vervangen, een kast in elkaar zetten of de tuin doen?
    .formal-question = Voert betrokkene klein onderhoud of klussen uit voor zorgvragers, en welke?

skill-running-a-household =
    .plain = Een huishouden draaiend houden
    .formal = Een huishouden voeren en organiseren
    .plain-sentence = Je houdt een heel huishouden draaiend, thuis of bij een ander.
    .formal-sentence = Betrokkene voert en organiseert een huishouden, het eigen huishouden of dat van een zorgvrager.
    .plain-question = Houd jij thuis of bij een ander alles draaiend, bijvoorbeeld het eten, de was, de rekeningen en wie waar moet zijn?
    .formal-question = Voert betrokkene zelfstandig een huishouden, voor hoeveel personen, en naast welke zorgtaken?

## Dingen regelen

group-arranging =
    .plain = Dingen regelen
    .formal = Regelen, afstemmen en administratie

skill-letters-and-forms =
    .plain = Brieven uitleggen, formulieren invullen
    .formal = Ondersteunen bij brieven, formulieren en persoonlijke administratie
    .plain-sentence = Je legt iemand een brief uit of helpt met een formulier.
    .formal-sentence = Betrokkene licht brieven toe aan een zorgvrager of ondersteunt bij het invullen van formulieren.
    .plain-question = Leg je wel eens een brief uit, bijvoorbeeld van de gemeente of de Belastingdienst, of vul je samen een formulier in?
    .formal-question = Ondersteunt betrokkene bij post, formulieren en persoonlijke administratie, en van welke instanties is de post afkomstig?

skill-manage-money =
    .plain = Helpen met geldzaken
    .formal = Ondersteunen bij geldzaken
    .plain-sentence = Je helpt iemand met rekeningen, met betalen of met overzicht over het geld.
    .formal-sentence = Betrokkene ondersteunt een zorgvrager bij het beheren van geldzaken, zoals betalingen en overzicht van inkomsten en uitgaven.
    .plain-question = Help je wel eens iemand met geldzaken, bijvoorbeeld rekeningen betalen, een toeslag aanvragen of geld verdelen over de maand?
    .formal-question = Ondersteunt betrokkene een zorgvrager bij geldzaken, en stemt de zorgvrager daarmee in?

skill-appointments =
    .plain = Afspraken maken en bijhouden
    .formal = Afspraken plannen en beheren
    .plain-sentence = Je maakt afspraken voor iemand of houdt ze bij.
    .formal-sentence = Betrokkene plant of beheert afspraken voor een zorgvrager.
    .plain-question = Bel je wel eens om een afspraak te maken voor iemand, bijvoorbeeld bij de tandarts? En houd je de agenda bij?
    .formal-question = Plant en beheert betrokkene afspraken voor een zorgvrager, en met welke instanties?

skill-coordinate-care =
    .plain = Regelen wie wat doet in de zorg
    .formal = Zorg en ondersteuning coördineren en afstemmen
    .plain-sentence = Je regelt wie wat doet in de zorg voor iemand.
    .formal-sentence = Betrokkene coördineert de zorg rond een zorgvrager en stemt deze af met anderen.
    .plain-question = Regel je wel eens wie wanneer helpt, bijvoorbeeld met een rooster of een app-groep met familie en buren?
    .formal-question = Coördineert betrokkene zorg rond een zorgvrager, en tussen welke formele en informele zorgverleners?

skill-navigate-services =
    .plain = De weg vinden naar hulp
    .formal = De sociale kaart kennen en toeleiden naar voorzieningen
    .plain-sentence = Je weet waar iemand hulp kan krijgen, of je zoekt dat uit.
    .formal-sentence = Betrokkene kent voorzieningen in de wijk en de gemeente of zoekt deze op voor een zorgvrager.
    .plain-question = Zoek je wel eens uit waar iemand hulp kan krijgen, bijvoorbeeld hulp in huis, een voedselpakket of een scootmobiel?
    .formal-question = Naar welke voorzieningen heeft betrokkene een zorgvrager de weg gewezen, en is een aanvraag ondersteund?

skill-advocate =
    .plain = Opkomen voor iemand
    .formal = Belangen van een zorgvrager behartigen
    .plain-sentence = Je komt op voor iemand die dat zelf niet goed kan.
    .formal-sentence = Betrokkene behartigt de belangen van een zorgvrager die dat zelf onvoldoende kan.
    .plain-question = Kom je wel eens voor iemand op als er niet goed geluisterd wordt, bijvoorbeeld bij de dokter, een loket of de woningbouw?
    .formal-question = Heeft betrokkene de belangen van een zorgvrager behartigd, bij welke instantie, en met welk resultaat?

skill-consult-professionals =
    .plain = Overleggen met de dokter of de thuiszorg
    .formal = Overleggen met zorgprofessionals
    .plain-sentence = Je overlegt met de dokter, de thuiszorg of een andere zorgverlener.
    .formal-sentence = Betrokkene overlegt met zorgprofessionals over de zorg voor een zorgvrager.
    .plain-question = Overleg je wel eens met de huisarts, de wijkverpleging of de apotheek over iemand voor wie je zorgt?
    .formal-question = Met welke zorgprofessionals voert betrokkene overleg, en over welke onderwerpen?

skill-care-reporting =
    .plain = Opschrijven en doorgeven hoe het gaat
    .formal = Rapporteren en overdragen
    .plain-sentence = Je schrijft op of vertelt aan een ander hoe het met iemand gaat.
    .formal-sentence = Betrokkene rapporteert over een zorgvrager, mondeling of schriftelijk, of draagt informatie over.
    .plain-question = Geef je wel eens door hoe het met iemand gaat, bijvoorbeeld in een schriftje, in een app of aan degene die na jou komt?
    .formal-question = Rapporteert betrokkene mondeling of schriftelijk over de zorgvrager, en in welke vorm?

skill-care-planning =
    .plain = Meedenken over een zorgplan
    .formal = Bijdragen aan het opstellen of bijstellen van een zorgplan
    .plain-sentence = Je denkt mee over de zorg die iemand krijgt.
    .formal-sentence = Betrokkene denkt mee over een zorgplan of draagt bij aan het opstellen of bijstellen ervan.
    .plain-question = Denk je wel eens mee over welke zorg iemand krijgt, bijvoorbeeld in een gesprek met de thuiszorg of de gemeente?
    .formal-question = Heeft betrokkene bijgedragen aan een zorgplan of indicatiegesprek, en met welke inbreng?

skill-digital-help =
    .plain = Helpen met telefoon, computer en DigiD
    .formal = Ondersteunen bij digitale middelen en online diensten
    .plain-sentence = Je helpt iemand met de telefoon, de computer of met inloggen op een website.
    .formal-sentence = Betrokkene ondersteunt een zorgvrager bij het gebruik van telefoon, computer of online diensten.
    .plain-question = Help je wel eens iemand met de telefoon of de computer, bijvoorbeeld met DigiD, beeldbellen of een afspraak online maken?
    .formal-question = Ondersteunt betrokkene bij digitale middelen en online dienstverlening, en bij welke toepassingen?

skill-care-technology =
    .plain = Hulpmiddelen en zorgtechniek gebruiken
    .formal = Werken met hulpmiddelen en zorgtechnologie
    .plain-sentence = Je gebruikt een hulpmiddel of apparaat in de zorg voor iemand.
    .formal-sentence = Betrokkene gebruikt hulpmiddelen of zorgtechnologie in de zorg voor een zorgvrager.
    .plain-question = Gebruik je wel eens een apparaat in de zorg voor iemand, bijvoorbeeld een alarmknop, een bed dat omhoog kan of een medicijndispenser?
    .formal-question = Met welke hulpmiddelen of zorgtechnologie heeft betrokkene ervaring?

## Praten en elkaar begrijpen

group-communication =
    .plain = Praten en elkaar begrijpen
    .formal = Communicatie

skill-interpreting =
    .plain = Tolken
    .formal = Tolken en vertalen voor een zorgvrager
    .plain-sentence = Je vertaalt voor iemand die de taal niet goed spreekt of leest.
    .formal-sentence = Betrokkene tolkt of vertaalt tussen een zorgvrager en anderen.
    .plain-question = Vertaal je wel eens voor iemand, bijvoorbeeld bij de dokter, op school of thuis bij een brief?
    .formal-question = Tolkt of vertaalt betrokkene voor zorgvragers, in welke talen en in welke situaties?

skill-cultural-sensitivity =
    .plain = Omgaan met verschillende culturen
    .formal = Cultuursensitief werken
    .plain-sentence = Je houdt rekening met iemands cultuur, geloof of gewoonten.
    .formal-sentence = Betrokkene werkt cultuursensitief en houdt rekening met cultuur, geloof of gewoonten.
    .plain-question = Houd je wel eens rekening met iemands geloof of gewoonten, bijvoorbeeld met halal eten, tijd om te bidden of door wie iemand gewassen wil worden?
    .formal-question = Op welke wijze houdt betrokkene rekening met culturele en levensbeschouwelijke verschillen?

skill-adapt-communication =
    .plain = Je manier van praten aanpassen
    .formal = De communicatie afstemmen op de zorgvrager
    .plain-sentence = Je praat zo dat de ander je begrijpt.
    .formal-sentence = Betrokkene stemt de communicatie af op de mogelijkheden van de zorgvrager.
    .plain-question = Praat je met sommige mensen bewust anders, bijvoorbeeld rustiger, met korte zinnen, gebaren of plaatjes?
    .formal-question = Hoe stemt betrokkene de communicatie af op een zorgvrager met een beperking, dementie of weinig beheersing van het Nederlands?

skill-explain-and-instruct =
    .plain = Uitleg geven
    .formal = Voorlichting, uitleg en instructie geven
    .plain-sentence = Je legt iemand iets uit of doet voor hoe het moet.
    .formal-sentence = Betrokkene geeft uitleg of instructie aan een zorgvrager, een naaste of een ander.
    .plain-question = Leg je wel eens iemand iets uit over zorg of gezondheid, bijvoorbeeld hoe een rollator werkt of wat de dokter zei?
    .formal-question = Over welke onderwerpen geeft betrokkene uitleg of instructie, en aan wie?

skill-mediate-conflict =
    .plain = Bemiddelen bij ruzie
    .formal = Bemiddelen bij conflicten
    .plain-sentence = Je helpt mensen die ruzie hebben om er samen uit te komen.
    .formal-sentence = Betrokkene bemiddelt bij conflicten tussen personen.
    .plain-question = Help je wel eens als mensen ruzie hebben, bijvoorbeeld in de familie of tussen buren, zodat ze weer met elkaar praten?
    .formal-question = Heeft betrokkene bemiddeld bij een conflict, en hoe is dat verlopen?

skill-involve-family =
    .plain = Samenwerken met familie en vrienden
    .formal = Samenwerken met naasten en informele zorgverleners
    .plain-sentence = Je doet de zorg samen met familie, vrienden of buren van iemand.
    .formal-sentence = Betrokkene betrekt naasten, buren of andere informele zorgverleners bij de zorg of stemt met hen af.
    .plain-question = Werk je wel eens samen met iemands familie, bijvoorbeeld door af te spreken wie wat doet of te bellen hoe het gaat?
    .formal-question = Op welke wijze betrekt betrokkene naasten en andere informele zorgverleners bij de zorg?

## Samen in de buurt

group-community =
    .plain = Samen in de buurt
    .formal = Samenwerken en wijkgericht werken

skill-teamwork =
    .plain = Samenwerken in een groep
    .formal = Samenwerken in een team
    .plain-sentence = Je werkt samen met anderen in een groep of team.
    .formal-sentence = Betrokkene werkt samen met anderen in een groep of team.
    .plain-question = Werk je wel eens samen met een groep, bijvoorbeeld in het buurthuis, de moskee, de kerk of een keukenploeg?
    .formal-question = Heeft betrokkene ervaring met samenwerken in een team, en in welke rol?

skill-coordinate-volunteers =
    .plain = Vrijwilligers begeleiden
    .formal = Vrijwilligers begeleiden en aansturen
    .plain-sentence = Je begeleidt vrijwilligers of verdeelt het werk onder hen.
    .formal-sentence = Betrokkene begeleidt vrijwilligers of stuurt hen aan.
    .plain-question = Begeleid je wel eens vrijwilligers, bijvoorbeeld door nieuwe mensen in te werken of het rooster te maken?
    .formal-question = Stuurt betrokkene vrijwilligers aan, hoeveel, en met welke verantwoordelijkheden?

skill-build-network =
    .plain = Een netwerk in de wijk opbouwen
    .formal = Een netwerk in de wijk opbouwen en onderhouden
    .plain-sentence = Je legt contacten in de buurt en onderhoudt die.
    .formal-sentence = Betrokkene bouwt een netwerk in de wijk op en onderhoudt dit.
    .plain-question = Ken je veel mensen en clubs in de buurt, bijvoorbeeld buren, winkeliers, de sportclub of het buurtteam?
    .formal-question = Welk netwerk in de wijk heeft betrokkene opgebouwd, en waarvoor wordt dit ingezet?

skill-signal-social-problems =
    .plain = Problemen bij mensen opmerken
    .formal = Sociale en emotionele problematiek signaleren
    .plain-sentence = Je merkt het als het niet goed gaat met iemand, bijvoorbeeld door eenzaamheid, geldzorgen of geweld.
    .formal-sentence = Betrokkene signaleert sociale problematiek, zoals eenzaamheid, armoede of huiselijk geweld.
    .plain-question = Zie je wel eens dat er bij iemand iets niet goed gaat, bijvoorbeeld dichte gordijnen, een lege koelkast of een kind dat bang is?
    .formal-question = Welke signalen van sociale of emotionele problematiek heeft betrokkene herkend, en wat is daarmee gedaan?

skill-refer-and-connect =
    .plain = Mensen met elkaar verbinden
    .formal = Doorverwijzen en mensen met elkaar verbinden
    .plain-sentence = Je brengt mensen in contact met elkaar of met hulp.
    .formal-sentence = Betrokkene verwijst mensen door naar hulp of brengt hen met elkaar in contact.
    .plain-question = Breng je wel eens mensen bij elkaar, bijvoorbeeld door iemand mee te nemen naar het buurtteam of twee buren aan elkaar voor te stellen?
    .formal-question = Naar wie of welke organisaties verwijst betrokkene door, en hoe verloopt het eerste contact?

skill-organise-gatherings =
    .plain = Bijeenkomsten organiseren
    .formal = Bijeenkomsten en activiteiten organiseren
    .plain-sentence = Je organiseert iets waar mensen bij elkaar komen.
    .formal-sentence = Betrokkene organiseert bijeenkomsten of activiteiten voor een groep.
    .plain-question = Organiseer je wel eens iets voor een groep, bijvoorbeeld samen eten, een vrouwenochtend of een buurtfeest?
    .formal-question = Welke bijeenkomsten heeft betrokkene georganiseerd, voor hoeveel deelnemers en met welke taken?

skill-reach-out =
    .plain = Mensen bereiken die niet vanzelf komen
    .formal = Mensen bereiken die niet vanzelf hulp zoeken
    .plain-sentence = Je krijgt contact met mensen die niet vanzelf om hulp vragen.
    .formal-sentence = Betrokkene legt contact met mensen die niet uit zichzelf hulp zoeken of gebruikmaken van voorzieningen.
    .plain-question = Krijg je wel eens mensen mee die anders nergens komen, bijvoorbeeld door aan te bellen of hen aan te spreken op het schoolplein?
    .formal-question = Welke moeilijk bereikbare groepen heeft betrokkene bereikt, en op welke wijze?

skill-lived-experience =
    .plain = Anderen helpen met wat je zelf meemaakte
    .formal = Ervaringsdeskundigheid inzetten
    .plain-sentence = Je helpt anderen met wat je zelf hebt meegemaakt.
    .formal-sentence = Betrokkene zet ervaringsdeskundigheid in ten behoeve van anderen.
    .plain-question = Help je wel eens een ander met iets wat je zelf hebt meegemaakt, bijvoorbeeld ziekte, schulden of nieuw zijn in Nederland?
    .formal-question = Zet betrokkene ervaringsdeskundigheid in voor anderen, op welk gebied en in welke vorm?

## Hoe je werkt

group-professional =
    .plain = Hoe je werkt
    .formal = Beroepshouding en professionele ontwikkeling

skill-boundaries-and-self-care =
    .plain = Grenzen stellen en goed voor jezelf zorgen
    .formal = Eigen grenzen bewaken en zelfzorg toepassen
    .plain-sentence = Je zegt op tijd wat je wel en niet kunt doen, of je neemt rust.
    .formal-sentence = Betrokkene bewaakt de eigen grenzen of past zelfzorg toe.
    .plain-question = Zeg je wel eens nee of vraag je wel eens hulp, bijvoorbeeld als het te zwaar wordt? En hoe rust je uit?
    .formal-question = Hoe bewaakt betrokkene de eigen grenzen en de balans tussen draagkracht en draaglast?

skill-cope-with-pressure =
    .plain = Rustig blijven als het druk is
    .formal = Omgaan met druk en stress
    .plain-sentence = Je blijft rustig als er veel tegelijk gebeurt of als het spannend is.
    .formal-sentence = Betrokkene blijft rustig handelen onder druk.
    .plain-question = Zijn er dagen dat alles tegelijk komt, bijvoorbeeld zieke kinderen en een moeder die valt? Hoe blijf je dan rustig?
    .formal-question = In welke situaties heeft betrokkene onder druk gehandeld, en hoe ging betrokkene daarmee om?

skill-plan-and-organise =
    .plain = Plannen en organiseren
    .formal = Werkzaamheden plannen en organiseren
    .plain-sentence = Je plant wat er moet gebeuren en regelt dat het op tijd klaar is.
    .formal-sentence = Betrokkene plant en organiseert werkzaamheden en bewaakt de tijd.
    .plain-question = Hoe deel je een drukke dag in, bijvoorbeeld als de kinderen naar school moeten, je naar de dokter moet en nog moet koken?
    .formal-question = Hoe plant en organiseert betrokkene de eigen werkzaamheden, en hoe worden prioriteiten gesteld?

skill-solve-problems =
    .plain = Zelf oplossingen zoeken
    .formal = Zelfstandig problemen oplossen
    .plain-sentence = Je zoekt zelf een oplossing als iets niet lukt.
    .formal-sentence = Betrokkene zoekt zelfstandig naar oplossingen bij problemen in de uitvoering.
    .plain-question = Heb je wel eens zelf iets bedacht toen iets niet lukte, bijvoorbeeld een andere manier om iemand de trap op te helpen?
    .formal-question = Welk probleem uit de praktijk heeft betrokkene zelfstandig opgelost, en op welke wijze?

skill-be-reliable =
    .plain = Afspraken nakomen
    .formal = Betrouwbaar zijn en afspraken nakomen
    .plain-sentence = Je doet wat je hebt afgesproken.
    .formal-sentence = Betrokkene komt gemaakte afspraken na.
    .plain-question = Kom je al langere tijd bij iemand op vaste tijden? En wat doe je als je een keer niet kunt?
    .formal-question = Waaruit blijkt dat betrokkene afspraken nakomt, bijvoorbeeld uit vaste inzet gedurende een langere periode?

skill-keep-confidential =
    .plain = Niet doorvertellen wat privé is
    .formal = Vertrouwelijk omgaan met informatie
    .plain-sentence = Je vertelt niet door wat iemand je in vertrouwen zegt.
    .formal-sentence = Betrokkene gaat vertrouwelijk om met informatie over een zorgvrager.
    .plain-question = Vertrouwen mensen je wel eens iets toe? En wat doe je als een ander ernaar vraagt?
    .formal-question = Hoe gaat betrokkene om met vertrouwelijke informatie en met vragen van derden?

skill-work-to-agreements =
    .plain = Werken volgens afspraken
    .formal = Werken volgens afspraken, instructies en protocollen
    .plain-sentence = Je houdt je aan de afspraken en regels die er zijn.
    .formal-sentence = Betrokkene werkt volgens gemaakte afspraken, instructies of protocollen.
    .plain-question = Werk je wel eens volgens een lijst of een afspraak, bijvoorbeeld van de wijkverpleegkundige?
    .formal-question = Werkt betrokkene volgens afspraken, instructies of protocollen, en wie heeft deze gegeven?

skill-reflect-and-learn =
    .plain = Leren van wat je meemaakt
    .formal = Reflecteren en leren van feedback
    .plain-sentence = Je leert van wat er gebeurt of van wat anderen tegen je zeggen.
    .formal-sentence = Betrokkene reflecteert op het eigen handelen of past feedback toe.
    .plain-question = Heb je wel eens iets anders aangepakt nadat het misging of nadat iemand er iets van zei?
    .formal-question = Hoe reflecteert betrokkene op het eigen handelen, en wat is naar aanleiding van feedback aangepast?

skill-work-ergonomically =
    .plain = Letten op je eigen lichaam
    .formal = Ergonomisch werken
    .plain-sentence = Je let bij tillen en bukken op je eigen lichaam.
    .formal-sentence = Betrokkene werkt ergonomisch en voorkomt lichamelijke overbelasting.
    .plain-question = Let je op je rug als je iemand helpt, bijvoorbeeld door het bed omhoog te zetten of met zijn tweeën te tillen?
    .formal-question = Past betrokkene ergonomische principes toe bij het werk, en is daarvoor instructie ontvangen?

skill-improve-quality =
    .plain = Meedenken over betere zorg
    .formal = Bijdragen aan kwaliteit en vernieuwing van zorg
    .plain-sentence = Je denkt mee over hoe de zorg of hulp beter kan.
    .formal-sentence = Betrokkene draagt bij aan de kwaliteit of vernieuwing van zorg en ondersteuning.
    .plain-question = Heb je wel eens een idee gegeven om de zorg of de hulp in de buurt beter te maken? Bijvoorbeeld in een overleg of als bewoner?
    .formal-question = Welke bijdrage heeft betrokkene geleverd aan verbetering of vernieuwing van zorg en ondersteuning?
