import type { sharingEn } from './en.ts';

export const sharingDe: Readonly<Record<keyof typeof sharingEn, string>> = {
  'sharing.lead': 'Drei kurze Fragen. Niemand erfährt, was Sie hier fragen, und nichts davon wird aufbewahrt.',
  'sharing.silence': 'Sie dürfen immer schweigen. Niemand am Tisch kann Sie zum Reden bringen, und Sie müssen nicht sagen, warum.',
  'sharing.standing.trio': 'Ihr Platz am Tisch: {role}. Dafür brauchen Sie kein Dekret.',
  'sharing.standing.mandated': 'Ihr Platz am Tisch: {role}. Ihr Dienst hat ein Mandat durch:',
  'sharing.standing.restricted':
    'Ihr Platz am Tisch: {role}. Es ist kein Text vermerkt, der Ihrem Dienst ein Mandat gibt: Sie dürfen einen Hinweis geben und erhalten keine Geheimnisse.',
  'sharing.danger': 'Ist jetzt jemand in Gefahr?',
  'sharing.dangerCall': 'Rufen Sie zuerst an',
  'sharing.dangerText': 'Unmittelbare Gefahr wird telefonisch gemeldet, nicht über diese Plattform. Notruf',
  'sharing.dangerOr': ', Polizei',
  'sharing.where': 'Wo würden Sie es sagen?',
  'sharing.in.emergency': 'am Telefon, weil jemand in Gefahr ist',
  'sharing.in.signal': 'in einem Hinweis an die Koordination',
  'sharing.in.consultation': 'in einer Sitzung, zu der ich für diese Person eingeladen bin',
  'sharing.in.outside': 'anderswo',
  'sharing.in.outsideHint': 'Einem Kollegen, auf dem Flur, am Telefon oder per E-Mail.',
  'sharing.in.feedback': 'Polizisten, die nicht in der Zelle sind',
  'sharing.what': 'Was ist es?',
  'sharing.is.none': 'etwas, das ich gesehen oder gehört habe, kein Geheimnis',
  'sharing.is.sharedInMeeting': 'etwas Vertrauliches',
  'sharing.is.sharedInMeetingHint': 'Es würde bei denen bleiben, die in dieser einen Sitzung sitzen.',
  'sharing.is.professionalSecrecy': 'etwas, das unter mein Berufsgeheimnis fällt',
  'sharing.is.professionalSecrecyHint': 'Jemand hat es Ihnen in Ihrem Beruf anvertraut.',
  'sharing.answer.may': 'Ja, das dürfen Sie.',
  'sharing.answer.mayIf': 'Sie dürfen es, wenn all dies zutrifft:',
  'sharing.answer.mayNot': 'Nein, hier nicht.',
  'sharing.why': 'Warum',
  'sharing.rests': 'Es beruht auf',
  'sharing.again': 'Noch einmal fragen',
  'sharing.because.dangerGoesByTelephone':
    'Unmittelbare Gefahr wird der Polizei telefonisch gemeldet. Die Plattform bewahrt nur auf, dass es geschah.',
  'sharing.because.signalIsTested':
    'Jedes Mitglied darf einen Hinweis geben. Die Koordination prüft zuerst, ob er in die Zelle gehört und ob es verhältnismäßig ist, darüber zu sprechen.',
  'sharing.because.secretNeedsConsultation':
    'Das Recht, über ein Geheimnis zu sprechen, gilt nur in einer organisierten Besprechung mit bekannten Teilnehmern, einem Zweck und Regeln. Dies ist keine.',
  'sharing.because.consultationIsKnown':
    'Was Sie sagen, gehört zu einer einberufenen Besprechung. Nur Eingeladene, die Sie wählen, können es sehen, bis sie abgeschlossen wird.',
  'sharing.because.rightToSpeak':
    'In einer organisierten Besprechung erlaubt Ihnen das Gesetz, darüber zu sprechen. Es verpflichtet Sie nie.',
  'sharing.because.secretStaysWithAuthor':
    'Am Tisch dürfen Sie darüber sprechen. Was Sie aufschreiben, bleibt bei Ihnen: Niemand sonst kann es lesen.',
  'sharing.because.mandateMissing':
    'Mitglieder von Diensten einer Gemeinschaft oder Region müssen durch oder aufgrund eines Dekrets oder einer Ordonnanz ein Mandat haben, um Geheimnisse zu teilen. Für Ihren Dienst ist keines vermerkt.',
  'sharing.because.nobodyLearnsWhoIsDiscussed': 'Niemand außerhalb darf erfahren, dass über jemanden gesprochen wird oder nicht.',
  'sharing.because.allMustAgree':
    'Was die Zelle in Richtung anderer Polizei verlässt, braucht die Zustimmung aller, die teilgenommen haben. Ein Einwand hält es auf.',
  'sharing.because.feedbackHoldsNoSecret': 'Was an Polizei außerhalb der Zelle geht, enthält nichts Geheimes, auch wenn alle zustimmen.',
  'sharing.if.callFirst': 'Sie rufen zuerst an: 112, oder die Polizei unter 101.',
  'sharing.if.onlyToAvert': 'Sie sagen nicht mehr, als nötig ist, um die Gefahr abzuwenden.',
  'sharing.if.ownRulesOfSecrecy':
    'Die Regeln Ihres eigenen Berufs über das Geheimnis erlauben es: Die Plattform kann das nicht entscheiden.',
  'sharing.if.seenYourself': 'Sie haben es selbst gesehen oder gehört, oder Sie sagen, von wem Sie es haben.',
  'sharing.if.onlyWhatIsNeeded': 'Es ist nicht mehr als nötig.',
  'sharing.if.noConvictions': 'Es sagt, was jemand tat oder sagte, und nichts über Überzeugung, Herkunft oder Staatsangehörigkeit.',
  'sharing.if.nothingClassified': 'Nichts davon kommt aus der gemeinsamen Datenbank oder ist als Verschlusssache eingestuft.',
  'sharing.if.convened': 'Sie sind zu dieser Besprechung eingeladen, und sie ist einberufen.',
  'sharing.if.audienceSeen': 'Sie haben nachgesehen, wer es sehen wird, und weniger gewählt, wenn Sie das wünschen.',
  'sharing.if.spokenOnly': 'Sie sprechen nur am Tisch darüber und händigen nichts aus.',
  'sharing.if.clearanceValid': 'Ihre Sicherheitsermächtigung ist gültig.',
  'sharing.if.nothingOfTheCase': 'Sie sagen nicht, dass über die Person gesprochen wird, und nicht, was am Tisch gesagt wurde.',
  'sharing.if.everybodyAgrees': 'Es steht auf dem Blatt für die Polizei, und alle, die teilgenommen haben, stimmen jeder Zeile zu.',
};
