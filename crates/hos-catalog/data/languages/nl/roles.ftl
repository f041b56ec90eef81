# Rollen, onderdelen en diploma's.

## Rollen

role-helpende-zorg-en-welzijn-2025 =
    .plain = helpende zorg en welzijn
    .formal = Helpende Zorg en Welzijn (mbo niveau 2, dossier 2025)
    .plain-sentence = Een helpende helpt mensen met hun dag: wassen en aankleden, het huis, eten en samen dingen doen. Er hoort een diploma op mbo-2 bij.
    .formal-sentence = De helpende ondersteunt bij persoonlijke verzorging, bij wonen en huishouden en bij activiteiten, op mbo-niveau 2.

role-verzorgende-ig-2026 =
    .plain = verzorgende IG
    .formal = Verzorgende IG (mbo niveau 3, dossier 2026)
    .plain-sentence = Een verzorgende zorgt voor mensen die dat nodig hebben. Daar hoort ook verpleegtechnisch werk bij, zoals wonden verzorgen. Er hoort een diploma op mbo-3 bij.
    .formal-sentence = De verzorgende IG biedt zorg, ondersteuning en begeleiding, stemt de zorg af en draagt bij aan de kwaliteit van zorg, op mbo-niveau 3.

role-zorghulp =
    .plain = zorghulp
    .formal = Zorghulp (functie, geen kwalificatie)
    .plain-sentence = Een zorghulp helpt in huis en bij het eten, en houdt mensen gezelschap. Het is een functie bij een werkgever. Volgens ons vraagt de wet er geen diploma voor.
    .formal-sentence = De zorghulp verricht huishoudelijke en ondersteunende taken. Het betreft een functie van de werkgever en geen kwalificatie.

role-helpende-plus =
    .plain = helpende plus
    .formal = Helpende Plus (aanvullende scholing na Helpende Zorg en Welzijn)
    .plain-sentence = Een helpende plus doet meer dan een helpende. Denk aan steunkousen en soms medicijnen, na een toets. Je bent dan al helpende.
    .formal-sentence = De helpende plus verricht na aanvullende scholing en toetsing eenvoudige verpleegtechnische handelingen. Het betreft geen eigen kwalificatie.

role-wijkverzorgende =
    .plain = wijkverzorgende
    .formal = Wijkverzorgende (lokale rol zonder wettelijke status)
    .plain-sentence = Een wijkverzorgende kent de buurt en brengt mensen bij elkaar. Mensen vertrouwen een wijkverzorgende. Het is een rol in de wijk. Er is geen diploma voor in de wet.
    .formal-sentence = De wijkverzorgende zet netwerk, vertrouwen, taal, kennis van cultuur en ervaringsdeskundigheid in. De rol heeft geen wettelijke status.

## Helpende zorg en welzijn

requirement-helpende-zorg-en-welzijn-2025-b1-k1-w1 =
    .plain = je werk voorbereiden
    .formal = Bereidt werkzaamheden voor en stemt af
    .plain-question = Bedenk je van tevoren wat er moet gebeuren, en spreek je dat met anderen af?
    .formal-question = Heeft betrokkene ervaring met het voorbereiden en afstemmen van werkzaamheden?

requirement-helpende-zorg-en-welzijn-2025-b1-k1-w2 =
    .plain = aanspreekpunt zijn
    .formal = Treedt op als online en/of offline aanspreekpunt
    .plain-question = Komen mensen naar jou met vragen, brieven of problemen? Wat doe je dan?
    .formal-question = Heeft betrokkene ervaring als aanspreekpunt, online of offline?

requirement-helpende-zorg-en-welzijn-2025-b1-k1-w3 =
    .plain = zorgen dat het veilig is
    .formal = Draagt bij aan een fysiek en sociaal veilige werkomgeving
    .plain-question = Let je erop dat iemand niet valt, dat het huis veilig is en dat je schoon werkt?
    .formal-question = Heeft betrokkene ervaring met het bijdragen aan een fysiek en sociaal veilige omgeving?

requirement-helpende-zorg-en-welzijn-2025-b1-k1-w4 =
    .plain = je werk afronden
    .formal = Rondt de werkzaamheden af
    .plain-question = Vertel of schrijf je na afloop hoe het ging, zodat iemand anders verder kan?
    .formal-question = Heeft betrokkene ervaring met het afronden en overdragen van werkzaamheden?

