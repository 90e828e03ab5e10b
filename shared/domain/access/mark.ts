import * as z from 'zod';

/**
 * What else is true of asker and thing asked for; each can only take away, but `breakGlassOpen`.
 * `restricted`: the asker's service has no legal basis in force. `clearanceMissing`: a police member without valid clearance.
 * `ownInterest`: the asker is kin to, or otherwise concerned by, the case. `expired`: past its term. `sealedElsewhere`: of
 * another cell. `minor`: the person concerned is one. `outsideAudience`: the contribution was given to others.
 * `undisclosed`: two people have not yet agreed that the called may know the name. `breakGlassOpen`: the asker broke the
 * glass of this case less than sixty minutes ago.
 */
export const Mark = z.enum([
  'restricted',
  'clearanceMissing',
  'ownInterest',
  'expired',
  'sealedElsewhere',
  'minor',
  'outsideAudience',
  'undisclosed',
  'breakGlassOpen',
]);
export type Mark = z.infer<typeof Mark>;
