// oxlint-disable max-lines -- a catalogue is read and translated whole
import type { ProblemCode } from '../../problems.ts';
import type { Words } from '../words.ts';

export const problemsNl = {
  'input-invalid': {
    title: 'Enkele gegevens kloppen nog niet',
    detail:
      '{count, plural, one {# veld vraagt} other {# velden vragen}} nog uw aandacht. Kijk na wat is aangeduid en verstuur het opnieuw. Wat u hebt ingevuld, hoeft u niet opnieuw te typen.',
  },
  'cursor-invalid': { title: 'Deze bladzijde van de lijst bestaat niet meer', detail: 'Open de lijst opnieuw vanaf het begin.' },
  'body-malformed': {
    title: 'Het bericht is onleesbaar',
    detail: 'Het bericht is geen geldige JSON. Kijk de vorm na en verstuur het opnieuw.',
  },
  'body-too-large': {
    title: 'Het bericht is te groot',
    detail: 'Er past hoogstens {kilobytes} kB in één bericht. Kort de teksten in of verstuur ze in delen.',
  },
  'media-type-unsupported': {
    title: 'Dit soort bericht kunnen wij niet lezen',
    detail: 'Verstuur het bericht als JSON, met het Content-Type uit de documentatie.',
  },
  'token-invalid': { title: 'Uw aanmelding op het platform is verlopen', detail: 'Meld u opnieuw aan en ga dan verder.' },
  'token-missing': { title: 'U bent niet aangemeld op het platform', detail: 'Meld u aan en probeer het opnieuw.' },
  'permission-missing': {
    title: 'Uw rol laat dit niet toe',
    detail: 'Kijk na of u met de juiste rol werkt. Hebt u dit nodig voor uw werk, vraag het dan aan uw coördinator of aan het gewest.',
  },
  'resource-not-found': { title: 'Niet gevonden', detail: 'Wij vinden dit niet. Kijk het adres na of keer terug naar uw startpagina.' },
  'method-not-allowed': { title: 'Dit kan hier niet', detail: 'Deze handeling bestaat niet op dit adres. Kijk in de documentatie.' },
  'too-many-requests': {
    title: 'Even geduld',
    detail: 'Er kwamen veel verzoeken kort na elkaar. Wacht een minuut en probeer het opnieuw.',
  },
  'internal-error': {
    title: 'Er ging iets mis bij ons',
    detail:
      'Dit ligt niet aan u. Probeer het straks opnieuw. Blijft het misgaan, geef dan het nummer van deze melding door aan de ondersteuning.',
  },
  'service-unavailable': { title: 'Het platform is even niet bereikbaar', detail: 'Probeer het over enkele minuten opnieuw.' },
  'version-missing': {
    title: 'Wij weten niet welke versie u wijzigt',
    detail: 'Open de gegevens opnieuw en verstuur uw wijziging met de versie die u zag (If-Match).',
  },
  'edit-conflict': {
    title: 'Iemand anders heeft dit intussen gewijzigd',
    detail: 'Uw wijziging is nog niet bewaard. Open de nieuwste versie, vergelijk ze met uw tekst en bewaar opnieuw.',
  },
  'membership-ended': {
    title: 'U bent geen lid meer van deze cel',
    detail: 'Uw wijziging is niet bewaard. Kies een andere cel of vraag uitleg aan de coördinator.',
  },
  'cell-switched': {
    title: 'U werkt intussen in een andere cel',
    detail: 'U bent in een ander venster van cel gewisseld. Herlaad deze pagina of wissel terug; er is niets bewaard.',
  },
  'mandate-changed': {
    title: 'Uw machtiging is gewijzigd',
    detail: 'Uw rechtsgrond of veiligheidsmachtiging is niet meer dezelfde. Er is niets bewaard. Herlaad de pagina en probeer het opnieuw.',
  },
  'request-repeated': {
    title: 'Dit is al gebeurd',
    detail: 'Dit verzoek kwam tweemaal aan; het eerste is uitgevoerd. Herlaad de pagina om te zien wat er nu staat.',
  },
  'request-key-reused': {
    title: 'Dit verzoek is niet uitgevoerd',
    detail:
      'Het droeg het kenmerk (Idempotency-Key) van een ander verzoek, dat wel is uitgevoerd. Verstuur het opnieuw met een eigen kenmerk.',
  },
  'municipality-unknown': {
    title: 'Wij kennen deze gemeente niet',
    detail: 'De gemeente {nis} stond op die datum niet in het register. Zoek de gemeente op naam en kies ze uit de lijst.',
  },
  'municipality-ended': {
    title: 'Deze gemeente is opgegaan in een andere of kreeg een andere code',
    detail: 'Ga verder met de gemeente die haar opvolgt. De gemeente {nis} bestond tot en met {endedOn}; haar opvolger is {successor}.',
  },
  'municipality-elsewhere': {
    title: 'Deze gemeente ligt niet in uw gewest',
    detail:
      'De gemeente {nis} hoort bij een ander gewest. Kies een gemeente van uw gewest. Gaat het om een andere gemeente, neem dan contact op met haar eigen gewest.',
  },
  'register-change-unknown': {
    title: 'Deze wijziging staat niet in het register',
    detail: 'Kies een fusie of hernummering die het register kent, met al haar gemeenten en haar datum.',
  },
  'register-change-settled': {
    title: 'Deze wijziging kan niet meer veranderen',
    detail: 'De wijziging is uitgevoerd, is bezig of is ingetrokken. Laad de pagina opnieuw om te zien hoe het staat.',
  },
  'municipality-claimed': {
    title: 'Deze gemeente heeft haar uitnodiging al aanvaard',
    detail:
      'Zij geeft zelf toegang aan haar mensen. Vraag de coördinator of de burgemeester van de gemeente om een nieuwe coördinator toe te voegen.',
  },
  'municipality-not-invited': {
    title: 'Uw gemeente is nog niet uitgenodigd',
    detail: 'Vraag het gewest om een uitnodiging met het aanvraagformulier. U krijgt daarna een mail om te beginnen.',
  },
  'invitation-absent': {
    title: 'Deze gemeente is nog niet uitgenodigd',
    detail: 'Nodig haar eerst uit; daarna kan de uitnodiging opnieuw worden verstuurd.',
  },
  'request-unknown': { title: 'Aanvraag niet gevonden', detail: 'Wij vinden deze aanvraag niet. Open de lijst van aanvragen opnieuw.' },
  'request-settled': {
    title: 'Deze aanvraag is al afgehandeld',
    detail: 'U hoeft niets meer te doen. Open de lijst van aanvragen opnieuw om het resultaat te zien.',
  },
  'statement-contradicts-cell': {
    title: 'Deze gemeente heeft een cel, of had er toen een',
    detail:
      'U kunt niet melden dat er geen cel is zolang er een cel is voor de gemeente. Is de cel gestopt, ontbind of verlaat ze dan eerst. De melding geldt ten vroegste vanaf de dag waarop de cel eindigde.',
  },
  'registration-absent': {
    title: 'De aanmelding van de cel is nog niet begonnen',
    detail: 'Aanvaard eerst de uitnodiging en begin de aanmelding; daarna kunt u deze stap zetten.',
  },
  'registration-incomplete': {
    title: 'De aanmelding is nog niet volledig',
    detail: 'Nog in te vullen: {steps}. Vul dit aan en doe daarna aangifte.',
  },
  'registration-closed': {
    title: 'Deze aanmelding is afgesloten',
    detail: 'De aangifte is gedaan, of uw gemeente is in een cel opgenomen. Wijzigingen doet u nu op de pagina van de cel.',
  },
  'joint-across-regions': {
    title: 'Een gemeenschappelijke cel blijft binnen één gewest',
    detail:
      'In een ander gewest: {municipalities}. Kies alleen gemeenten van uw eigen gewest. Met gemeenten van een ander gewest kunt u wel afspraken maken, elk met een eigen cel.',
  },
  'joint-needs-others': {
    title: 'Een gemeenschappelijke cel telt minstens twee gemeenten',
    detail: 'Voeg een andere gemeente toe of kies voor een eigen cel.',
  },
  'joint-repeats-seat': {
    title: 'Een gemeente staat er twee keer in',
    detail: 'Uw eigen gemeente hoort er vanzelf bij. Noem alleen de andere gemeenten, elk één keer.',
  },
  'municipality-covered-elsewhere': {
    title: 'Deze gemeente zit al in een andere cel',
    detail: 'Al in een andere cel: {municipalities}. De gemeente moet die cel eerst verlaten, of u haalt haar uit uw voorstel.',
  },
  'clearance-expired': {
    title: 'De veiligheidsmachtiging is afgelopen',
    detail: 'De machtiging liep af op {date}. Vul de nieuwe laatste dag in, of geef aan dat er nu geen geldige machtiging is.',
  },
  'signature-missing': {
    title: 'Nog niet elke burgemeester heeft ondertekend',
    detail:
      'Wij wachten op de handtekening van {municipalities}. Stuur een herinnering; zodra iedereen heeft ondertekend, kunt u aangifte doen.',
  },
  'signature-present': { title: 'U hebt al ondertekend', detail: 'Uw handtekening is bewaard; u hoeft niets meer te doen.' },
  'signatures-complete': {
    title: 'Elke burgemeester heeft al ondertekend',
    detail: 'U hoeft niemand meer te herinneren. U kunt nu aangifte doen.',
  },
  'reminder-too-soon': {
    title: 'Er is kort geleden al een bericht verstuurd',
    detail: 'Wie te vaak een bericht krijgt, leest het niet meer. U kunt er opnieuw een sturen vanaf {date}.',
  },
  'nothing-to-sign': {
    title: 'Er is nu niets te ondertekenen',
    detail: 'Er wacht geen voorstel op uw handtekening. Vraag de coördinator of het voorstel al klaar is.',
  },
  'join-request-unknown': {
    title: 'Aanvraag tot aansluiting niet gevonden',
    detail: 'Wij vinden deze aanvraag tot aansluiting niet. Open de lijst opnieuw; misschien is ze ingetrokken.',
  },
  'cell-absent': {
    title: 'Er is nog geen cel',
    detail: 'Voor deze gemeente is nog geen aangifte van een cel gedaan. Rond eerst de aanmelding af.',
  },
  'cell-not-declared': {
    title: 'Van deze cel is nog geen aangifte gedaan',
    detail: 'Kennis nemen of een vraag stellen kan pas na de aangifte. U krijgt bericht zodra die er is.',
  },
  'cell-already-acknowledged': {
    title: 'Van deze cel is al kennis genomen',
    detail: 'U hoeft niets meer te doen.',
  },
  'cell-dissolved': {
    title: 'Deze cel is ontbonden',
    detail: 'Ze kan niet meer gewijzigd worden. Wil de gemeente opnieuw een cel, begin dan een nieuwe aanmelding.',
  },
  'cell-not-joint': {
    title: 'Dit is geen gemeenschappelijke cel',
    detail: 'Uw gemeente is de enige in deze cel en kan ze dus niet verlaten. U kunt de cel wel ontbinden.',
  },
  'seat-cannot-leave': {
    title: 'De gemeente waar de cel haar zetel heeft, kan niet vertrekken',
    detail: 'Ontbindt de burgemeester van de zetel de cel, dan kunnen de gemeenten er een nieuwe registreren met een andere zetel.',
  },
  'date-in-future': {
    title: 'Deze datum moet nog komen',
    detail: 'U vulde {date} in. Kies vandaag of een dag in het verleden.',
  },
  'date-in-past': { title: 'Deze datum is voorbij', detail: 'U vulde {date} in. Wat gold, blijft staan: kies vandaag of een latere dag.' },
  'member-unknown': { title: 'Lid niet gevonden', detail: 'Wij vinden dit lid niet. Open de ledenlijst opnieuw.' },
  'member-present': {
    title: 'Deze persoon heeft deze rol al in uw cel',
    detail: 'Een tweede keer toevoegen is niet nodig. Wijzig zo nodig de gegevens in de ledenlijst.',
  },
  'last-coordinator': {
    title: 'Dit is de laatste coördinator',
    detail: 'Voeg eerst een andere coördinator toe; zonder coördinator kan niemand uw cel bijhouden.',
  },
  'mayor-unconfirmed': {
    title: 'Het account van de burgemeester is nog niet bevestigd',
    detail:
      'Het gewest bevestigt het account; daarna kan de burgemeester ondertekenen en beslissen. Neem contact op met het gewest als het lang duurt.',
  },
  'roles-apart': {
    title: 'Deze persoon heeft in uw cel al een rol die daarvan gescheiden blijft',
    detail:
      'Burgemeester, coördinator en functionaris gegevensbescherming zijn in één cel verschillende personen, want zij kijken elkaars werk na. Kies iemand anders of beëindig eerst het andere lidmaatschap.',
  },
  'memberships-full': {
    title: 'Deze persoon werkt al op te veel plaatsen',
    detail: 'Eén persoon kan op hoogstens {most} plaatsen werken. Beëindig eerst een lidmaatschap dat niet meer nodig is.',
  },
  'membership-unknown': {
    title: 'Lidmaatschap niet gevonden',
    detail: 'Wij vinden dit lidmaatschap niet. Kies een cel uit uw lijst.',
  },
  'residence-not-covered': {
    title: 'Deze gemeente hoort niet bij de cel',
    detail: 'De cel werkt niet voor {nis}. Kies een gemeente van de cel, of neem contact op met de cel van die gemeente.',
  },
  'signal-settled': {
    title: 'Hierover is al beslist',
    detail: 'Er werd intussen over beslist, of het moet eerst getoetst worden. Herlaad de pagina om te zien waar het staat.',
  },
  'second-person-needed': {
    title: 'Hier zijn twee mensen voor nodig',
    detail: 'Wat de burgemeester voorstelt, keurt de coördinator goed, en omgekeerd. Vraag de andere om dit te doen.',
  },
  'naming-over': {
    title: 'Te laat om de melder bekend te maken',
    detail:
      'Het signaal staat op de lijst. Wie het inbracht, kan alleen daarvoor aan de cel bekendgemaakt worden; de burgemeester kan het nog vragen, met een reden die bewaard wordt.',
  },
  'reporter-named': {
    title: 'De melder is al bekend',
    detail: 'De melder wilde niet anoniem blijven, of de burgemeester en de coördinator beslisten dit al samen.',
  },
  'case-locked': {
    title: 'Deze casus is op slot',
    detail: 'De herziening is te lang uitgebleven. Herzie de casus eerst; daarna gaat de inhoud weer open.',
  },
  'case-closed': {
    title: 'Deze casus loopt niet meer',
    detail: 'De casus is afgesloten of overgedragen. De burgemeester kan een afgesloten casus heropenen.',
  },
  'case-erased': {
    title: 'Deze casus is gewist',
    detail: 'De casus is op {date} gewist. Er is niets van bewaard dan dat; het bewijs staat bij de wissingen.',
  },
  'consultation-ahead': {
    title: 'Deze casus staat op een agenda',
    detail: 'Haal de casus eerst van de agenda, of bespreek hem. Daarna kan hij naar de burgemeester van de nieuwe gemeente.',
  },
  'cell-absent-there': {
    title: 'Voor deze gemeente is geen cel bekend',
    detail:
      'Op het platform is voor deze gemeente geen cel aangegeven die een casus kan overnemen. Neem contact op met het gemeentebestuur; tot dan blijft de casus bij uw cel.',
  },
  'transfer-across-regions': {
    title: 'Deze gemeente ligt in een ander gewest',
    detail:
      'Over de grens van een gewest draagt het platform geen casus over: alleen het feit wordt genoteerd. Beslis op de vergadering tot overdracht met het gewest erbij, spreek rechtstreeks met de andere cel, en sluit de casus daarna af.',
  },
  'transfer-within-cell': {
    title: 'Deze gemeente hoort bij uw eigen cel',
    detail: 'De casus blijft dan in de cel. Pas de woonplaats aan: de burgemeester van die gemeente neemt de casus over.',
  },
  'transfer-pending': { title: 'De casus is aangeboden aan een andere cel', detail: 'Wacht op het antwoord, of trek het aanbod eerst in.' },
  'transfer-settled': {
    title: 'Over dit aanbod is al beslist',
    detail: 'Het werd intussen beantwoord of ingetrokken. Herlaad de pagina om te zien waar het staat.',
  },
  'case-not-closed': { title: 'Deze casus is niet afgesloten', detail: 'Alleen een afgesloten casus kan heropend worden.' },
  'signal-untested': {
    title: 'Dit signaal is nog niet getoetst',
    detail: 'Eerst toetst de coördinator of het signaal in het toepassingsgebied valt; daarna beslist de burgemeester.',
  },
  'invitation-present': { title: 'Deze persoon zit al aan tafel bij deze casus', detail: 'Een tweede uitnodiging is niet nodig.' },
  'invitation-settled': {
    title: 'Dit kan niet meer met deze uitnodiging',
    detail: 'Iemand heeft er intussen over beslist. Open de casus opnieuw om te zien hoe het nu staat.',
  },
  'identity-absent': { title: 'Niemand heeft opgeschreven om wie het gaat', detail: 'Er is bij deze casus geen identiteit genoteerd.' },
  'identity-disclosed': { title: 'De naam is al vrijgegeven', detail: 'Burgemeester en coördinator zijn het hierover al eens.' },
  'break-glass-needless': {
    title: 'U kunt deze casus gewoon openen',
    detail: 'De noodtoegang is alleen voor een casus van uw cel die u niet te zien krijgt.',
  },
  'break-glass-over': {
    title: 'De noodtoegang is voorbij',
    detail: 'Ze geldt zestig minuten. Is het nog nodig, vraag ze dan opnieuw, met reden.',
  },
  'break-glass-unreviewed': {
    title: 'Een eerdere noodtoegang wacht op nazicht',
    detail:
      'Langer dan 72 uur bekeek niemand uw vorige noodtoegang. Tot dat gebeurd is, kunt u geen nieuwe krijgen. Vraag het de burgemeester of de functionaris gegevensbescherming.',
  },
  'break-glass-reviewed': { title: 'Deze noodtoegang is al nagezien', detail: 'Iemand anders was u voor.' },
  'owner-unsuitable': {
    title: 'Dit lid kan deze actie niet doen',
    detail: 'Kies iemand die voor deze casus is uitgenodigd; voor het deel van de politie iemand van de politie.',
  },
  'manager-unsuitable': {
    title: 'Dit lid kan de opvolging niet leiden',
    detail: 'Kies een coördinator, of een lid dat de uitnodiging voor deze casus aanvaardde en erover mag worden ingelicht.',
  },
  'action-settled': {
    title: 'Deze actie is al afgehandeld',
    detail:
      'Iemand heeft ze intussen opgenomen, voltooid of geschrapt, of niemand heeft ze al opgenomen. Open de casus opnieuw om te zien hoe het ervoor staat.',
  },
  'review-too-far': {
    title: 'Dit is te laat voor de volgende herziening',
    detail: 'Kies een dag tot en met {date}. Vroeger kan altijd.',
  },
  'feedback-line-unsuitable': {
    title: 'Niet elke regel mag naar politie buiten de cel',
    detail:
      'Het gaat om regel {lines}. Er staat niets op dat onder het beroepsgeheim valt, dat werd teruggenomen, of dat niet bestemd was voor iedereen die moet instemmen. Haal die regel weg.',
  },
  'feedback-not-agreed': {
    title: 'Nog niet iedereen stemt in',
    detail:
      'Het blad kan pas overhandigd worden als iedereen die deelnam ermee instemt. Kwam er later nog iemand bij? Trek het blad dan in en stel het opnieuw voor. Wie de cel verliet, kan niet meer instemmen: over dat overleg gaat dan niets naar buiten.',
  },
  'feedback-objected': {
    title: 'Tegen een blad van dit casusoverleg is bezwaar gemaakt',
    detail: 'Wie bezwaar maakte, kan het intrekken op de pagina van de casus. Pas dan kan een nieuw blad worden voorgesteld.',
  },
  'feedback-settled': {
    title: 'Dit blad is al afgehandeld',
    detail: 'Het werd gestopt of overhandigd. Stel een nieuw blad voor als dat nodig is.',
  },
  'attendance-absent': {
    title: 'Niemand is genoteerd als aanwezig',
    detail: 'Noteer eerst wie er was. Iedereen die deelnam, moet instemmen.',
  },
  'meeting-settled': {
    title: 'Deze vergadering is al verder',
    detail: 'Zij werd intussen gehouden, afgelast of goedgekeurd. Herlaad de pagina om te zien waar zij staat.',
  },
  'meeting-ahead': {
    title: 'Deze vergadering moet nog plaatsvinden',
    detail: 'Zij is nog niet gehouden. Wie er was, noteert u vanaf {date}.',
  },
  'times-reversed': {
    title: 'Het einde ligt vóór het begin',
    detail: 'Kies een einduur dat later is dan het beginuur.',
  },
  'invitee-unknown': {
    title: 'Iemand op deze lijst is hier niet voor uitgenodigd',
    detail: 'Eerst nodigen de burgemeester en de coördinator samen uit; daarna kunt u oproepen.',
  },
  'consultation-closed': {
    title: 'Dit is nu niet open',
    detail: 'Het overleg is nog niet bijeengeroepen of gehouden, of de termijn erna is voorbij. Bespreek het op de volgende vergadering.',
  },
  'audience-grows': {
    title: 'Zo zouden meer mensen dit zien dan mag',
    detail: 'Kies alleen uit wie het nu mag zien. Minder mag altijd, meer niet.',
  },
  'contribution-withdrawn': {
    title: 'Dit werd al teruggenomen',
    detail: 'Er blijft niets van over. Breng het opnieuw in als u dat wilt.',
  },
  'training-not-open': {
    title: 'U kunt hier niet meer in- of uitschrijven',
    detail: 'De opleiding is voorbij, geannuleerd of afgesloten. Kijk in de lijst wat nog openstaat.',
  },
  'training-not-for-role': {
    title: 'Deze opleiding is niet voor uw rol',
    detail: 'Het gewest biedt deze opleiding aan andere leden van cellen aan. Kijk in de lijst wat voor u openstaat.',
  },
  'training-list-full': {
    title: 'De lijst van deze opleiding is vol',
    detail: 'Er passen geen namen meer op de lijst. Kijk later nog eens, of vraag het gewest om een tweede dag.',
  },
  'training-settled': {
    title: 'Dit kan niet meer voor deze opleiding',
    detail: 'Ze is intussen gegeven, afgesloten of geannuleerd. Laad de bladzijde opnieuw om te zien hoe het staat.',
  },
  'training-ahead': {
    title: 'De opleiding moet nog plaatsvinden',
    detail: 'Noteer wie er was op de dag zelf of later.',
  },
  'places-taken': {
    title: 'Er zijn al meer plaatsen toegekend',
    detail: '{count, plural, one {# persoon heeft} other {# personen hebben}} al een plaats. Kies minstens zoveel plaatsen.',
  },
  'enrolment-made': {
    title: 'U bent al ingeschreven',
    detail: 'Uw inschrijving blijft zoals ze is. U hoeft niets te doen.',
  },
  'enrolment-absent': {
    title: 'Deze inschrijving bestaat niet',
    detail: 'Ze is intussen geannuleerd, of wacht nog op een plaats. Laad de bladzijde opnieuw.',
  },
  'article-unknown': {
    title: 'Dit artikel is er niet',
    detail: 'Misschien is het ingetrokken of vervangen. Zoek het opnieuw in de bibliotheek.',
  },
  'article-not-published': { title: 'Dit artikel is niet gepubliceerd', detail: 'Alleen wat lezers kunnen vinden, kunt u intrekken.' },
  'draft-absent': { title: 'Er is geen ontwerp', detail: 'Bewaar eerst een ontwerp van dit artikel.' },
  'library-full': {
    title: 'Er kan niets meer bij',
    detail: 'Een bibliotheek telt hoogstens {count} artikels, en een artikel niet eindeloos veel versies. Vul een bestaand artikel aan.',
  },
  'text-unsafe': {
    title: 'Een stuk van de tekst kan niet',
    detail:
      'In de {language, select, nl {Nederlandse} fr {Franse} de {Duitse} other {Engelse}} tekst, op regel {line}, staat {reason, select, html {HTML} image {een afbeelding} link {een link die niet met https, mailto of tel begint} other {een lijst of citaat te diep in een ander}}. Gebruik alleen Markdown; een afbeelding voegt u toe als bijlage. Er is niets bewaard.',
  },
  'attachment-absent': {
    title: 'Een bijlage is niet aangekomen',
    detail: 'Verwijder de bijlage uit de lijst en stuur het bestand opnieuw.',
  },
  'parameter-unknown': { title: 'Instelling niet gevonden', detail: 'Wij vinden deze instelling niet. Kies een instelling uit de lijst.' },
  'parameter-not-yours': {
    title: 'Over deze instelling beslist een ander niveau',
    detail: 'Over “{parameter}” beslist: {competence}. U ziet de waarde, maar kunt ze hier niet wijzigen.',
  },
  'parameter-out-of-bounds': {
    title: 'Deze waarde valt buiten de grenzen',
    detail: 'Het gaat om “{parameter}”. Ten minste: {min}. Ten hoogste: {max}. U mag strenger zijn dan het niveau boven u, niet soepeler.',
  },
  'proposal-undrafted': {
    title: 'Er is geen ontwerp',
    detail: 'Vul eerst in wat u voorstelt en bewaar het; leg het daarna voor.',
  },
  'proposal-closed': {
    title: 'Over dit voorstel is beslist',
    detail: 'Het is overeengekomen, ingetrokken, verworpen of verlopen. Doe zo nodig een nieuw voorstel.',
  },
  'proposal-full': {
    title: 'Over dit voorstel is alles gezegd wat het kan bevatten',
    detail: 'U kunt nog ondertekenen, of een eigen voorstel intrekken; een nieuw voorstel begint met een leeg blad.',
  },
  'proposal-not-yours': {
    title: 'Dit voorstel is van een ander niveau',
    detail: 'Alleen wie het voorstel deed, kan het wijzigen, voorleggen of intrekken. U kunt er wel iets over zeggen.',
  },
  'proposal-outdated': {
    title: 'Er ligt ondertussen een andere versie voor',
    detail:
      'U las een vorige versie; nu ligt versie {revision} voor. Lees die eerst; uw handtekening geldt alleen voor wat u hebt gelezen.',
  },
  'signature-not-asked': {
    title: 'Uw handtekening is hier niet nodig',
    detail: 'Over deze wijziging beslissen anderen. U kunt er wel iets over zeggen.',
  },
  'tenants-incomplete': {
    title: 'Een federale waarde geldt voor het hele land',
    detail: 'Duid de drie gewesten aan: waar het federale niveau alleen beslist, geldt de waarde overal.',
  },
  'emergency-not-federal': {
    title: 'Alleen een federale instelling kan dringend zijn',
    detail: 'Over deze instelling beslissen ook anderen, en zij krijgen tijd. Haal het vinkje bij “dringend” weg en kies een latere dag.',
  },
  'date-too-soon': {
    title: 'Deze dag is te vroeg',
    detail: 'Wie ondertekent en wie de wijziging toepast, krijgt tijd. Kies {date} of een latere dag.',
  },
} as const satisfies Record<ProblemCode, Words>;