requirement-helpende-zorg-en-welzijn-2025-b1-k1-w5 =
    .plain = terugkijken op je werk
    .formal = Evalueert de werkzaamheden
    .plain-question = Denk je achteraf na over wat goed ging en wat anders kan?
    .formal-question = Heeft betrokkene ervaring met het evalueren van de eigen werkzaamheden?

requirement-helpende-zorg-en-welzijn-2025-adl =
    .plain = persoonlijke verzorging
    .formal = Ondersteunt bij persoonlijke verzorging (code en titel niet gezien)
    .plain-question = Help je wel eens iemand met wassen, aankleden, eten of naar de wc gaan? Nu of vroeger?
    .formal-question = Heeft betrokkene ervaring met ondersteuning bij persoonlijke verzorging?

requirement-helpende-zorg-en-welzijn-2025-household =
    .plain = helpen in huis
    .formal = Ondersteunt bij wonen en huishouden (code en titel niet gezien)
    .plain-question = Maak je wel eens schoon voor iemand anders? Of kook je, doe je de was of de boodschappen?
    .formal-question = Heeft betrokkene ervaring met ondersteuning bij wonen en huishouden?

requirement-helpende-zorg-en-welzijn-2025-activities =
    .plain = samen dingen doen
    .formal = Ondersteunt bij activiteiten en dagbesteding (code en titel niet gezien)
    .plain-question = Wat doe je samen met iemand: praten, wandelen, iets leuks doen, ergens naartoe gaan?
    .formal-question = Heeft betrokkene ervaring met ondersteuning bij activiteiten en dagbesteding?

requirement-helpende-zorg-en-welzijn-2025-observe =
    .plain = zien en doorgeven hoe het gaat
    .formal = Signaleert en rapporteert (code en titel niet gezien)
    .plain-question = Merk je het als het slechter gaat met iemand? Wat doe je dan?
    .formal-question = Heeft betrokkene ervaring met signaleren en rapporteren?

requirement-helpende-zorg-en-welzijn-2025-dutch =
    .plain = Nederlands
    .formal = Nederlands (referentieniveau 2F)
    .plain-question = Hoe gaat het met Nederlands spreken, lezen en schrijven?
    .formal-question = Wat is het niveau Nederlands van betrokkene?

requirement-helpende-zorg-en-welzijn-2025-arithmetic =
    .plain = rekenen
    .formal = Rekenen (niveau 2F)
    .plain-question = Hoe gaat het met rekenen, bijvoorbeeld met geld, tijd en maten?
    .formal-question = Wat is het rekenniveau van betrokkene?

requirement-helpende-zorg-en-welzijn-2025-citizenship =
    .plain = loopbaan en burgerschap
    .formal = Loopbaan en burgerschap
    .plain-question = Heb je het vak loopbaan en burgerschap al eens afgerond op het mbo?
    .formal-question = Heeft betrokkene het onderdeel loopbaan en burgerschap eerder afgerond?

requirement-helpende-zorg-en-welzijn-2025-vog =
    .plain = een VOG (verklaring omtrent het gedrag)
    .formal = Verklaring omtrent het gedrag (VOG)
    .plain-question = Voor een VOG kijkt de overheid naar je verleden. Maak je je daar zorgen over? Je hoeft niet te zeggen waarom.
    .formal-question = Is er bij betrokkene zorg over de afgifte van een VOG?

requirement-helpende-zorg-en-welzijn-2025-right-to-work =
    .plain = mogen werken in Nederland
    .formal = Recht op arbeid in Nederland
    .plain-question = Mag je in Nederland werken?
    .formal-question = Heeft betrokkene recht op arbeid in Nederland?

requirement-helpende-zorg-en-welzijn-2025-minimum-age =
    .plain = 18 jaar of ouder zijn
    .formal = Minimumleeftijd 18 jaar (keuze van House of Skills)
    .plain-question = Ben je 18 jaar of ouder?
    .formal-question = Is betrokkene 18 jaar of ouder?

## Verzorgende IG

requirement-verzorgende-ig-2026-b1-k1-w1 =
    .plain = zien wat iemand nodig heeft
    .formal = Inventariseert de behoefte aan zorg en/of ondersteuning
    .plain-question = Hoe kom je erachter wat iemand nodig heeft? Vraag je door, en let je op veranderingen?
    .formal-question = Heeft betrokkene ervaring met het inventariseren van de behoefte aan zorg of ondersteuning?

