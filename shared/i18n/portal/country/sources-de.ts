import type { sourcesEn } from './sources-en.ts';

export const sourcesDe: Readonly<Record<keyof typeof sourcesEn, string>> = {
  'country.settings': 'Einstellungen des Landes',
  'country.settingsLead':
    'Was für jede Zelle in Belgien gilt, wer darüber entscheidet, auf welcher Rechtsgrundlage, und was eine Region oder eine Zelle noch wählen darf.',
  'country.settingsOn': 'Stand am {date}.',
  'country.decidedBy': 'Zuständig: {level}',
  'country.boundsRegion': 'Eine Region darf wählen',
  'country.boundsCell': 'Eine Zelle darf wählen',
  'country.boundsNone': 'nichts anderes',
  'country.boundsNumber': 'von {min} bis {max}, nur strenger',
  'country.boundsList': 'mehr aus {options}',
  'country.sources': 'Über diese Zahlen',
  'country.sourcesLead':
    'Was die Zahlen dieses Portals sind und nicht sind, woher sie kommen, und die Rechtstexte, auf denen die Zellen beruhen.',
  'country.terms': 'Wörter',
  'country.term.with': 'Hat eine Zelle',
  'country.meaning.with':
    'Für die Gemeinde wurde eine Zelle gemeldet, allein oder mit anderen. Sie zählt vom Tag der Meldung an, bis sie aufgelöst ist oder bis ihre jährliche Bestätigung überfällig und auch die Nachfrist vorbei ist.',
  'country.term.without': 'Hat keine Zelle',
  'country.meaning.without': 'Eine befugte Person hat an einem bestimmten Tag erklärt, dass es keine gibt.',
  'country.term.unknown': 'Unbekannt',
  'country.meaning.unknown':
    'Es wurde nichts erklärt, oder eine Zelle wurde nicht rechtzeitig bestätigt. Unbekannt zählt nie als keine und steht immer im Nenner.',
  'country.term.joint': 'Gemeinsame Zelle',
  'country.meaning.joint':
    'Eine Zelle, die mehrere Bürgermeister zusammen eingerichtet haben. Sie deckt mehrere Gemeinden ab; es gibt also weniger Zellen als Gemeinden mit einer.',
  'country.term.denominators': 'Nenner',
  'country.meaning.denominators':
    'Jede Zahl steht neben der Zahl der Gemeinden, die es an ihrem Tag gab: 589 bis Ende 2018, 581 ab 2019, 565 ab 2025.',
  'country.term.mergers': 'Fusionen',
  'country.meaning.mergers':
    'Am 1. Januar 2019 und am 1. Januar 2025 fusionierten Gemeinden; elf andere erhielten 2019 einen neuen Code ohne Fusion. Was unter einem alten Code erklärt wurde, zählt für den neuen weiter, bis dieser selbst etwas erklärt.',
  'country.term.german': 'Deutschsprachige Gemeinden',
  'country.meaning.german': 'Die neun liegen in der Wallonie, in der Provinz Lüttich, und sind dort ein einziges Mal gezählt.',
  'country.term.published': 'Von anderen veröffentlicht',
  'country.meaning.published':
    'Zahlen von 2016 bis 2021, wie sie veröffentlicht wurden. Sie stehen neben unseren Daten, werden nie mit ihnen vermischt und nie ergänzt.',
  'country.term.heldBack': 'Zurückgehalten',
  'country.meaning.heldBack':
    'Eine Zahl, die etwas über weniger als fünf Zellen sagen würde, wird nicht gezeigt, auch keine, aus der es sich errechnen ließe.',
  'country.never': 'Was hier nirgends steht',
  'country.neverText':
    'Keine Person, kein Hinweis und kein Fall; keine Sitzung und kein Name. Solche Daten verlassen die Region nicht, und die föderale Ebene erhält sie nicht.',
  'country.attribution': 'Quellen und Lizenzen',
  'country.attributionLead':
    'Abdeckung: Erklärungen der Gemeinden auf Ronde. Sie dürfen diese Zahlen mit ihrem Tag, ihrem Nenner und ihrer Quelle verwenden. Das Register und die Karten beruhen auf:',
  'country.texts': 'Rechtstexte',
  'country.textsOn': '{count, plural, =0 {Am {date} gilt kein Text.} one {Am {date} gilt # Text.} other {Am {date} gelten # Texte.}}',
  'country.dated.inForce': 'In Kraft seit dem {date}.',
  'country.dated.signed': 'Unterzeichnet am {date}.',
  'country.holdsIn': 'Gilt für die Zellen in: {regions}.',
};
