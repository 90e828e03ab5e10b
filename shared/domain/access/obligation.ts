import * as z from 'zod';

/**
 * What a permit asks in return. `log`: the audit holds the act. `logBeforeRelease`: the audit holds the reading before anything
 * is answered. `reasonRequired`: written reasons, kept. `secondPerson`: counts once the other of mayor and coordinator agreed.
 * `chairApproves`: stands once the mayor approved the minutes. `consensus`: of everyone who took part; one objection stops it.
 * `within60Minutes`, `reviewWithin72Hours`: the time box of a broken glass and of its review, by somebody else.
 */
export const Obligation = z.enum([
  'log',
  'logBeforeRelease',
  'reasonRequired',
  'secondPerson',
  'chairApproves',
  'consensus',
  'notifyChair',
  'notifyDataProtectionOfficer',
  'within60Minutes',
  'reviewWithin72Hours',
  'watermark',
]);
export type Obligation = z.infer<typeof Obligation>;