requirement-verzorgende-ig-2026-b1-k1-w2 =
    .plain = meedenken over het zorgplan
    .formal = Stelt het zorgplan op en/of bij
    .plain-question = Heb je wel eens meegedacht over een zorgplan, of opgeschreven hoe het met iemand ging?
    .formal-question = Heeft betrokkene ervaring met het opstellen of bijstellen van een zorgplan?

requirement-verzorgende-ig-2026-b1-k1-w3 =
    .plain = zorgen en begeleiden
    .formal = Voert zorginterventies en/of begeleidingsactiviteiten uit
    .plain-question = Waarbij help je iemand op een dag: wassen, aankleden, bewegen, troosten of samen iets doen?
    .formal-question = Heeft betrokkene ervaring met het uitvoeren van zorginterventies of begeleidingsactiviteiten?

requirement-verzorgende-ig-2026-b1-k1-w4 =
    .plain = verpleegtechnisch werk, zoals wonden verzorgen
    .formal = Voert verpleegtechnische handelingen uit
    .plain-question = Heb je wel eens iemand medicijnen gegeven, een wond verzorgd, een prik gegeven of iets gemeten?
    .formal-question = Heeft betrokkene ervaring met handelingen die in de beroepspraktijk verpleegtechnisch zijn?

requirement-verzorgende-ig-2026-b1-k1-w5 =
    .plain = weten wat je moet doen als het misgaat
    .formal = Handelt in onvoorziene en/of acute situaties
    .plain-question = Is er wel eens iets ernstigs gebeurd, zoals een val of benauwdheid? Wat deed je toen?
    .formal-question = Heeft betrokkene ervaring met handelen in onvoorziene of acute situaties?

requirement-verzorgende-ig-2026-b1-k1-w6 =
    .plain = uitleg en advies geven
    .formal = Geeft informatie en advies over zorg en gezondheid
    .plain-question = Leg je wel eens iets uit over zorg, gezondheid of brieven? In welke taal?
    .formal-question = Heeft betrokkene ervaring met het geven van informatie en advies over zorg en gezondheid?

requirement-verzorgende-ig-2026-b1-k2-w1 =
    .plain = samenwerken met familie en buren
    .formal = Stemt af met informele zorgverleners
    .plain-question = Spreek je met familie, buren of vrijwilligers af wie wat doet?
    .formal-question = Heeft betrokkene ervaring met het afstemmen met informele zorgverleners?

requirement-verzorgende-ig-2026-b1-k2-w2 =
    .plain = samenwerken met zorgverleners
    .formal = Werkt samen met andere zorgprofessionals
    .plain-question = Praat je wel eens met de dokter, de wijkverpleging of de thuiszorg over iemand?
    .formal-question = Heeft betrokkene ervaring met overleg met en samenwerking met zorgprofessionals?

requirement-verzorgende-ig-2026-b1-k3-w1 =
    .plain = nieuwe dingen proberen in de zorg
    .formal = Draagt bij aan het innoveren van zorg
    .plain-question = Gebruik je wel eens een app of hulpmiddel in de zorg, of heb je een idee hoe het beter kan?
    .formal-question = Heeft betrokkene ervaring met zorgtechnologie of met het verbeteren van zorg?

requirement-verzorgende-ig-2026-b1-k3-w2 =
    .plain = leren van je werk
    .formal = Evalueert de werkzaamheden en ontwikkelt zichzelf als professional
    .plain-question = Wat heb je geleerd van het zorgen? Hoe zorg je voor jezelf?
    .formal-question = Heeft betrokkene ervaring met evalueren en met de eigen ontwikkeling?

requirement-verzorgende-ig-2026-b1-k3-w3 =
    .plain = veilig en schoon werken
    .formal = Draagt bij aan een sociaal en fysiek veilige werkomgeving
    .plain-question = Hoe zorg je dat het veilig en schoon is, voor de ander en voor jezelf?
    .formal-question = Heeft betrokkene ervaring met veilig, hygiënisch en ergonomisch werken?

requirement-verzorgende-ig-2026-dutch =
    .plain = Nederlands
    .formal = Nederlands (referentieniveau 2F)
    .plain-question = Hoe gaat het met Nederlands spreken, lezen en schrijven?
    .formal-question = Wat is het niveau Nederlands van betrokkene?

