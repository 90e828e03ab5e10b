import { useState } from 'react';
import type { Question } from '../../../shared/domain/municipalities/question.ts';
import { cells } from '../../../shared/contract/cells.ts';
import { valueOf } from '../../app/api.ts';
import { drafts } from '../../app/drafts.ts';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Outcome } from '../../ui/outcome.tsx';
import { type Text, TextForm } from '../../ui/text-form.tsx';
import { useMunicipalityApi } from '../municipality/municipality-api.ts';

const answerDrafts = drafts<Text>();
const { body: Answer } = cells.routes.answer;

const AnswerForm = ({ questionId, onAnswered }: { questionId: string; onAnswered: () => void }) => {
  const { say } = useWords();
  const api = useMunicipalityApi();
  const answer = useDeed(
    ({ text }: Text & { readonly onSent: () => void }) => valueOf(api.cells.answer({ params: { questionId }, body: { text } })),
    ({ onSent }) => {
      onSent();
      onAnswered();
    },
  );
  return (
    <TextForm
      label={say('municipality.yourAnswer')}
      hint={say('municipality.answerHelp')}
      action={say('municipality.sendAnswer')}
      look="primary"
      schema={Answer}
      draft={answerDrafts(questionId)}
      sending={answer}
      onSend={answer.mutate}
    />
  );
};

type AskedProps = {
  readonly question: Question;
  /** What follows an answer; without it, none is given here. */
  readonly onAnswered: (() => void) | undefined;
};

const Asked = ({ question, onAnswered }: AskedProps) => {
  const { say, day } = useWords();
  const { text, askedAt, answer, answeredAt } = question;
  return (
    <article className="card question">
      <p className="muted">{say('municipality.askedOn', { date: day(askedAt) })}</p>
      <p>
        <strong>{text}</strong>
      </p>
      {answer !== undefined && (
        <>
          <p className="muted">{say('municipality.answeredOn', { date: day(answeredAt ?? askedAt) })}</p>
          <p>{answer}</p>
        </>
      )}
      {answer === undefined && onAnswered && <AnswerForm questionId={question.questionId} onAnswered={onAnswered} />}
    </article>
  );
};

/** What the Region asked, the open ones first, one form at a time; it asks, it cannot refuse. */
export const Questions = ({ questions, answers }: { questions: readonly Question[]; answers: boolean }) => {
  const { say } = useWords();
  const [answered, setAnswered] = useState<string>();
  const sorted = questions.toSorted(
    (one, other) => Number(one.answer !== undefined) - Number(other.answer !== undefined) || other.askedAt.localeCompare(one.askedAt),
  );
  const first = sorted.find(({ answer }) => answer === undefined);
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{say('municipality.questions')}</h2>
      {answered !== undefined && <Outcome key={answered}>{say('municipality.answerSent')}</Outcome>}
      {sorted.length === 0 && <p>{say('municipality.questionsNone')}</p>}
      {sorted.map((question) => (
        <Asked
          key={question.questionId}
          question={question}
          onAnswered={answers && question === first ? () => setAnswered(question.questionId) : undefined}
        />
      ))}
    </section>
  );
};
