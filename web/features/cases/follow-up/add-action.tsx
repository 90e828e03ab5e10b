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
import { Check, type Option, Select, TextArea, TextField } from '../../../ui/field.tsx';
import { Loaded } from '../../../ui/loading.tsx';
import { Refusal } from '../../../ui/refusal.tsx';
import { useSchemaForm } from '../../../ui/use-form.ts';
import { useFollowUpApi, usePlanAtHand } from './follow-up-api.ts';
import type { writesIn } from './writes.ts';

type Typed = { readonly task: string; readonly ownerId: string; readonly dueOn: string; readonly police: boolean };

const NewAction = z.strictObject({ task: Narrative, ownerId: z.string().min(1), dueOn: IsoDate, police: z.boolean() });
const actionDrafts = drafts<Typed>();

type Owner = Option<string> & { readonly isPolice: boolean };
type Props = {
  readonly caseId: string;
  readonly memberId: string;
  readonly writes: ReturnType<typeof writesIn>;
  readonly onDone: () => void;
};

/** Without owners to choose from it is one's own. What is part of the police is for police alone to do. */
const AddForm = ({ caseId, memberId, writes, owners, onDone }: Props & { readonly owners: readonly Owner[] }) => {
  const { say } = useWords();
  const api = useFollowUpApi();
  const today = useToday();
  const labels = { task: say('followUp.task'), ownerId: say('followUp.owner'), dueOn: say('followUp.dueOn') };
  const initial = { task: '', ownerId: owners.length === 0 ? memberId : '', dueOn: '', police: false };
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
      {writes.policePart && (
        <Check
          {...form.field('police')}
          label={say('followUp.policePart')}
          hint={say('followUp.policePartHint')}
          onChange={(police) => form.set({ police, ownerId: initial.ownerId })}
        />
      )}
      {owners.length > 0 && (
        <Select
          {...form.field('ownerId')}
          label={labels.ownerId}
          hint={say('followUp.ownerHint')}
          none={say('shell.choose')}
          options={owners.filter(({ isPolice }) => isPolice || !form.value.police)}
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
          owners={followers.map(({ memberId, name, role }) => ({
            value: memberId,
            label: `${name} (${roleNames[role][language]})`,
            isPolice: role === 'police',
          }))}
        />
      )}
    </Loaded>
  );
};

/** Whoever keeps the plan gives an action to anybody called to the case; everybody else to themselves. */
export const AddAction = (props: Props) => (props.writes.goals ? <ForAnybody {...props} /> : <AddForm {...props} owners={[]} />);
