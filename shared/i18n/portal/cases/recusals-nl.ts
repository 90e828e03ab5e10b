import type { recusalsEn } from './recusals-en.ts';

export const recusalsNl: Readonly<Record<keyof typeof recusalsEn, string>> = {
  'cases.recuseAct': 'Mij onttrekken wegens eigen belang',
  'cases.recuseText':
    'Bent u familie van de betrokkene, of raakt de casus uzelf? Onttrek u dan. U ziet er daarna niets meer van, ook niet wat u zelf inbracht of op u nam, en wie u vervangt neemt over. Was het een vergissing, dan kan de burgemeester of de coördinator het opheffen. Het wordt vastgelegd, zonder reden.',
  'cases.recused': 'U hebt zich onttrokken. U ziet niets meer van deze casus.',
  'cases.recusals': 'Onttrokken wegens eigen belang',
  'cases.lift': 'Opheffen',
  'cases.liftOne': 'Onttrekking van {name} opheffen',
  'cases.liftText': 'Dit lid staat dan weer waar het stond, en ziet wat het mocht zien. Doe dit alleen als het een vergissing was.',
  'cases.noChair':
    'De burgemeester heeft zich onttrokken. Zit er niemand anders op die zetel, voeg dan bij de leden een vertegenwoordiger toe: zolang beslist en sluit hier niemand.',
  'cases.formerMember': 'een vroeger lid',
};
