import type { signaturesEn } from './signatures-en.ts';

export const signaturesDe: Readonly<Record<keyof typeof signaturesEn, string>> = {
  'municipality.signaturesLead': 'Der Bürgermeister jeder Gemeinde unterzeichnet. Danach wird die Zelle gemeldet und besteht.',
  'municipality.signaturesJoining':
    'Ihr Bürgermeister unterzeichnet; dann nimmt der Bürgermeister des Sitzes Ihre Gemeinde in die Zelle auf. Sie selbst melden nichts.',
  'municipality.whoSigned': 'Wer unterzeichnet hat',
  'municipality.signedOn': 'Unterzeichnet am {date}',
  'municipality.notSigned': 'Noch nicht unterzeichnet',
  'municipality.remindedOn': 'Zuletzt erinnert am {date}. Eine neue Erinnerung ist ab dem {again} möglich.',
  'municipality.accepts': 'Nimmt die Gemeinde nach der Unterschrift auf',
  'municipality.signHere': 'Zur Unterschrift',
  'municipality.lapses': 'Eine Unterschrift gilt für genau diese Gemeinden. Ändert sich die Liste, verfällt sie.',
  'municipality.remind': 'Erinnerung senden an alle, die noch nicht unterzeichnet haben',
  'municipality.reminded': 'Eine Nachricht ist unterwegs an alle, die noch nicht unterzeichnet haben. Sie sagt nichts über den Inhalt.',
  'municipality.declaration': 'Meldung',
  'municipality.declareMeans':
    'Mit der Meldung besteht die Zelle, ab heute. Niemand muss sie genehmigen. Die Region wird benachrichtigt und nimmt zur Kenntnis.',
  'municipality.declareYearly':
    'Einmal im Jahr bestätigen Sie, dass sie noch besteht. Mitglieder, Partner und Dokumente lassen sich jederzeit ändern.',
  'municipality.declare': 'Zelle melden',
  'municipality.declareMissing': 'Vor der Meldung fehlt noch: {steps}.',
  'municipality.warnings': 'Gut zu wissen, es hält nichts auf',
  'municipality.warnClearance': 'Es gibt noch keine gültige Sicherheitsermächtigung.',
  'municipality.warnBasis': 'Ohne Rechtsgrundlage: {partners}. Sie dürfen einen Hinweis geben und erfahren keine Geheimnisse.',
  'municipality.chooseFormFirst': 'Wählen Sie zuerst die Form der Zelle; dann ist klar, wer unterzeichnet.',
  'municipality.sign': 'Unterzeichnen',
  'municipality.signTitle': 'Was auf Ihre Unterschrift wartet',
  'municipality.signLead':
    'Lesen Sie, für welche Gemeinden Sie unterzeichnen. Sie unterzeichnen als Bürgermeister, nur für Ihre eigene Gemeinde.',
  'municipality.signOwn': 'Eine Zelle Ihrer eigenen Gemeinde',
  'municipality.signJoint': 'Eine gemeinsame Zelle von {count} Gemeinden',
  'municipality.signJoining': 'Beitritt zur Zelle von {seat}',
  'municipality.signFrom': 'Vorgeschlagen von {seat} am {date}',
  'municipality.signExactly': 'Sie unterzeichnen für eine Zelle genau dieser Gemeinden:',
  'municipality.seatTag': 'Sitz',
  'municipality.signMeans': 'Was Ihre Unterschrift bedeutet',
  'municipality.signMeans1': 'Sie richten diese Zelle ein; das Gesetz gibt Ihnen diese Befugnis (Gesetz vom 30. Juli 2018, Artikel 2).',
  'municipality.signMeansJoint': 'Die Zelle besteht, sobald jeder Bürgermeister unterzeichnet und der Sitz sie gemeldet hat.',
  'municipality.signMeansOwn': 'Die Zelle besteht, sobald sie gemeldet ist; das tun Sie oder der Koordinator.',
  'municipality.signMeansJoining': 'Ihre Gemeinde gehört zur Zelle, sobald der Bürgermeister des Sitzes sie aufnimmt.',
  'municipality.signMeansOne': 'Sie können nur für eine Zelle zugleich unterzeichnen: Eine neue Unterschrift nimmt die frühere zurück.',
  'municipality.signedAlready': 'Sie haben dies am {date} unterzeichnet.',
  'municipality.nothingToSign': 'Nichts wartet auf Ihre Unterschrift',
  'municipality.nothingToSignText': 'Sobald ein Vorschlag kommt, erhalten Sie eine Nachricht, und er steht hier.',
  'municipality.signChanged': 'Die Liste hat sich geändert, während Sie lasen',
  'municipality.signChangedText':
    'Es wurde nichts unterzeichnet. Lesen Sie die neue Liste unten, und unterzeichnen Sie, wenn Sie einverstanden sind.',
  'municipality.signedOwn': 'Sie oder der Koordinator können die Zelle jetzt melden.',
  'municipality.signedJoint':
    'Sobald auch die anderen Bürgermeister unterzeichnet haben, meldet der Sitz die Zelle. Sie brauchen nichts mehr zu tun.',
  'municipality.signedJoining': 'Der Bürgermeister des Sitzes sieht jetzt Ihren Antrag und kann Ihre Gemeinde aufnehmen.',
};