requirement-verzorgende-ig-2026-arithmetic =
    .plain = rekenen
    .formal = Rekenen (niveau 2F)
    .plain-question = Hoe gaat het met rekenen, bijvoorbeeld met geld, tijd en maten?
    .formal-question = Wat is het rekenniveau van betrokkene?

requirement-verzorgende-ig-2026-citizenship =
    .plain = loopbaan en burgerschap
    .formal = Loopbaan en burgerschap
    .plain-question = Heb je het vak loopbaan en burgerschap al eens afgerond op het mbo?
    .formal-question = Heeft betrokkene het onderdeel loopbaan en burgerschap eerder afgerond?

requirement-verzorgende-ig-2026-vog =
    .plain = een VOG (verklaring omtrent het gedrag)
    .formal = Verklaring omtrent het gedrag (VOG)
    .plain-question = Voor een VOG kijkt de overheid naar je verleden. Maak je je daar zorgen over? Je hoeft niet te zeggen waarom.
    .formal-question = Is er bij betrokkene zorg over de afgifte van een VOG?

requirement-verzorgende-ig-2026-right-to-work =
    .plain = mogen werken in Nederland
    .formal = Recht op arbeid in Nederland
    .plain-question = Mag je in Nederland werken?
    .formal-question = Heeft betrokkene recht op arbeid in Nederland?

requirement-verzorgende-ig-2026-minimum-age =
    .plain = 18 jaar of ouder zijn
    .formal = Minimumleeftijd 18 jaar (keuze van House of Skills)
    .plain-question = Ben je 18 jaar of ouder?
    .formal-question = Is betrokkene 18 jaar of ouder?

## Zorghulp

requirement-zorghulp-household =
    .plain = helpen in huis
    .formal = Huishoudelijke ondersteuning
    .plain-question = Maak je wel eens schoon voor iemand anders? Of kook je, doe je de was of de boodschappen?
    .formal-question = Heeft betrokkene ervaring met huishoudelijke ondersteuning?

requirement-zorghulp-activities =
    .plain = gezelschap en samen dingen doen
    .formal = Gezelschap en activering
    .plain-question = Zoek je wel eens iemand op, om te praten of samen iets te doen?
    .formal-question = Heeft betrokkene ervaring met gezelschap en activering?

requirement-zorghulp-contact =
    .plain = goed met mensen omgaan
    .formal = Contact en communicatie
    .plain-question = Luister je naar mensen, en komen ze naar jou met hun vragen?
    .formal-question = Heeft betrokkene ervaring met contact en communicatie met zorgvragers?

requirement-zorghulp-light-care =
    .plain = een handje helpen bij de zorg
    .formal = Lichte ondersteuning bij de zorg
    .plain-question = Help je wel eens iemand met lopen, met eten of met een jas aandoen?
    .formal-question = Heeft betrokkene ervaring met lichte ondersteuning bij zelfzorg?

requirement-zorghulp-safe =
    .plain = zorgen dat het veilig is
    .formal = Veilig en hygiënisch werken
    .plain-question = Let je erop dat het huis veilig en schoon is?
    .formal-question = Heeft betrokkene ervaring met veilig en hygiënisch werken?

requirement-zorghulp-agreements =
    .plain = je aan afspraken houden
    .formal = Werken volgens afspraken en signaleren
    .plain-question = Kom je op vaste tijden, en zeg je het als er iets veranderd is?
    .formal-question = Heeft betrokkene ervaring met werken volgens afspraken en met signaleren?

requirement-zorghulp-vog =
    .plain = een VOG (verklaring omtrent het gedrag)
    .formal = Verklaring omtrent het gedrag (VOG)
    .plain-question = Voor een VOG kijkt de overheid naar je verleden. Maak je je daar zorgen over? Je hoeft niet te zeggen waarom.
    .formal-question = Is er bij betrokkene zorg over de afgifte van een VOG?

requirement-zorghulp-right-to-work =
    .plain = mogen werken in Nederland
    .formal = Recht op arbeid in Nederland
    .plain-question = Mag je in Nederland werken?
    .formal-question = Heeft betrokkene recht op arbeid in Nederland?

requirement-zorghulp-minimum-age =
    .plain = 18 jaar of ouder zijn
    .formal = Minimumleeftijd 18 jaar (keuze van House of Skills)
    .plain-question = Ben je 18 jaar of ouder?
    .formal-question = Is betrokkene 18 jaar of ouder?

## Helpende plus

