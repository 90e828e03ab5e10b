/** Stepping aside from a case because of an own interest. */
export const recusalsEn = {
  'cases.recuseAct': 'Step aside because of an own interest',
  'cases.recuseText':
    'Are you kin to the person concerned, or does the case touch you yourself? Then step aside. You will see nothing of it any more, not even what you contributed or took on, and whoever stands in for you takes over. If it was a mistake, the mayor or the coordinator can lift it. It is kept in the log, without a reason.',
  'cases.recused': 'You stepped aside. You see nothing of this case any more.',
  'cases.recusals': 'Stepped aside because of an own interest',
  'cases.lift': 'Lift',
  'cases.liftOne': 'Lift the recusal of {name}',
  'cases.liftText': 'This member stands again where they stood, and sees what they could. Only do so if it was a mistake.',
  'cases.noChair':
    'The mayor stepped aside. If nobody else sits in that seat, add a representative to the members: until then nobody decides or closes here.',
  'cases.formerMember': 'a former member',
} as const;
