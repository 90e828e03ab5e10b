import * as z from 'zod';
import { useLocation } from 'wouter';
import { live } from '../../../shared/domain/access/table/row.ts';
import { valueOf } from '../../app/api.ts';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Select } from '../../ui/field.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { useSchemaForm } from '../../ui/use-form.ts';
import { type CaseLine, useCases, useCasesApi } from './cases-api.ts';

type Typed = { readonly caseId: string };

const nothing: Typed = { caseId: '' };
const Chosen = z.strictObject({ caseId: z.string().min(1) });
const open: readonly string[] = live;

/** Only who keeps a case that is open adds to it. */
const mayTakeMore = ({ relation, standing }: CaseLine): boolean =>
  (relation === 'chair' || relation === 'coordinator') && open.includes(standing);

/** A further signal about somebody who is on the list already goes into that case; nothing where the reader keeps none. */
export const TakeUp = ({ signalId }: { readonly signalId: string }) => {
  const { say } = useWords();
  const [, goTo] = useLocation();
  const api = useCasesApi();
  const cases = (useCases().data?.items ?? []).filter(mayTakeMore);
  const labels = { caseId: say('cases.takeUpWhich') };
  const form = useSchemaForm<Typed>({ initial: nothing, schema: Chosen, labels });
  const take = useDeed(
    ({ caseId }: Typed) => valueOf(api.cases.takeUp({ params: { caseId }, body: { signalId } })),
    ({ caseId }) => goTo(`/cases/${caseId}?taken=1`),
    // from now on it is told with its case
    ['signals', signalId],
  );
  if (cases.length === 0) return undefined;
  const options = cases.map(({ caseId, reference, name }) => ({ value: caseId, label: [reference, name].filter(Boolean).join(' · ') }));
  return (
    <form noValidate onSubmit={form.submitting((typed) => take.mutate(typed))}>
      <h3>{say('cases.takeUpTitle')}</h3>
      <ErrorSummary mistakes={form.mistakes} attempt={form.attempt} />
      {take.isError && <Refusal error={take.error} />}
      <Select {...form.field('caseId')} label={labels.caseId} hint={say('cases.takeUpHint')} none={say('shell.choose')} options={options} />
      <p>
        <Button submits busy={take.isPending}>
          {say('cases.takeUpNow')}
        </Button>
      </p>
    </form>
  );
};
