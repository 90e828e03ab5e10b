import { useMutation } from '@tanstack/react-query';
import * as z from 'zod';
import { SubjectId } from '../../../shared/domain/audit/entry.ts';
import { Narrative } from '../../../shared/domain/narrative.ts';
import { valueOf } from '../../app/api.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextArea, TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { useSchemaForm } from '../../ui/use-form.ts';
import { useGlassApi } from './glass-api.ts';

type Typed = { readonly caseId: string; readonly reason: string };

const nothing: Typed = { caseId: '', reason: '' };
const Asking = z.strictObject({ caseId: SubjectId, reason: Narrative });

/** The data protection officer asks who a case of the log is about, with a reason that its mayor reads. */
export const LookUp = () => {
  const { say } = useWords();
  const api = useGlassApi();
  const labels = { caseId: say('glass.caseId'), reason: say('glass.reason') };
  const form = useSchemaForm<Typed>({ initial: nothing, schema: Asking, labels });
  const ask = useMutation({
    mutationFn: ({ caseId, reason }: Typed) => valueOf(api.cases.lookUpIdentity({ params: { caseId }, body: { reason } })),
    gcTime: 0,
  });
  return (
    <section aria-labelledby="look-up">
      <h2 id="look-up">{say('glass.lookUp')}</h2>
      <p>{say('glass.lookUpText')}</p>
      <form noValidate onSubmit={form.submitting((typed) => ask.mutate(typed))}>
        <ErrorSummary mistakes={form.mistakes} attempt={form.attempt} />
        {ask.isError && <Refusal error={ask.error} />}
        <TextField {...form.field('caseId')} label={labels.caseId} hint={say('glass.caseIdHint')} />
        <TextArea {...form.field('reason')} label={labels.reason} />
        <Button submits busy={ask.isPending}>
          {say('glass.show')}
        </Button>
      </form>
      {ask.data && (
        <Notice announced title={say('cases.person')}>
          <bdi>{ask.data.name}</bdi>
        </Notice>
      )}
    </section>
  );
};
