import { useLocation } from 'wouter';
import * as z from 'zod';
import { Nis } from '../../../shared/domain/fields.ts';
import { valueOf } from '../../app/api.ts';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Select } from '../../ui/field.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { useSchemaForm } from '../../ui/use-form.ts';
import { useJoined } from '../signals/residence.tsx';
import { type CaseShown, useCasesApi } from './cases-api.ts';

type Typed = { readonly residence: string };

const nowhere: Typed = { residence: '' };
const Moved = z.strictObject({ residence: Nis });

/** In a joint cell: the person moved to another municipality of it, whose mayor leads the case from now on. */
export const ChangeResidence = ({ shown: { caseId, residence } }: { readonly shown: CaseShown }) => {
  const { say } = useWords();
  const [, goTo] = useLocation();
  const api = useCasesApi();
  const elsewhere = useJoined().filter(({ value }) => value !== residence);
  const labels = { residence: say('cases.transferTo') };
  const form = useSchemaForm<Typed>({ initial: nowhere, schema: Moved, labels });
  const move = useDeed(
    (body: Typed) => valueOf(api.cases.change({ params: { caseId }, body })),
    () => goTo('/cases?moved=1'),
    // who led it may know no more of it
    ['cases', caseId],
  );
  return (
    <form noValidate onSubmit={form.submitting((typed) => move.mutate(typed))}>
      <ErrorSummary mistakes={form.mistakes} attempt={form.attempt} />
      {move.isError && <Refusal error={move.error} />}
      <Select
        {...form.field('residence')}
        label={labels.residence}
        hint={say('cases.moveHint')}
        none={say('shell.choose')}
        options={elsewhere}
      />
      <Button look="primary" submits busy={move.isPending}>
        {say('cases.moveNow')}
      </Button>
    </form>
  );
};
