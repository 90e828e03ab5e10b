import * as z from 'zod';

/** Why somebody looks or acts; each entry of the audit names one. `oversight`: the audit itself, and checks upon it. */
export const Purpose = z.enum([
  'organisationOfTheCell',
  'signalIntake',
  'caseConsultation',
  'followUp',
  'oversight',
  'breakGlass',
  'transfer',
  'retention',
]);
export type Purpose = z.infer<typeof Purpose>;
