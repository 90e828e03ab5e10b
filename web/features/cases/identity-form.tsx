import { cases } from '../../../shared/contract/cases.ts';
import { valueOf } from '../../app/api.ts';
import { drafts } from '../../app/drafts.ts';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextField } from '../../ui/field.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { mistakesIn, useForm } from '../../ui/use-form.ts';
import { type CaseShown, useCasesApi } from './cases-api.ts';

const fields = ['name', 'bornOn', 'address', 'knownBy'] as const;
type Typed = Readonly<Record<(typeof fields)[number], string>>;

const identityDrafts = drafts<Typed>();
const { body: Identity } = cases.routes.changeIdentity;

/** What is sent: an empty field is one that was left out. */
const sentOf = ({ name, ...more }: Typed) => ({
  name,
  ...Object.fromEntries(Object.entries(more).filter(([, value]) => value.trim() !== '')),
});

type Props = { readonly shown: CaseShown; readonly onDone: () => void };

/** Who the person concerned is: as little as is needed. */
export const IdentityForm = ({ shown: { caseId, identity }, onDone }: Props) => {
  const { say, language } = useWords();
  const api = useCasesApi();
  const draft = identityDrafts(caseId);
  const labels = { name: say('cases.name'), bornOn: say('cases.bornOn'), address: say('cases.address'), knownBy: say('cases.knownBy') };
  const { name = '', bornOn = '', address = '', knownBy = '' } = identity ?? {};
  const form = useForm<Typed>({
    initial: { name, bornOn, address, knownBy },
    draft,
    check: (typed) => mistakesIn(Identity, sentOf(typed), { labels, language }),
  });
  const save = useDeed(
    (typed: Typed) => valueOf(api.cases.changeIdentity({ params: { caseId }, body: sentOf(typed) })),
    () => {
      draft.clear();
      onDone();
    },
  );
  return (
    <form noValidate onSubmit={form.submitting((typed) => save.mutate(typed))}>
      <ErrorSummary mistakes={form.mistakes} attempt={form.attempt} />
      {save.isError && <Refusal error={save.error} />}
      <p className="hint">{say('cases.identityHint')}</p>
      {fields.map((field) => (
        <TextField
          key={field}
          id={field}
          type={field === 'bornOn' ? 'date' : 'text'}
          label={labels[field]}
          optional={field !== 'name'}
          mistake={form.mistakeOf(field)}
          value={form.value[field]}
          onChange={(value) => form.set({ [field]: value })}
        />
      ))}
      <Button look="primary" submits busy={save.isPending}>
        {say('cases.save')}
      </Button>
    </form>
  );
};
