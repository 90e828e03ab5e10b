import { lazy, Suspense } from 'react';
import { FaceWords } from '../../app/words.tsx';
import { Loading } from '../../ui/loading.tsx';
import type { CaseShown } from './cases-api.ts';

const FeedbackSection = lazy(async () => ({ default: (await import('../feedback/feedback-section.tsx')).FeedbackSection }));

/** Sheets for police outside the cell come late: most cases have none. */
export const Feedback = ({ shown }: { readonly shown: CaseShown }) => {
  const { feedback = [], may } = shown;
  if (feedback.length === 0 && !may.includes('feedback.propose')) return undefined;
  return (
    <Suspense fallback={<Loading />}>
      <FaceWords face="feedback">
        <FeedbackSection shown={shown} />
      </FaceWords>
    </Suspense>
  );
};
