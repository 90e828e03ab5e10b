import type { recusalsEn } from './recusals-en.ts';

export const recusalsDe: Readonly<Record<keyof typeof recusalsEn, string>> = {
  'cases.recuseAct': 'Mich für befangen erklären',
  'cases.recuseText':
    'Sind Sie mit der betroffenen Person verwandt, oder betrifft der Fall Sie selbst? Dann erklären Sie sich für befangen. Sie sehen danach nichts mehr davon, auch nicht, was Sie selbst eingebracht oder übernommen haben, und wer Ihren Sitz vertritt, übernimmt. War es ein Irrtum, können Bürgermeister oder Koordinator die Erklärung aufheben. Sie wird festgehalten, ohne Grund.',
  'cases.recused': 'Ihre Befangenheit ist festgehalten. Von diesem Fall sehen Sie nichts mehr.',
  'cases.recusals': 'Für befangen erklärt',
  'cases.lift': 'Aufheben',
  'cases.liftOne': 'Befangenheit von {name} aufheben',
  'cases.liftText': 'Dieses Mitglied steht dann wieder, wo es stand, und sieht, was es sehen durfte. Nur bei einem Irrtum.',
  'cases.noChair':
    'Der Bürgermeister hat sich für befangen erklärt. Sitzt sonst niemand auf diesem Sitz, fügen Sie bei den Mitgliedern eine Vertretung hinzu: Bis dahin entscheidet und schließt hier niemand.',
  'cases.formerMember': 'ein früheres Mitglied',
};
