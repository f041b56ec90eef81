# Zinnen die het programma maakt uit zijn uitkomsten: getallen, redenen, vragen, routes.
# plain: voor de persoon (niveau B1, kort, "je"); formal: voor school en werkgever.
# Namen van vaardigheden, stappen en rollen staan steeds na een dubbele punt of tussen haakjes: zo past elke naam in de zin.

## Getallen, geld en tijd

# Tussen de delen van een opsomming.
list-separator =
    .plain = { ", " }
    .formal = { "; " }

# Tussen duizendtallen.
thousands-separator =
    .plain = { "." }
    .formal = { "." }

money =
    .plain = € { $euros }
    .formal = € { $euros }

wage-per-month =
    .plain = { $money } bruto per maand
    .formal = { $money } bruto per maand

cost-none =
    .plain = kost je niets
    .formal = geen kosten voor betrokkene

cost =
    .plain = kost je { $money }
    .formal = kosten voor betrokkene { $money }

cost-per-year =
    .plain = kost je { $money } per jaar
    .formal = kosten voor betrokkene { $money } per jaar

points =
    .plain = { $count ->
        [one] 1 punt
       *[other] { $count } punten
    }
    .formal = { $count ->
        [one] 1 punt
       *[other] { $count } punten
    }

minutes =
    .plain = { $count ->
        [one] 1 minuut
       *[other] { $count } minuten
    }
    .formal = { $count ->
        [one] 1 minuut
       *[other] { $count } minuten
    }

hours =
    .plain = { $count } uur
    .formal = { $count } uur

hours-per-week =
    .plain = { $hours } per week
    .formal = { $hours } per week

weeks =
    .plain = { $count ->
        [one] 1 week
       *[other] { $count } weken
    }
    .formal = { $count ->
        [one] 1 week
       *[other] { $count } weken
    }

months =
    .plain = { $count ->
        [one] 1 maand
       *[other] { $count } maanden
    }
    .formal = { $count ->
        [one] 1 maand
       *[other] { $count } maanden
    }

years =
    .plain = { $count } jaar
    .formal = { $count } jaar

years-and-a-half =
    .plain = { $count },5 jaar
    .formal = { $count },5 jaar

duration-none =
    .plain = minder dan een week
    .formal = korter dan een week

duration-about =
    .plain = { $weeks }, ongeveer { $about }
    .formal = { $weeks }, circa { $about }

date =
    .plain = { $day } { $month } { $year }
    .formal = { $day } { $month } { $year }

month-and-year =
    .plain = { $month } { $year }
    .formal = { $month } { $year }

month-1 =
    .plain = januari
    .formal = januari

month-2 =
    .plain = februari
    .formal = februari

month-3 =
    .plain = maart
    .formal = maart

month-4 =
    .plain = april
    .formal = april

month-5 =
    .plain = mei
    .formal = mei

month-6 =
    .plain = juni
    .formal = juni

month-7 =
    .plain = juli
    .formal = juli

month-8 =
    .plain = augustus
    .formal = augustus

month-9 =
    .plain = september
    .formal = september

month-10 =
    .plain = oktober
    .formal = oktober

month-11 =
    .plain = november
    .formal = november

month-12 =
    .plain = december
    .formal = december

## Hoe goed iemand iets doet

# De woorden zelf alleen in plain: een citaat is voor de persoon en de verbinder.

level-1 =
    .plain = je doet het met hulp, of je leert het net
    .formal = niveau 1, met begeleiding of recent aangeleerd

level-2 =
    .plain = je doet het zelf, bij één persoon
    .formal = niveau 2, zelfstandig bij één vertrouwde persoon

level-3 =
    .plain = je doet het zelf, ook bij meer of andere mensen
    .formal = niveau 3, zelfstandig bij meerdere of wisselende personen en situaties

level-4 =
    .plain = je leert het ook aan anderen
    .formal = niveau 4, begeleidt of coördineert anderen hierin

level-reason-on-ones-own =
    .plain = { $level }
    .formal = { $level }

level-reason-with-help =
    .plain = { $level }, want je zei: «{ $words }»
    .formal = { $level }, afgeleid uit de eigen verklaring

