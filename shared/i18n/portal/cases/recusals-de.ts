import type { recusalsEn } from './recusals-en.ts';

export const recusalsDe: Readonly<Record<keyof typeof recusalsEn, string>> = {
  'cases.recuseAct': 'Wegen eigenen Interesses zurücktreten',
  'cases.recuseText':
    'Sind Sie mit der betroffenen Person verwandt, oder betrifft der Fall Sie selbst? Dann treten Sie zurück. Sie sehen danach nichts mehr davon, auch nicht, was Sie selbst eingebracht oder übernommen haben, und jemand anderes übernimmt. War es ein Irrtum, können Bürgermeister oder Koordinator den Rücktritt aufheben. Er wird festgehalten, ohne Grund.',
  'cases.recused': 'Sie sind zurückgetreten. Von diesem Fall sehen Sie nichts mehr.',
  'cases.recusals': 'Wegen eigenen Interesses zurückgetreten',
  'cases.lift': 'Aufheben',
  'cases.liftOne': 'Rücktritt von {name} aufheben',
  'cases.liftText': 'Dieses Mitglied steht dann wieder, wo es stand, und sieht, was es sehen durfte. Nur bei einem Irrtum.',
  'cases.formerMember': 'ein früheres Mitglied',
};
