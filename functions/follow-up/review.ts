import type { followUp } from '../../shared/contract/follow-up.ts';
import { omitPlace } from '../../shared/domain/cases/omit-place.ts';
import { reviewCase } from '../../shared/domain/cases/review-case.ts';
import { caseForAct } from '../runtime/case-at-hand.ts';
import type { Handles } from '../runtime/context.ts';

export const review: Handles<typeof followUp, 'review'> = async ({ params: { caseId }, body }, context) => {
  const { data, newId, today, save } = context;
  const [found, settings] = await Promise.all([
    caseForAct(context, caseId, { action: 'reviews.add', purpose: 'followUp' }),
    data.settings.on(today),
  ]);
  if (!found.ok) return found;
  const { file, asker } = found.value;
  const looked = reviewCase(found.value.root, body, { reviewId: newId('review'), by: asker.memberId, today, settings });
  if (!looked.ok) return looked;
  const { reviewed, review: written } = looked.value;
  const { root, reviews } = data.case(caseId);
  const writes = [await root.change(file.root, reviewed), await reviews.create(written, written.reviewId)];
  return save({ about: [caseId, written.reviewId], writes }, omitPlace(written));
};