level-reason-several =
    .plain = { $level }, want je zei: «{ $words }»
    .formal = { $level }, afgeleid uit de eigen verklaring

level-reason-teaches =
    .plain = { $level }, want je zei: «{ $words }»
    .formal = { $level }, afgeleid uit de eigen verklaring

level-reason-several-people-told =
    .plain = { $level }, want je vertelde dat je dit voor meer mensen doet
    .formal = { $level }, afgeleid uit het opgegeven aantal personen

## Hoe sterk het bewijs is

strength-told =
    .plain = verteld, nog niet door jou bevestigd
    .formal = eigen verklaring, niet bevestigd

strength-confirmed =
    .plain = door jou bevestigd
    .formal = eigen verklaring, bevestigd door betrokkene

strength-vouched =
    .plain = bevestigd door iemand die het zag
    .formal = bevestigd door een derde die het heeft gezien

strength-observed =
    .plain = gezien door een begeleider
    .formal = waargenomen in de praktijk door een begeleider

strength-assessed =
    .plain = beoordeeld door een deskundige (assessor)
    .formal = beoordeeld door een gekwalificeerde assessor

strength-certified =
    .plain = er is een certificaat van
    .formal = aangetoond met een certificaat

state-suggested =
    .plain = dit hoorden we. Klopt het?
    .formal = herkend in de eigen verklaring, nog niet bevestigd

state-confirmed =
    .plain = bevestigd op { $date }
    .formal = bevestigd door betrokkene op { $date }

state-rejected =
    .plain = je zei nee op { $date } ({ $reason })
    .formal = afgewezen door betrokkene op { $date } ({ $reason })

suggestion-certainty-clear =
    .plain = je zei het met zoveel woorden
    .formal = blijkt uit de verklaring

suggestion-certainty-likely =
    .plain = waarschijnlijk bedoel je dit
    .formal = aannemelijk op grond van de verklaring

suggestion-certainty-thin =
    .plain = we weten het niet zeker, daarom vragen we het
    .formal = onvoldoende onderbouwd, navraag nodig

left-out-somebody-else =
    .plain = dat doet iemand anders
    .formal = wordt door een ander gedaan

left-out-negated =
    .plain = je zei dat je dit niet doet
    .formal = wordt volgens de verklaring niet gedaan

left-out-wished =
    .plain = dat is iets wat je graag wilt of van plan bent
    .formal = betreft een wens of een voornemen

left-out-received =
    .plain = die hulp krijg je zelf
    .formal = betreft hulp die betrokkene ontvangt

left-out-rejected =
    .plain = je zei eerder dat dit niet klopt
    .formal = eerder afgewezen door betrokkene

reject-reason-somebody-else =
    .plain = iemand anders doet het
    .formal = wordt door een ander gedaan

reject-reason-not-done =
    .plain = je doet het niet, of niet echt
    .formal = wordt niet of niet volledig gedaan

reject-reason-other-meaning =
    .plain = je bedoelde iets anders
    .formal = met de woorden is iets anders bedoeld

reject-reason-not-wanted =
    .plain = je wilt het niet in je profiel
    .formal = betrokkene wenst dit niet in het profiel

reject-reason-other =
    .plain = een andere reden
    .formal = andere reden

risk-none =
    .plain = hiervoor is geen extra toets nodig
    .formal = geen bijzondere eisen aan de handeling

risk-risky =
    .plain = hiervoor vraagt een werkgever eerst een toets in de praktijk
    .formal = risicovolle handeling: praktijktoets volgens protocol van de werkgever

risk-reserved =
    .plain = in de zorg mag dit alleen in opdracht, en als je hebt laten zien dat je het kunt
    .formal = voorbehouden handeling (Wet BIG, artikel 36)

experience-kind-family-care =
    .plain = zorgen voor familie
    .formal = informele zorg (mantelzorg voor familie)

experience-kind-neighbour-help =
    .plain = een buur of vriend helpen
    .formal = informele zorg (buren of vrienden)

