import type { partnersEn } from './partners-en.ts';

export const partnersDe: Readonly<Record<keyof typeof partnersEn, string>> = {
  'municipality.partnersLead':
    'Welche Dienste lädt der Bürgermeister an den Tisch ein? Eine kleine Gemeinde hat vielleicht noch keine: Auch das ist in Ordnung.',
  'municipality.partnersWhy':
    'Dienste der Gemeinde kommen auf Einladung des Bürgermeisters. Mitglieder von Diensten der Gemeinschaften und Regionen brauchen ein Mandat durch oder aufgrund eines Dekrets oder einer Ordonnanz: Ohne Mandat dürfen sie einen Hinweis geben, erfahren aber keine Geheimnisse.',
  'municipality.partnersNone': 'Noch keine Partner',
  'municipality.partnersNoneHelp': 'Sie können sie jederzeit hinzufügen, auch nach der Meldung.',
  'municipality.partnersNoneSay': 'Vorerst gibt es keine',
  'municipality.partnersCount': '{count, plural, =0 {Vorerst keine} one {# Partner} other {# Partner}}',
  'municipality.partnerAdd': 'Partner hinzufügen',
  'municipality.partnerChange': 'Partner ändern',
  'municipality.partnerSaved': 'Der Partner steht in der Liste.',
  'municipality.partnerRemoved': 'Der Partner steht nicht mehr in der Liste.',
  'municipality.sector': 'Bereich',
  'municipality.organisation': 'Einrichtung',
  'municipality.organisationHelp': 'Der Name des Dienstes, nicht einer Person.',
  'municipality.entity': 'Zu wem gehört der Dienst?',
  'municipality.entityHelp': 'Davon hängt ab, welcher Text das Mandat geben kann. Eine Gemeindeschule folgt ihrer Gemeinschaft.',
  'municipality.validFrom': 'Nimmt teil ab',
  'municipality.basis': 'Rechtsgrundlage',
  'municipality.basisHelp': 'Aufgrund welchen Textes darf dieser Partner Geheimnisse erfahren?',
  'municipality.basisFirst': 'Wählen Sie den Bereich und wessen Dienst es ist; dann zeigen wir, welche Texte ihm ein Mandat geben.',
  'municipality.basisNone': '(Noch) keine Rechtsgrundlage',
  'municipality.basisNoneHelp': 'Der Partner darf einen Hinweis geben und erfährt keine Geheimnisse.',
  'municipality.basisUnknown': 'Es ist kein Text bekannt, der diesem Dienst an diesem Tag ein Mandat gibt',
  'municipality.basisUnknownText':
    'Der Partner darf trotzdem am Tisch sitzen und einen Hinweis geben, erfährt aber keine Geheimnisse, solange es kein Dekret und keine Ordonnanz gibt. Das ist kein Fehler von Ihnen.',
  'municipality.restricted': 'ohne Rechtsgrundlage',
  'municipality.restrictedHelp': 'Darf einen Hinweis geben, erfährt keine Geheimnisse.',
  'municipality.withBasis': 'mit Rechtsgrundlage',
  'municipality.since': 'seit {date}',
  'municipality.toPartners': 'Zurück zu den Partnern',
};
