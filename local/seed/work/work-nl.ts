import type { WorkWords } from './work-words.ts';

export const workNl: WorkWords = {
  signals: {
    waits: {
      observation:
        'Maandag na de laatste les: zei tegen twee klasgenoten dat geweld de enige taal is die men verstaat, en toonde op zijn telefoon een filmpje van een aanslag.',
      person: 'Leerling van het vijfde jaar, initialen K. L.',
    },
    anonymous: {
      observation:
        'Sinds drie weken deelt iemand van de werkplaats berichten waarin geweld tegen ambtenaren wordt toegejuicht. Twee collega’s zagen het ook.',
    },
    inScope: {
      observation:
        'Schreef op de muur van het jeugdhuis een oproep om een openbaar gebouw in brand te steken, en gaf dat toe toen we ernaar vroegen.',
      person: 'Bezoeker van het jeugdhuis, initialen M. N.',
    },
    elsewhere: {
      observation:
        'Vertelde aan de schoolbus dat hij weet hoe men een wapen maakt en dat hij het ooit zal gebruiken. Hij woont in de buurgemeente.',
      person: 'Leerling van het zesde jaar, initialen O. P.',
    },
    dropped: {
      observation: 'Draagt sinds kort andere kleren en komt minder vaak naar de kaartavond.',
      person: 'Vader van een leerling, initialen Q. R.',
    },
  },
  test: {
    scopeReasons: 'Herhaald goedkeuren van geweld tegenover anderen, gezien door meer dan één persoon.',
    proportionalityReasons: 'Een gesprek met de zorgleerkracht werd twee keer aangeboden en geweigerd. Iets lichters is er nu niet.',
  },
  outOfScope: {
    scopeReasons: 'Kledij en gewoonten zeggen niets over geweld. Er is geen enkel teken van een radicaliseringsproces.',
    proportionalityReasons: 'Een bespreking zou de persoon schaden zonder dat er een reden voor is.',
  },
  cases: {
    followed: {
      observation: 'Zegt in de klas dat wie anders denkt, moet verdwijnen, en kwam twee weken niet naar school.',
      person: 'Initialen A. B.',
      concern: 'Twee diensten zien los van elkaar hetzelfde: harde woorden, en steeds minder contact met vrienden van vroeger.',
    },
    minor: {
      observation: 'Tekent in de atelierles aanslagen na en zegt dat het snel echt zal zijn. Zijn begeleider maakt zich zorgen.',
      person: 'Initialen C. D.',
      concern: 'Een jongere die op korte tijd veranderde. Samen kijken welke hulp er al is en wie hem vertrouwt.',
    },
    overdue: {
      observation: 'Bedreigde aan het loket een medewerker en verwees naar een aanslag die “pas het begin” was.',
      person: 'Initialen E. F.',
      concern: 'De bedreiging staat niet alleen: de huisvestingsdienst maakte iets gelijkaardigs mee.',
    },
    closed: {
      observation: 'Deelde op de werkvloer filmpjes waarin geweld wordt verheerlijkt.',
      person: 'Initialen G. H.',
      concern: 'Onduidelijk of het om opschepperij gaat of om meer.',
    },
  },
  closing: 'Er volgden drie rustige maanden, werk en een vast aanspreekpunt. Er is geen reden meer om dit in de cel op te volgen.',
  purpose: 'U kent de persoon uit uw werk en kunt zeggen welke hulp er al is.',
  place: 'Stadhuis, vergaderzaal op de eerste verdieping',
  question: 'Gaat hij nog naar school, en wie heeft zijn vertrouwen?',
  contributions: {
    school: {
      text: 'Komt sinds vorige week weer elke dag. Praat met de turnleerkracht, die hem al drie jaar kent, en wil na de vakantie stage lopen.',
      source: 'Gesprek met de turnleerkracht, vorige dinsdag',
      purpose: 'Om te weten wie met hem kan praten',
    },
    police: {
      text: 'De wijkinspecteur kwam twee keer langs. Er was geen incident in de buurt.',
      source: 'Vaststelling van de wijkinspecteur',
      purpose: 'Om de ernst samen in te schatten',
    },
  },
  assessment: {
    concern: 'De zorg is ernstig, maar minder acuut dan een maand geleden.',
    reasons: 'Hij gaat weer naar school en heeft iemand die hij vertrouwt. De harde woorden zijn niet weg.',
    handling: 'Een individueel traject, met de turnleerkracht als vertrouwenspersoon en een stage na de vakantie.',
  },
  decision: 'Hulp sluit aan bij wat hij zelf wil: werken met zijn handen. Politioneel optreden zou nu schaden.',
  minutes:
    'Besproken wat school en politie zagen. Beslist tot een individueel traject. De coördinator zoekt met de school een stageplaats.',
  nextQuestion: 'Hoe loopt het sinds de vorige vergadering, en wat moet er anders?',
  followUp: {
    goal: {
      goal: 'Na de vakantie een stage die hij zelf kiest',
      risks: 'Veel alleen thuis, en oude vrienden die hij niet meer ziet.',
      protections: 'De turnleerkracht, zijn grootmoeder, en plezier in werken met zijn handen.',
    },
    talk: 'Samen met de turnleerkracht met hem praten over wat hij na de vakantie wil.',
    outcome: 'Hij wil bij een fietsenmaker stage lopen en vroeg zelf wanneer dat kan.',
    find: 'Een stageplaats bij een fietsenmaker zoeken.',
    visit: 'Als wijkinspecteur één keer langsgaan, zonder uniform.',
    review: {
      better: 'Hij komt elke dag en praat weer met klasgenoten.',
      worrying: 'Thuis blijft het stil, en de stage is er nog niet.',
      conclusion: 'Verder zoals afgesproken; de stage heeft haast.',
    },
  },
};