requirement-helpende-plus-plus-care =
    .plain = steunkousen, tillift en stoma
    .formal = Aanvullende verzorging: therapeutisch elastische kousen, tilhulpmiddelen, katheterzak en stoma
    .plain-question = Heb je wel eens steunkousen aangetrokken, met een tillift gewerkt of een stoma verzorgd?
    .formal-question = Heeft betrokkene ervaring met therapeutisch elastische kousen, tilhulpmiddelen, katheterzak of stoma?

requirement-helpende-plus-plus-medication =
    .plain = helpen met medicijnen
    .formal = Ondersteuning bij medicatie
    .plain-question = Help je wel eens iemand met medicijnen, oogdruppels of zalf?
    .formal-question = Heeft betrokkene ervaring met ondersteuning bij medicatie?

requirement-helpende-plus-plus-measure =
    .plain = meten en kleine wonden
    .formal = Meten van lichaamsfuncties en eenvoudige wondverzorging
    .plain-question = Meet je wel eens iemands bloeddruk, temperatuur of suiker? Of verzorg je wel eens een kleine wond?
    .formal-question = Heeft betrokkene ervaring met het meten van lichaamsfuncties of met eenvoudige wondverzorging?

requirement-helpende-plus-plus-basic-care =
    .plain = persoonlijke verzorging
    .formal = Persoonlijke verzorging
    .plain-question = Help je meer dan één persoon met wassen, aankleden of naar de wc gaan?
    .formal-question = Heeft betrokkene ervaring met persoonlijke verzorging bij verschillende zorgvragers?

requirement-helpende-plus-plus-agreements =
    .plain = volgens afspraken werken en doorgeven
    .formal = Werken volgens protocol en rapporteren
    .plain-question = Werk je wel eens volgens een lijst of vaste afspraken, en geef je door hoe het ging?
    .formal-question = Heeft betrokkene ervaring met werken volgens protocol en met rapporteren?

requirement-helpende-plus-vog =
    .plain = een VOG (verklaring omtrent het gedrag)
    .formal = Verklaring omtrent het gedrag (VOG)
    .plain-question = Voor een VOG kijkt de overheid naar je verleden. Maak je je daar zorgen over? Je hoeft niet te zeggen waarom.
    .formal-question = Is er bij betrokkene zorg over de afgifte van een VOG?

requirement-helpende-plus-right-to-work =
    .plain = mogen werken in Nederland
    .formal = Recht op arbeid in Nederland
    .plain-question = Mag je in Nederland werken?
    .formal-question = Heeft betrokkene recht op arbeid in Nederland?

requirement-helpende-plus-minimum-age =
    .plain = 18 jaar of ouder zijn
    .formal = Minimumleeftijd 18 jaar (keuze van House of Skills)
    .plain-question = Ben je 18 jaar of ouder?
    .formal-question = Is betrokkene 18 jaar of ouder?

## Wijkverzorgende

requirement-wijkverzorgende-network =
    .plain = je netwerk in de buurt
    .formal = Netwerk in de wijk opbouwen en inzetten
    .plain-question = Wie ken je in de buurt? En breng je mensen wel eens met elkaar in contact?
    .formal-question = Heeft betrokkene ervaring met het opbouwen en inzetten van een netwerk in de wijk?

requirement-wijkverzorgende-trust =
    .plain = vertrouwen
    .formal = Vertrouwen opbouwen en mensen bereiken
    .plain-question = Laten mensen jou binnen die anders niemand binnenlaten? Hoe is dat zo gekomen?
    .formal-question = Heeft betrokkene ervaring met het opbouwen van vertrouwen en het bereiken van mensen?

requirement-wijkverzorgende-culture-and-language =
    .plain = taal en cultuur
    .formal = Taal en cultuur inzetten
    .plain-question = Leg je wel eens iets uit in een andere taal, of help je mensen elkaar te begrijpen?
    .formal-question = Heeft betrokkene ervaring met het inzetten van taal en kennis van cultuur?

requirement-wijkverzorgende-lived-experience =
    .plain = je eigen ervaring
    .formal = Ervaringsdeskundigheid inzetten
    .plain-question = Heb je zelf iets meegemaakt waarmee je nu anderen helpt? Je hoeft niet te vertellen wat.
    .formal-question = Zet betrokkene eigen ervaring in om anderen te ondersteunen?

