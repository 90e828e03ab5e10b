import type { CaseFacts } from './case.ts';
import type { Consultation } from './consultation.ts';
import { isRecused } from './recusal.ts';

/** Who came to a consultation, of those called to it who did not step aside: it is then held. One that is cancelled or approved stays as it is. */
export const attendConsultation = (
  consultation: Consultation,
  came: readonly string[],
  facts: Pick<CaseFacts, 'recusals'>,
): Consultation => {
  if (consultation.state === 'cancelled' || consultation.approvedAt !== undefined) return consultation;
  const attended = consultation.invited.filter((memberId) => came.includes(memberId) && !isRecused(facts, { memberId }));
  return { ...consultation, state: 'held', attended, everAttended: [...new Set([...consultation.everAttended, ...attended])] };
};

/** The chair approves what was written of a consultation that was held; from then on it stays as it is. */
export const approveConsultation = (consultation: Consultation, { by, at }: { readonly by: string; readonly at: string }): Consultation =>
  consultation.state !== 'held' || consultation.approvedAt !== undefined
    ? consultation
    : { ...consultation, approvedAt: at, approvedBy: by };
