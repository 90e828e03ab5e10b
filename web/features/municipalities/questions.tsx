import { Paragraph } from '../../../shared/domain/fields.ts';
import * as z from 'zod';
import { draft } from '../../app/drafts.ts';
import { useMay } from '../../app/may.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextArea } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { useSchemaForm } from '../../ui/use-form.ts';
import { useAsk } from './municipality-acts.ts';
import type { MunicipalityFile } from './municipality-file.ts';

const Asked = z.object({ text: Paragraph });
type Asked = z.infer<typeof Asked>;

/** Questions begun, by municipality. */
const begun = draft<Readonly<Record<string, Asked>>>();

const draftOf = (nis: string) => ({
  get: () => begun.get()?.[nis],
  set: (asked: Asked) => begun.set({ ...begun.get(), [nis]: asked }),
  clear: () => begun.set({ ...begun.get(), [nis]: { text: '' } }),
});

const Ask = ({ nis }: { readonly nis: string }) => {
  const { say } = useWords();
  const ask = useAsk(nis);
  const form = useSchemaForm({ initial: { text: '' }, draft: draftOf(nis), schema: Asked, labels: { text: say('region.question') } });
  return (
    <form noValidate onSubmit={form.submitting(({ text }) => ask.mutate(text, { onSuccess: form.reset }))}>
      <ErrorSummary mistakes={form.mistakes} attempt={form.attempt} />
      {ask.isError && <Refusal error={ask.error} />}
      {ask.isSuccess && (
        <Notice tone="success" announced>
          <p>{say('region.asked')}</p>
        </Notice>
      )}
      <TextArea
        id="text"
        label={say('region.question')}
        hint={say('region.questionHint')}
        mistake={form.mistakeOf('text')}
        value={form.value.text}
        onChange={(text) => form.set({ text })}
      />
      <Button submits busy={ask.isPending}>
        {say('region.ask')}
      </Button>
    </form>
  );
};

/** What the Region asked about the declaration and what the cell answered. */
export const Questions = ({ nis, file: { questions, cell } }: { readonly nis: string; readonly file: MunicipalityFile }) => {
  const { say, moment } = useWords();
  const may = useMay();
  if (cell === undefined && questions.length === 0) return undefined;
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{say('region.questions')}</h2>
      {questions.length === 0 && <p>{say('region.noQuestions')}</p>}
      <ul className="plain stack">
        {questions.map(({ questionId, text, askedAt, answer, answeredAt }) => (
          <li key={questionId} className="card">
            <p className="muted">{say('region.askedAt', { moment: moment(askedAt) })}</p>
            <p className="as-typed">{text}</p>
            <p className="muted">
              {answeredAt === undefined ? say('region.unanswered') : say('region.answeredAt', { moment: moment(answeredAt) })}
            </p>
            {answer !== undefined && <p className="as-typed">{answer}</p>}
          </li>
        ))}
      </ul>
      {cell !== undefined && may('cells.acknowledge') && <Ask nis={nis} />}
    </section>
  );
};