requirement-wijkverzorgende-signal =
    .plain = zien dat er iets is
    .formal = Signaleren in de wijk
    .plain-question = Merk je het als het niet goed gaat met iemand in de buurt? Wat doe je dan?
    .formal-question = Heeft betrokkene ervaring met signaleren van sociale problemen en gezondheidsproblemen?

requirement-wijkverzorgende-everyday-support =
    .plain = er zijn voor mensen
    .formal = Alledaagse ondersteuning
    .plain-question = Ga je wel eens langs bij iemand, om te praten, mee te gaan of iets te brengen?
    .formal-question = Heeft betrokkene ervaring met alledaagse ondersteuning?

requirement-wijkverzorgende-vog =
    .plain = een VOG (verklaring omtrent het gedrag)
    .formal = Verklaring omtrent het gedrag (VOG)
    .plain-question = Voor een VOG kijkt de overheid naar je verleden. Maak je je daar zorgen over? Je hoeft niet te zeggen waarom.
    .formal-question = Is er bij betrokkene zorg over de afgifte van een VOG?

requirement-wijkverzorgende-right-to-work =
    .plain = mogen werken in Nederland
    .formal = Recht op arbeid in Nederland
    .plain-question = Mag je in Nederland werken?
    .formal-question = Heeft betrokkene recht op arbeid in Nederland?

requirement-wijkverzorgende-minimum-age =
    .plain = 18 jaar of ouder zijn
    .formal = Minimumleeftijd 18 jaar (keuze van House of Skills)
    .plain-question = Ben je 18 jaar of ouder?
    .formal-question = Is betrokkene 18 jaar of ouder?

## Diploma's

qualification-helpende-zorg-en-welzijn-25960 =
    .plain = diploma helpende zorg en welzijn (vanaf 2025)
    .formal = Helpende Zorg en Welzijn, crebo 25960, dossier 23385, niveau 2

qualification-helpende-zorg-en-welzijn-25498 =
    .plain = diploma helpende zorg en welzijn (vanaf 2015)
    .formal = Helpende Zorg en Welzijn, crebo 25498, dossier 23189, niveau 2

qualification-helpende-zorg-en-welzijn-92640 =
    .plain = diploma helpende zorg en welzijn (van vóór 2015)
    .formal = Helpende Zorg & Welzijn, crebo 92640, dossier 22189, niveau 2

qualification-verzorgende-ig-2026 =
    .plain = diploma verzorgende IG (vanaf 2026)
    .formal = Verzorgende IG, dossier 2026, crebo niet gezien, niveau 3

qualification-verzorgende-ig-25656 =
    .plain = diploma verzorgende IG (vanaf 2020)
    .formal = Verzorgende IG, crebo 25656, dossiernummer niet gezien, niveau 3

qualification-verzorgende-ig-25491 =
    .plain = diploma verzorgende IG (vanaf 2015)
    .formal = Verzorgende IG, crebo 25491, dossier 23187, niveau 3

qualification-verzorgende-ig-95530 =
    .plain = diploma verzorgende IG (van vóór 2015)
    .formal = Verzorgende-IG, crebo 95530, dossier 22190, niveau 3

qualification-ziekenverzorging =
    .plain = oud diploma ziekenverzorging
    .formal = Diploma ziekenverzorging (oud), door ons gerekend als niveau 3, niet nagekeken

qualification-assistent-dienstverlening-en-zorg-25251 =
    .plain = entreediploma dienstverlening en zorg
    .formal = Entree: Assistent dienstverlening en zorg, crebo 25251, dossier 23110, niveau 1

## Hoe een onderdeel wordt erkend

class-recognizable =
    .plain = met ervaring kun je vragen of je dit mag overslaan
    .formal = erkenbaar: bevestigde ervaring kan een voorstel tot vrijstelling onderbouwen

class-practice-test =
    .plain = hiervoor is eerst een toets in de praktijk nodig
    .formal = praktijktoets vereist: ervaring geldt als ervaring, niet als bekwaamheid

class-organization =
    .plain = dit kun je laten zien op een werkplek
    .formal = aan te tonen binnen een organisatie

class-school-only =
    .plain = dit leer je op school, ervaring telt hier niet mee
    .formal = generiek onderdeel: geen vrijstelling op grond van ervaring

class-condition =
    .plain = we vragen dit, maar er zijn geen punten voor
    .formal = voorwaarde: wordt nagevraagd, telt niet mee in de punten
