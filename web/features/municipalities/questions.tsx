import { Paragraph } from '../../../shared/domain/fields.ts';
import * as z from 'zod';
import { drafts } from '../../app/drafts.ts';
import { useMay } from '../../app/may.ts';
import { useWords } from '../../app/words.tsx';
import { Notice } from '../../ui/notice.tsx';
import { type Text, TextForm } from '../../ui/text-form.tsx';
import { useAsk } from './municipality-acts.ts';
import type { MunicipalityFile } from './municipality-file.ts';

const Asked = z.object({ text: Paragraph });
const questionDrafts = drafts<Text>();

const Ask = ({ nis }: { readonly nis: string }) => {
  const { say } = useWords();
  const ask = useAsk(nis);
  return (
    <>
      {ask.isSuccess && (
        <Notice tone="success" announced>
          <p>{say('region.asked')}</p>
        </Notice>
      )}
      <TextForm
        label={say('region.question')}
        hint={say('region.questionHint')}
        action={say('region.ask')}
        schema={Asked}
        draft={questionDrafts(nis)}
        sending={ask}
        onSend={({ text, onSent }) => ask.mutate(text, { onSuccess: onSent })}
      />
    </>
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