experience-kind-volunteering =
    .plain = vrijwilligerswerk
    .formal = informele zorg (vrijwilligerswerk)

experience-kind-paid-work =
    .plain = betaald werk
    .formal = betaald werk

experience-kind-personal-budget =
    .plain = zorg die betaald wordt uit een pgb
    .formal = zorg bekostigd uit een persoonsgebonden budget

experience-kind-training =
    .plain = een cursus of opleiding
    .formal = scholing

experience-kind-other =
    .plain = iets anders
    .formal = overig

## Vergelijken met een rol

outcome-met =
    .plain = dit laat je al zien
    .formal = aangetoond

outcome-partly-met =
    .plain = een deel laat je al zien
    .formal = deels aangetoond

outcome-not-met =
    .plain = je zei dat je dit niet doet
    .formal = niet aangetoond, volgens opgave van betrokkene

outcome-unknown =
    .plain = weten we nog niet
    .formal = niet bekend

outcome-at-school =
    .plain = dat leer je op school
    .formal = onderdeel van de opleiding

outcome-to-be-asked =
    .plain = dat vragen we je nog
    .formal = na te gaan

fit =
    .plain = { $role }: { $points } van de { $max } punten laat je nu zien. Met alles wat je vertelde erbij zijn het er { $potential }.
    .formal = { $role }: { $points } van de { $max } punten aangetoond; { $potential } inclusief wat is verteld en nog niet is bevestigd.

reason-shown =
    .plain = { $skill }: { $level } ({ $strength }). Dat geeft { $points }.
    .formal = { $skill } ({ $level }); { $strength }; { $points }.

reason-shown-below =
    .plain = { $skill }: { $level } ({ $strength }). Dat geeft nu { $points }. De rol vraagt een stap meer: { $asked }.
    .formal = { $skill } ({ $level }); { $strength }; gevraagd voor { $role }: { $asked }; { $points }.

reason-too-far-below =
    .plain = { $skill }: { $level }. De rol vraagt meer: { $asked }. Daarom geeft dit nu nog geen punten.
    .formal = { $skill } ({ $level }); gevraagd voor { $role }: { $asked }; geen punten.

reason-not-yet-confirmed =
    .plain = { $skill }: dat hoorden we, en jij zei nog niet of het klopt. Klopt het, dan komt erbij: { $points }.
    .formal = Herkend in de eigen verklaring, nog niet bevestigd: { $skill }; mogelijk { $points }.

reason-said-no =
    .plain = { $skill }: je zei dat dit niet klopt.
    .formal = Afgewezen door betrokkene: { $skill }.

reason-capped =
    .plain = Je laat hier meer zien dan kan meetellen. Niet meegeteld: { $points }.
    .formal = Het maximum van het onderdeel is bereikt; niet meegeteld: { $points }.

reason-nothing-known =
    .plain = Hierover heb je nog niets verteld.
    .formal = Over dit onderdeel is niets bekend.

reason-school-only =
    .plain = Dat leer je op school. Ervaring telt daar niet voor mee.
    .formal = Generiek onderdeel: ervaring geeft geen grond voor vrijstelling.

reason-condition =
    .plain = Dit is een voorwaarde. We vragen ernaar, maar er zijn geen punten voor.
    .formal = Voorwaarde: wordt nagevraagd, telt niet mee in de punten.

reason-practice-test-first =
    .plain = { $skill }: je ervaring telt mee. Voor een diploma is eerst een toets in de praktijk nodig.
    .formal = Geldt als ervaring; bekwaamheid blijkt pas uit een praktijktoets: { $skill }.

reason-workplace-first =
    .plain = Dit kun je pas laten zien op een werkplek.
    .formal = Aan te tonen binnen een organisatie.

counterfactual-confirm =
    .plain = Klopt dit: { $skills }? Als het klopt, komt erbij: { $points }.
    .formal = Erbij na bevestiging: { $points }; het betreft: { $skills }.

counterfactual-show =
    .plain = Laat je ook dit zien, dan komt erbij: { $points }. Het gaat om: { $skill } ({ $level }).
    .formal = Erbij na aantonen: { $points }; het betreft: { $skill } ({ $level }).

