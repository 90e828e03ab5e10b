import * as z from 'zod';
import { NarrativeLine } from '../../../shared/domain/narrative.ts';
import { valueOf } from '../../app/api.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextField } from '../../ui/field.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { useSchemaForm } from '../../ui/use-form.ts';
import { useMutation } from '@tanstack/react-query';
import { CaseList } from './case-list.tsx';
import { useCasesApi } from './cases-api.ts';

type Typed = { readonly sought: string };

const nothing: Typed = { sought: '' };
const Search = z.strictObject({ sought: NarrativeLine });

/** A name is sent, never put into an address, and nothing of it is kept. */
export const SearchCases = () => {
  const { say } = useWords();
  const api = useCasesApi();
  const labels = { sought: say('cases.search') };
  const form = useSchemaForm<Typed>({ initial: nothing, schema: Search, labels });
  const search = useMutation({ mutationFn: ({ sought }: Typed) => valueOf(api.cases.query({ body: { text: sought } })), gcTime: 0 });
  return (
    <search>
      <form noValidate onSubmit={form.submitting((typed) => search.mutate(typed))}>
        <ErrorSummary mistakes={form.mistakes} attempt={form.attempt} />
        {search.isError && <Refusal error={search.error} />}
        <TextField {...form.field('sought')} label={labels.sought} hint={say('cases.searchHint')} />
        <Button submits busy={search.isPending}>
          {say('cases.searchNow')}
        </Button>
      </form>
      {search.data && (
        <>
          <p role="status">{say('cases.found', { count: search.data.total })}</p>
          <CaseList items={search.data.items} />
        </>
      )}
    </search>
  );
};
