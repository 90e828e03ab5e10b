import * as z from 'zod';
import { IsoDate } from '../../../../shared/domain/fields.ts';
import { Narrative } from '../../../../shared/domain/narrative.ts';
import { roleNames } from '../../../../shared/i18n/names/roles.ts';
import { valueOf } from '../../../app/api.ts';
import { drafts } from '../../../app/drafts.ts';
import { useToday } from '../../../app/portal.tsx';
import { useDeed } from '../../../app/use-deed.ts';
import { useWords } from '../../../app/words.tsx';
import { Button } from '../../../ui/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { type Option, Select, TextArea, TextField } from '../../../ui/field.tsx';
import { Loaded } from '../../../ui/loading.tsx';
import { Refusal } from '../../../ui/refusal.tsx';
import { useSchemaForm } from '../../../ui/use-form.ts';
import { useFollowUpApi, usePlanAtHand } from './follow-up-api.ts';

type Typed = { readonly task: string; readonly ownerId: string; readonly dueOn: string };

const NewAction = z.strictObject({ task: Narrative, ownerId: z.string().min(1), dueOn: IsoDate });
const actionDrafts = drafts<Typed>();

type Props = { readonly caseId: string; readonly memberId: string; readonly onDone: () => void };

const AddForm = ({ caseId, memberId, owners, onDone }: Props & { readonly owners: readonly Option<string>[] }) => {
  const { say } = useWords();
  const api = useFollowUpApi();
  const today = useToday();
  const labels = { task: say('followUp.task'), ownerId: say('followUp.owner'), dueOn: say('followUp.dueOn') };
  const initial = { task: '', ownerId: owners.length === 0 ? memberId : '', dueOn: '' };
  const form = useSchemaForm<Typed>({ initial, draft: actionDrafts(caseId), schema: NewAction, labels });
  const add = useDeed(
    (body: Typed) => valueOf(api.followUp.addAction({ params: { caseId }, body })),
    () => {
      form.reset();
      onDone();
    },
  );
  return (
    <form noValidate onSubmit={form.submitting((typed) => add.mutate(typed))}>
      <ErrorSummary mistakes={form.mistakes} attempt={form.attempt} />
      {add.isError && <Refusal error={add.error} />}
      <TextArea {...form.field('task')} label={labels.task} />
      {owners.length > 0 && (
        <Select
          {...form.field('ownerId')}
          label={labels.ownerId}
          hint={say('followUp.ownerHint')}
          none={say('shell.choose')}
          options={owners}
        />
      )}
      <TextField {...form.field('dueOn')} type="date" short min={today} label={labels.dueOn} />
      <Button look="primary" submits busy={add.isPending}>
        {say('followUp.addAction')}
      </Button>
    </form>
  );
};

const ForAnybody = (props: Props) => {
  const { language } = useWords();
  return (
    <Loaded query={usePlanAtHand(props.caseId)}>
      {({ followers }) => (
        <AddForm
          {...props}
          owners={followers.map(({ memberId, name, role }) => ({ value: memberId, label: `${name} (${roleNames[role][language]})` }))}
        />
      )}
    </Loaded>
  );
};

/** Whoever keeps the plan gives an action to anybody called to the case; everybody else to themselves. */
export const AddAction = ({ plans, ...props }: Props & { readonly plans: boolean }) =>
  plans ? <ForAnybody {...props} /> : <AddForm {...props} owners={[]} />;