## Routes

route-kind-fastest =
    .plain = het snelst
    .formal = kortste doorlooptijd

route-kind-calmest =
    .plain = het rustigst
    .formal = laagste weekbelasting

route-kind-safest-income =
    .plain = inkomen het veiligst
    .formal = grootste zekerheid van inkomen

route-kind-near-home =
    .plain = dicht bij huis
    .formal = kortste reistijd

route-kind-fewest-conditions =
    .plain = de minste voorwaarden
    .formal = minste beslissingen door derden

route-kind-stepping-stone =
    .plain = een eerste stap
    .formal = tussenstap met zelfstandige waarde

income-outlook-probably-higher =
    .plain = Je loon is waarschijnlijk hoger dan wat je nodig hebt. Het gaat om bruto loon: we rekenen niet uit wat je overhoudt.
    .formal = Vermoedelijk boven het opgegeven minimum (bruto, geen netto-berekening).

income-outlook-kept =
    .plain = Tot je betaald werk hebt, verandert dit plan niets aan je inkomen. Heb je een uitkering, dan beslist de gemeente of UWV daarover.
    .formal = Tot betaald werk verandert het plan het inkomen niet; bij een uitkering beslist de uitkerende instantie.

income-outlook-unknown =
    .plain = We weten nog niet wat er met je inkomen gebeurt.
    .formal = Gevolgen voor het inkomen niet bekend.

income-outlook-probably-lower =
    .plain = Je inkomen is dan waarschijnlijk lager dan wat je nodig hebt. Kijk hier eerst naar, samen met je verbinder.
    .formal = Vermoedelijk onder het opgegeven minimum (bruto, geen netto-berekening).

income-effect-none =
    .plain = je inkomen verandert niet door deze stap
    .formal = geen gevolgen voor het inkomen

income-effect-keeps =
    .plain = je inkomen blijft zoals het nu is. Heb je een uitkering, dan kan dit alleen met toestemming
    .formal = huidig inkomen blijft in stand; bij een uitkering alleen met toestemming van de uitkerende instantie

income-effect-replaces-benefit =
    .plain = je krijgt loon. Heb je een uitkering en is je loon hoger, dan stopt de uitkering waarschijnlijk
    .formal = loon komt naar verwachting in de plaats van de uitkering; de uitkerende instantie beslist

income-effect-at-risk =
    .plain = je inkomen kan lager worden. Vraag dit eerst na
    .formal = het inkomen kan dalen

step-kind-talk =
    .plain = gesprek
    .formal = gesprek

step-kind-evidence =
    .plain = laten zien wat je kunt
    .formal = bewijsvoering

step-kind-research =
    .plain = onderzoek
    .formal = onderzoek of waardering door derden

step-kind-course =
    .plain = cursus
    .formal = cursus

step-kind-certificate =
    .plain = certificaat
    .formal = certificaat

step-kind-training =
    .plain = opleiding
    .formal = opleiding

step-kind-work =
    .plain = werk
    .formal = arbeid

step-kind-support =
    .plain = hulp
    .formal = ondersteuning

step-kind-decision =
    .plain = beslissing
    .formal = beslissing

decision-own =
    .plain = Dat beslis je zelf.
    .formal = Beslissing door betrokkene.

decision-with-verbinder =
    .plain = Dat bekijk je samen met je verbinder.
    .formal = Beslissing in overleg met de verbinder.

decision-by-other =
    .plain = Hierover beslist { $decider }. Wij kunnen het niet beloven.
    .formal = Beslissing door { $decider }; de uitkomst staat niet vast.

step-reason-gives =
    .plain = Deze stap kan je dit geven: { $fact }. Dat is nodig voor: { $step }.
    .formal = Beoogd resultaat: { $fact }; nodig voor: { $step }.

step-reason-gives-barrier =
    .plain = Deze stap kan je dit geven: { $fact }. Dat is nodig voor: { $step }. Zo wordt deze drempel kleiner: { $barrier }.
    .formal = Beoogd resultaat: { $fact }; nodig voor: { $step }; vermindert de belemmering: { $barrier }.

