# Weigeringen en fouten: wat er niet klopt en wat je eraan doet.
# Eén waarde per bericht, voor beide registers. Nooit wat iemand schreef: geen verhaal, geen citaat, geen naam.

## Weigeringen: error-<reden>

error-invalid-field = Niet alles is goed ingevuld. Kijk per veld wat er staat, pas het aan en stuur het opnieuw.
error-not-found = Dit bestaat niet: { $resource }. Kijk of de naam klopt.
error-already-exists = Dit bestaat al: { $resource }. Kies een andere naam of gebruik wat er al is.
error-etag-mismatch = Intussen heeft iemand dit veranderd: { $resource }. Haal het opnieuw op en probeer het nog een keer.
error-wrong-state = Dit kan nu niet met { $resource }: { $state ->
        [accepted] deze route is al gekozen
        [declined] deze route is al weggelegd
        [full] er staan zoveel ervaringen in als er passen
       *[other] de stand is { $state } en moet { $wanted } zijn
    }. Kijk eerst hoe het ervoor staat.
error-no-consent = Je kunt dit niet zien, of het bestaat niet. Vraag eerst toestemming aan de persoon.
error-no-credentials = We weten niet wie je bent. Meld je aan en probeer het opnieuw.
error-busy = Het is nu te druk. Wacht even en probeer het opnieuw.
error-fault = Er ging bij ons iets mis. Probeer het later opnieuw. Gaat het weer mis, geef dan dit nummer door: { $incident }.
error-request-id-reused = Dit verzoeknummer is al gebruikt voor iets anders. Neem voor elk nieuw verzoek een nieuw nummer.
error-message-too-large = Het bericht is te groot: hoogstens { $limit } bytes. Stuur minder tegelijk.
error-malformed-message = We kunnen het bericht niet lezen. Controleer of het gemaakt is met de nieuwste versie van het contract.
error-unknown-method = Deze functie bestaat niet. Controleer de naam en de versie van het contract.
error-deadline = Het duurde te lang. Probeer het opnieuw, of geef het meer tijd.

## Fouten in een veld: violation-<code>

violation-required = Dit veld is leeg. Vul het in.
violation-unknown-role = Deze rol kennen we niet. Kies een rol uit de lijst van rollen.
violation-unknown-skill = Deze vaardigheid kennen we niet. Kies er een uit de lijst van vaardigheden.
violation-unknown-language = Deze taal kennen we niet. Kies een taal die we spreken, zoals nl.
violation-unknown-area = Deze buurt kennen we niet. Kies er een uit de lijst van buurten.
violation-unknown-step = Deze stap kennen we niet. Kies er een uit de lijst van stappen.
violation-unknown-qualification = Dit diploma kennen we niet. Kies er een uit de lijst van diploma's.
violation-bad-name = Dit is geen geldige naam. Schrijf de naam zoals in het contract, bijvoorbeeld profiles/fatima.
violation-story-empty = Het verhaal is leeg. Vertel iets, een paar zinnen zijn genoeg.
violation-story-too-long = Het verhaal is te lang: hoogstens { $limit } tekens. Maak er twee verhalen van.
violation-story-too-many-bytes = Het verhaal neemt te veel ruimte in: hoogstens { $limit } bytes. Maak er twee verhalen van.
violation-bsn = Hier lijkt een burgerservicenummer (BSN) te staan. Haal het weg, een BSN bewaren we nooit.
violation-skill-level = Dit niveau bestaat niet. Kies 1, 2, 3 of 4.
violation-date-order = De laatste dag ligt voor de eerste dag. Draai ze om of verander er een.
violation-bad-date = Deze datum bestaat niet. Geef een jaar, een maand en een dag die bestaan.
violation-negative = Dit getal is kleiner dan nul. Geef nul of meer.
violation-too-large = Dit getal is te groot: hoogstens { $limit }. Geef een kleiner getal.
violation-too-long = Dit is te lang: hoogstens { $limit }. Maak het korter.
violation-too-many = Dit zijn er te veel: hoogstens { $limit }. Stuur er minder tegelijk.
violation-bad-page-token = We weten niet waar deze bladzijde begint. Begin weer bij de eerste bladzijde.
violation-bad-request-id = Dit is geen geldig verzoeknummer. Gebruik een willekeurig nummer (UUID), of laat het leeg.
violation-bad-enum = Deze waarde kennen we niet. Kies een waarde uit het contract.
violation-bad-mask = Een van de velden bestaat niet, of mag niet veranderen. Noem alleen velden die wel mogen veranderen.
violation-language-not-understood = In deze taal kunnen we een verhaal nog niet begrijpen. Vertel het in het Nederlands.
violation-control-characters = Er staan tekens in die we niet kunnen lezen. Haal ze weg of typ de tekst opnieuw.
violation-at-least-one = Dit moet minstens 1 zijn. Vul een hoger getal in, of laat het leeg.
violation-twice = Dit staat er twee keer in. Laat het één keer staan.
violation-never-told = Over deze vaardigheid is nog niets verteld. Vertel er eerst over, of laat deze vaardigheid weg.
violation-kind-of-step = Dit soort aanbod past niet bij deze stap. Kies het soort dat bij de stap hoort.
violation-dates-or-months = Kies dagen of maanden om te beginnen, niet allebei. Laat een van de twee leeg.
