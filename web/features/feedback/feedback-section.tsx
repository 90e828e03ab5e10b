import { useWords } from '../../app/words.tsx';
import type { CaseShown } from '../cases/cases-api.ts';
import { Opening } from '../cases/follow-up/opening.tsx';
import { ProposeForm } from './propose-form.tsx';
import { Sheets } from './sheet.tsx';
import './feedback.css';

/** On the page of a case: its sheets for police outside the cell and, for who leads it, proposing one. */
export const FeedbackSection = ({ shown }: { readonly shown: CaseShown }) => {
  const { say } = useWords();
  const { caseId, feedback = [], consultations = [], may } = shown;
  const proposes = may.includes('feedback.propose') && consultations.some(({ state }) => state === 'held');
  return (
    <section aria-labelledby="feedback">
      <h2 id="feedback">{say('feedback.title')}</h2>
      <p className="hint">{say('feedback.lead')}</p>
      <Sheets caseId={caseId} sheets={feedback} />
      {proposes && <Opening title={say('feedback.propose')}>{(close) => <ProposeForm shown={shown} onDone={close} />}</Opening>}
    </section>
  );
};
