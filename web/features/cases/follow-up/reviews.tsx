import { useToday } from '../../../app/portal.tsx';
import { useWords } from '../../../app/words.tsx';
import { Tag } from '../../../ui/notice.tsx';
import type { CaseShown } from '../cases-api.ts';
import { Opening } from './opening.tsx';
import { ReviewForm } from './review-form.tsx';

type ReviewShown = NonNullable<CaseShown['reviews']>[number];

const One = ({ review: { on, better, worrying, conclusion } }: { readonly review: ReviewShown }) => {
  const { say, day } = useWords();
  return (
    <li>
      <h3>{day(on)}</h3>
      {better !== undefined && worrying !== undefined && (
        <div className="both">
          <div>
            <h4>
              <span aria-hidden="true">▲ </span>
              {say('followUp.better')}
            </h4>
            <p className="said">{better}</p>
          </div>
          <div>
            <h4>
              <span aria-hidden="true">▼ </span>
              {say('followUp.worrying')}
            </h4>
            <p className="said">{worrying}</p>
          </div>
        </div>
      )}
      {conclusion !== undefined && <p className="said">{conclusion}</p>}
    </li>
  );
};

const Next = ({ shown: { reviewDueOn, locksAfter } }: { readonly shown: CaseShown }) => {
  const { say, day } = useWords();
  const isLate = reviewDueOn < useToday();
  return (
    <li className="ahead">
      <h3>{say('followUp.next', { date: day(reviewDueOn) })}</h3>
      {isLate && (
        <p>
          <Tag tone="bad">
            <span aria-hidden="true">! </span>
            {say('followUp.overdue')}
          </Tag>{' '}
          {say('followUp.locksAfter', { date: day(locksAfter) })}
        </p>
      )}
    </li>
  );
};

/** The reviews on a line of time, the next one last; each says both what goes better and what worries. */
export const Reviews = ({ shown }: { readonly shown: CaseShown }) => {
  const { say } = useWords();
  const { caseId, reviews = [], may, state } = shown;
  const mayReview = may.includes('reviews.add');
  const isDue = state === 'listed' && (mayReview || shown.reviews !== undefined);
  if (reviews.length === 0 && !isDue) return undefined;
  return (
    <section aria-labelledby="reviews">
      <h2 id="reviews">{say('followUp.reviews')}</h2>
      <ol className="life">
        {reviews
          .toSorted((one, other) => (one.on < other.on ? -1 : 1))
          .map((review) => (
            <One key={review.reviewId} review={review} />
          ))}
        {isDue && <Next shown={shown} />}
      </ol>
      {mayReview && <Opening title={say('followUp.review')}>{(close) => <ReviewForm caseId={caseId} onDone={close} />}</Opening>}
    </section>
  );
};
