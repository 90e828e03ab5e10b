import type { Question } from '../../../shared/domain/municipalities/question.ts';
import { cells } from '../../../shared/contract/cells.ts';
import { valueOf } from '../../app/api.ts';
import { type Draft, draft } from '../../app/drafts.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextArea } from '../../ui/field.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { useSchemaForm } from '../../ui/use-form.ts';
import { useMunicipalityApi } from '../registrations/municipality-api.ts';
import { useDeed } from '../registrations/use-deed.ts';

type Typed = { readonly text: string };

const drafts = new Map<string, Draft<Typed>>();

/** What was typed under one question. */
const draftOf = (questionId: string): Draft<Typed> => {
  const known = drafts.get(questionId) ?? draft<Typed>();
  drafts.set(questionId, known);
  return known;
};

const { body: Answer } = cells.routes.answer;

const AnswerForm = ({ questionId }: { questionId: string }) => {
  const { say } = useWords();
  const api = useMunicipalityApi();
  const kept = draftOf(questionId);
  const form = useSchemaForm<Typed>({
    initial: { text: '' },
    draft: kept,
    schema: Answer,
    labels: { text: say('municipality.yourAnswer') },
  });
  const answer = useDeed(
    (body: Typed) => valueOf(api.cells.answer({ params: { questionId }, body })),
    () => kept.clear(),
  );
  return (
    <form noValidate onSubmit={form.submitting((typed) => answer.mutate(typed))}>
      <ErrorSummary mistakes={form.mistakes} attempt={form.attempt} />
      {answer.isError && <Refusal error={answer.error} />}
      <TextArea
        id="text"
        label={say('municipality.yourAnswer')}
        hint={say('municipality.answerHelp')}
        mistake={form.mistakeOf('text')}
        value={form.value.text}
        onChange={(text) => form.set({ text })}
      />
      <Button look="primary" submits busy={answer.isPending}>
        {say('municipality.sendAnswer')}
      </Button>
    </form>
  );
};

const Asked = ({ question, answers }: { question: Question; answers: boolean }) => {
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
      {answer === undefined && answers && <AnswerForm questionId={question.questionId} />}
    </article>
  );
};

/** What the Region asked, the open ones first, one form at a time; it asks, it cannot refuse. */
export const Questions = ({ questions, answers }: { questions: readonly Question[]; answers: boolean }) => {
  const { say } = useWords();
  const sorted = questions.toSorted(
    (one, other) => Number(one.answer !== undefined) - Number(other.answer !== undefined) || other.askedAt.localeCompare(one.askedAt),
  );
  const first = sorted.find(({ answer }) => answer === undefined);
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{say('municipality.questions')}</h2>
      {sorted.length === 0 && <p>{say('municipality.questionsNone')}</p>}
      {sorted.map((question) => (
        <Asked key={question.questionId} question={question} answers={answers && question === first} />
      ))}
    </section>
  );
};
