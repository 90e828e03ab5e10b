import type { Feedback } from '../../shared/domain/cases/feedback.ts';
import { feedbackFor } from '../../shared/domain/cases/feedback-for.ts';
import type { FeedbackView } from '../../shared/domain/cases/feedback-view.ts';
import { omitPlace } from '../../shared/domain/cases/omit-place.ts';
import type { CaseAtHand } from '../runtime/case-at-hand.ts';

/** Of a locked or closed case no more than where the sheet stands. */
const bare = (sheet: Feedback): FeedbackView => {
  const { lines: _, residence: __, proposedBy: ___, participants: ____, answers: _____, ...facts } = omitPlace(sheet);
  return facts;
};

/** A sheet as who wrote to it sees it afterwards. */
export const shown = ({ parts, asker, situation }: CaseAtHand, sheet: Feedback, today: string): FeedbackView => {
  const [view] = feedbackFor({ asker, situation, today }, { ...parts, feedback: [sheet] }) ?? [];
  return view ?? bare(sheet);
};
