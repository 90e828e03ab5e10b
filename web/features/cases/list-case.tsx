import { useLocation } from 'wouter';
import { cases } from '../../../shared/contract/cases.ts';
import { valueOf } from '../../app/api.ts';
import { drafts } from '../../app/drafts.ts';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Check, TextArea, TextField } from '../../ui/field.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { mistakesIn, useForm } from '../../ui/use-form.ts';
import { useCasesApi } from './cases-api.ts';

type Typed = { readonly concern: string; readonly name: string; readonly minor: boolean };

const nothing: Typed = { concern: '', name: '', minor: false };
const listDrafts = drafts<Typed>();
const { body: Listing } = cases.routes.create;

const sentOf = (signalId: string, { concern, minor, name }: Typed) => ({
  signalIds: [signalId],
  concern,
  minor,
  ...(name.trim() !== '' && { identity: { name } }),
});

/** The mayor puts a signal that is in scope on the list of cases. */
export const ListCase = ({ signalId }: { readonly signalId: string }) => {
  const { say, language } = useWords();
  const [, goTo] = useLocation();
  const api = useCasesApi();
  const draft = listDrafts(signalId);
  const labels = { concern: say('cases.concern'), 'identity.name': say('cases.person') };
  const form = useForm<Typed>({
    initial: nothing,
    draft,
    check: (typed) => mistakesIn(Listing, sentOf(signalId, typed), { labels, language }),
  });
  const create = async (typed: Typed): Promise<void> => {
    const { caseId } = await valueOf(api.cases.create({ body: sentOf(signalId, typed) }));
    draft.clear();
    goTo(`/cases/${caseId}`);
  };
  // from now on it is told with its case
  const list = useDeed(create, undefined, ['signals', signalId]);
  return (
    <form noValidate onSubmit={form.submitting((typed) => list.mutate(typed))}>
      <h3>{say('cases.putOnList')}</h3>
      <ErrorSummary mistakes={form.mistakes} attempt={form.attempt} />
      {list.isError && <Refusal error={list.error} />}
      <TextArea {...form.field('concern')} label={labels.concern} hint={say('cases.concernHint')} />
      <TextField
        id="identity.name"
        label={say('cases.person')}
        hint={say('cases.personHint')}
        optional
        mistake={form.mistakeOf('identity.name')}
        value={form.value.name}
        onChange={(name) => form.set({ name })}
      />
      <Check
        id="minor"
        label={say('cases.minor')}
        hint={say('cases.minorHint')}
        value={form.value.minor}
        onChange={(minor) => form.set({ minor })}
      />
      <p>
        <Button look="primary" submits busy={list.isPending}>
          {say('cases.listNow')}
        </Button>
      </p>
    </form>
  );
};
