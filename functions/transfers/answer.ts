import type { transfers } from '../../shared/contract/transfers.ts';
import { decide } from '../../shared/domain/access/decide.ts';
import { concernsOffer, offerView } from '../../shared/domain/cases/offer-view.ts';
import { answerOffer, offerEnds } from '../../shared/domain/cases/offer-case.ts';
import { askerOf } from '../../shared/domain/cases/standing.ts';
import { problem } from '../../shared/problems.ts';
import { ok } from '../../shared/result.ts';
import type { Handles } from '../runtime/context.ts';

export const listOffers: Handles<typeof transfers, 'listOffers'> = async ({ self }, { read, principal }) => {
  const asker = askerOf(principal);
  const offers = await read([principal.cell.cellId], (data) => data.offerFile());
  const shown = offers.filter(({ value }) => concernsOffer(asker, value)).map(({ value }) => offerView(value));
  return ok({ items: shown.toSorted((one, other) => (one.offeredAt > other.offeredAt ? -1 : 1)), self });
};

export const answer: Handles<typeof transfers, 'answer'> = async ({ params: { transferId }, body }, context) => {
  const { data, principal, now, today, newId, save, decidedBy } = context;
  const asker = askerOf(principal);
  const [found, settings] = await Promise.all([data.offers.get(transferId), data.settings.on(today)]);
  if (found === undefined || !concernsOffer(asker, found.value)) return problem('resource-not-found');
  const { role } = asker;
  const verdict = decide({ role, relation: 'none', standing: 'noCase', purpose: 'transfer', action: 'transfers.answer', marks: [] });
  decidedBy(verdict);
  if (!verdict.permit) return problem('permission-missing');
  const becomes = { caseId: newId('case'), subjectId: newId('subject') };
  const answered = answerOffer(found.value, { answer: body.answer, by: asker.memberId, at: now, becomes });
  if (!answered.ok) return answered;
  // one that was accepted is kept until the case is here
  const before = answered.value.state === 'accepted' ? found : { ...found, expiresAt: offerEnds(now, settings) };
  return save({ about: [transferId], writes: [data.offers.change(before, answered.value)] }, offerView(answered.value));
};
