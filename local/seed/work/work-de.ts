import type { WorkWords } from './work-words.ts';

export const workDe: WorkWords = {
  signals: {
    waits: {
      observation:
        'Am Montag nach der letzten Stunde: sagte zwei Mitschülern, Gewalt sei die einzige Sprache, die man verstehe, und zeigte auf dem Telefon das Video eines Anschlags.',
      person: 'Schüler im fünften Jahr, Initialen K. L.',
    },
    anonymous: {
      observation:
        'Seit drei Wochen teilt jemand aus der Werkstatt Nachrichten, in denen Gewalt gegen Beamte bejubelt wird. Zwei Kollegen haben es auch gesehen.',
    },
    inScope: {
      observation:
        'Schrieb an die Wand des Jugendtreffs einen Aufruf, ein öffentliches Gebäude anzuzünden, und gab es zu, als wir fragten.',
      person: 'Besucher des Jugendtreffs, Initialen M. N.',
    },
    elsewhere: {
      observation: 'Erzählte im Schulbus, er wisse, wie man eine Waffe baut, und werde sie einmal benutzen.',
      person: 'Schüler im sechsten Jahr, Initialen O. P.',
    },
    dropped: {
      observation: 'Trägt seit kurzem andere Kleidung und kommt seltener zum Kartenabend.',
      person: 'Vater eines Schülers, Initialen Q. R.',
    },
  },
  test: {
    scopeReasons: 'Wiederholte Billigung von Gewalt gegen andere, von mehr als einer Person gesehen.',
    proportionalityReasons:
      'Ein Gespräch mit der Schulsozialarbeit wurde zweimal angeboten und abgelehnt. Etwas Leichteres gibt es derzeit nicht.',
  },
  outOfScope: {
    scopeReasons: 'Kleidung und Gewohnheiten sagen nichts über Gewalt. Es gibt kein Anzeichen eines Radikalisierungsprozesses.',
    proportionalityReasons: 'Eine Besprechung würde der Person grundlos schaden.',
  },
  cases: {
    followed: {
      observation: 'Sagt in der Klasse, wer anders denke, müsse verschwinden, und kam zwei Wochen nicht zur Schule.',
      person: 'Initialen A. B.',
      concern: 'Zwei Dienste sehen unabhängig voneinander dasselbe: harte Worte und immer weniger Kontakt zu früheren Freunden.',
    },
    minor: {
      observation: 'Zeichnet im Werkunterricht Anschläge nach und sagt, bald werde es echt. Seine Betreuung macht sich Sorgen.',
      person: 'Initialen C. D.',
      concern: 'Ein junger Mensch, der sich in kurzer Zeit verändert hat. Gemeinsam sehen, welche Hilfe es schon gibt und wem er vertraut.',
    },
    overdue: {
      observation: 'Bedrohte am Schalter eine Mitarbeiterin und verwies auf einen Anschlag, der „erst der Anfang“ gewesen sei.',
      person: 'Initialen E. F.',
      concern: 'Die Drohung steht nicht allein: Das Wohnungsamt hat Ähnliches erlebt.',
    },
    closed: {
      observation: 'Teilte am Arbeitsplatz Videos, die Gewalt verherrlichen.',
      person: 'Initialen G. H.',
      concern: 'Unklar, ob es Prahlerei ist oder mehr.',
    },
  },
  closing:
    'Es folgten drei ruhige Monate mit Arbeit und einer festen Ansprechperson. Es gibt keinen Grund mehr, dies in der Zelle zu begleiten.',
  purpose: 'Sie kennen die Person aus Ihrer Arbeit und können sagen, welche Hilfe es schon gibt.',
  place: 'Rathaus, Sitzungszimmer im ersten Stock',
  question: 'Geht er noch zur Schule, und wem vertraut er?',
  contributions: {
    school: {
      text: 'Kommt seit letzter Woche wieder jeden Tag. Spricht mit dem Sportlehrer, der ihn seit drei Jahren kennt, und möchte nach den Ferien ein Praktikum machen.',
      source: 'Gespräch mit dem Sportlehrer, letzten Dienstag',
      purpose: 'Um zu wissen, wer mit ihm sprechen kann',
    },
    police: {
      text: 'Der Revierinspektor kam zweimal vorbei. In der Nachbarschaft gab es keinen Vorfall.',
      source: 'Feststellung des Revierinspektors',
      purpose: 'Um den Ernst gemeinsam einzuschätzen',
    },
  },
  assessment: {
    concern: 'Die Sorge ist ernst, aber weniger akut als vor einem Monat.',
    reasons: 'Er geht wieder zur Schule und vertraut jemandem. Die harten Worte sind nicht verschwunden.',
    handling: 'Ein individueller Begleitweg mit dem Sportlehrer als Vertrauensperson und einem Praktikum nach den Ferien.',
  },
  decision: 'Hilfe knüpft an das an, was er selbst will: mit den Händen arbeiten. Ein Einschreiten der Polizei würde jetzt schaden.',
  minutes:
    'Besprochen, was Schule und Polizei gesehen haben. Beschlossen: ein individueller Begleitweg. Die Koordination sucht mit der Schule ein Praktikum.',
  nextQuestion: 'Wie geht es seit der letzten Sitzung, und was muss anders werden?',
  followUp: {
    goal: {
      goal: 'Nach den Ferien ein Praktikum, das er selbst wählt',
      risks: 'Oft allein zu Hause, und frühere Freunde, die er nicht mehr sieht.',
      protections: 'Der Sportlehrer, seine Großmutter und Freude an der Arbeit mit den Händen.',
    },
    talk: 'Mit dem Sportlehrer zusammen mit ihm darüber sprechen, was er nach den Ferien will.',
    outcome: 'Er möchte ein Praktikum bei einem Fahrradmechaniker machen und fragte selbst, wann das geht.',
    find: 'Einen Praktikumsplatz bei einem Fahrradmechaniker suchen.',
    visit: 'Als Revierinspektor einmal vorbeigehen, ohne Uniform.',
    review: {
      better: 'Er kommt jeden Tag und spricht wieder mit Mitschülern.',
      worrying: 'Zu Hause bleibt es still, und das Praktikum ist noch nicht gefunden.',
      conclusion: 'Weiter wie vereinbart; das Praktikum eilt.',
    },
  },
};