step-reason-reaches =
    .plain = Deze stap leidt naar je doel: { $role }.
    .formal = Beoogd doel: { $role }.

step-reason-unknown =
    .plain = Dit weten we nog niet: { $circumstance }. Vertel je het ons, dan is deze stap misschien niet nodig.
    .formal = Opgenomen omdat niet bekend is: { $circumstance }; vervalt mogelijk.

unsolved-assumed =
    .plain = Hier gaan we van uit, maar we weten het niet zeker: { $fact }. { $question }
    .formal = Aangenomen, niet vastgesteld: { $fact }; na te gaan: { $circumstance }.

unsolved-travel =
    .plain = Voor deze stap is de reis langer dan je wilt: { $step }. We schatten { $minutes } voor de heenreis. Deze route lost dat niet op.
    .formal = Reistijd boven het opgegeven maximum: { $step } (geschat { $minutes } enkele reis).

unsolved-no-offer =
    .plain = Voor deze stap kennen we nog geen plek: { $step }. We weten dus nog niet waar en wanneer het kan.
    .formal = Geen gepubliceerd aanbod bekend: { $step }; plaats en aanvang staan niet vast.

unsolved-irregular-hours =
    .plain = Deze stap kan in de avond, de nacht of het weekend zijn: { $step }. Je zei dat je dan niet kunt. Deze route lost dat niet op.
    .formal = Onregelmatige diensten mogelijk: { $step }; niet verenigbaar met de opgegeven beschikbaarheid.

unsolved-hours =
    .plain = Deze stap vraagt meer tijd dan je zei vrij te hebben: { $step } ({ $hours }). Of dat lukt, weten we niet.
    .formal = Vraagt meer uren dan opgegeven: { $step } ({ $hours }); haalbaarheid niet bekend.

exemption =
    .plain = Dit onderdeel laat je al zien: { $requirement }, met: { $skills }. Bevestigt iemand anders dat ook? Dan kun je vragen of je het mag overslaan. De examencommissie van de school beslist, en kan ook nee zeggen.
    .formal = Mogelijk voorstel tot vrijstelling, zodra derden het bewijs bevestigen: { $requirement }. Onderbouwing: { $skills }. De examencommissie beslist.

no-route =
    .plain = We vonden nu nog geen route. Dit is eerst nodig: { $facts }.
    .formal = Op dit moment geen route gevonden; ontbrekend: { $facts }.

## Aanbod

offer-kind-course =
    .plain = cursus of opleiding
    .formal = scholing

offer-kind-job =
    .plain = werk of leerbaan
    .formal = functie of leerbaan

offer-kind-support =
    .plain = hulp
    .formal = ondersteuning

offer-line =
    .plain = { $title }, bij { $provider }: { $details }.
    .formal = { $title }, { $provider }: { $details }.

offer-starts-open =
    .plain = je kunt altijd beginnen
    .formal = doorlopende instroom

offer-starts-on =
    .plain = begint op { $dates }
    .formal = aanvang { $dates }

offer-starts-every-year =
    .plain = begint elk jaar in { $months }
    .formal = jaarlijkse aanvang in { $months }

offer-evenings-or-weekends =
    .plain = in de avond of het weekend
    .formal = avond- of weekenduren

offer-full =
    .plain = nu geen plek
    .formal = geen plaatsen beschikbaar

offer-places =
    .plain = { $count ->
        [one] nog 1 plek
       *[other] nog { $count } plekken
    }
    .formal = { $count ->
        [one] 1 plaats beschikbaar
       *[other] { $count } plaatsen beschikbaar
    }

offer-language-support =
    .plain = hulp bij Nederlands
    .formal = taalondersteuning

offer-accepts-exemptions =
    .plain = kijkt of je iets mag overslaan
    .formal = vrijstellingen worden onderzocht

offer-recognized-training-company =
    .plain = erkend leerbedrijf
    .formal = erkend leerbedrijf

## Antwoorden op vragen over iemands leven

answer-yes =
    .plain = ja
    .formal = ja

answer-no =
    .plain = nee
    .formal = nee

education-none =
    .plain = geen diploma
    .formal = geen diploma

education-vmbo-bb =
    .plain = vmbo basis
    .formal = vmbo, basisberoepsgerichte leerweg

education-vmbo-kb =
    .plain = vmbo kader
    .formal = vmbo, kaderberoepsgerichte leerweg

education-vmbo-gl-tl =
    .plain = vmbo gemengd, vmbo theoretisch of mavo
    .formal = vmbo, gemengde of theoretische leerweg, of mavo

education-havo-vwo =
    .plain = havo of vwo
    .formal = havo of vwo

education-mbo-1 =
    .plain = mbo-1 (entree)
    .formal = mbo niveau 1 (entreeopleiding)

education-mbo-2 =
    .plain = mbo-2
    .formal = mbo niveau 2

education-mbo-3 =
    .plain = mbo-3
    .formal = mbo niveau 3

education-mbo-4 =
    .plain = mbo-4
    .formal = mbo niveau 4

education-higher =
    .plain = hbo of universiteit
    .formal = hoger onderwijs

education-foreign-valued =
    .plain = een diploma uit een ander land, al vergeleken met een Nederlands diploma
    .formal = buitenlands diploma met waardering

education-foreign-not-valued =
    .plain = een diploma uit een ander land, nog niet vergeleken
    .formal = buitenlands diploma zonder waardering

language-level-a1 =
    .plain = een paar woorden en zinnen (A1)
    .formal = A1

language-level-a2 =
    .plain = eenvoudige gesprekken en briefjes (A2)
    .formal = A2

language-level-b1 =
    .plain = de meeste dagelijkse dingen (B1)
    .formal = B1

language-level-b2 =
    .plain = ook moeilijkere dingen (B2)
    .formal = B2

language-level-c1 =
    .plain = bijna alles (C1)
    .formal = C1

language-level-c2 =
    .plain = alles (C2)
    .formal = C2

arithmetic-below-1f =
    .plain = rekenen is nog lastig (onder 1F)
    .formal = onder referentieniveau 1F

arithmetic-1f =
    .plain = eenvoudig rekenen (1F)
    .formal = referentieniveau 1F

arithmetic-2f =
    .plain = rekenen dat je elke dag nodig hebt (2F)
    .formal = referentieniveau 2F

arithmetic-3f =
    .plain = ook moeilijker rekenen (3F)
    .formal = referentieniveau 3F

income-participation-benefit =
    .plain = bijstand
    .formal = bijstandsuitkering (Participatiewet)

income-unemployment-benefit =
    .plain = WW
    .formal = WW-uitkering

income-disability-benefit =
    .plain = WIA, WAO of Wajong
    .formal = arbeidsongeschiktheidsuitkering (WIA, WAO of Wajong)

income-other-benefit =
    .plain = een andere uitkering
    .formal = andere uitkering

income-work =
    .plain = betaald werk
    .formal = inkomen uit arbeid

income-partner =
    .plain = het inkomen van je partner
    .formal = inkomen van de partner

income-none =
    .plain = geen inkomen
    .formal = geen inkomen

age-band-18-20 =
    .plain = 18 tot en met 20 jaar
    .formal = 18 tot en met 20 jaar

age-band-21-22 =
    .plain = 21 of 22 jaar
    .formal = 21 of 22 jaar

age-band-23-26 =
    .plain = 23 tot en met 26 jaar
    .formal = 23 tot en met 26 jaar

age-band-27-66 =
    .plain = 27 tot en met 66 jaar
    .formal = 27 tot en met 66 jaar

age-band-67-plus =
    .plain = 67 jaar of ouder
    .formal = 67 jaar of ouder

wish-fast =
    .plain = zo snel mogelijk
    .formal = korte doorlooptijd

wish-calm =
    .plain = rustig aan, met weinig uren per week
    .formal = lage weekbelasting

wish-near-home =
    .plain = dicht bij huis
    .formal = nabij de woning

wish-same-employer =
    .plain = bij dezelfde werkgever blijven
    .formal = behoud van de huidige werkgever
