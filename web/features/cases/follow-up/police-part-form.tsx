import { PolicePlanContent } from '../../../../shared/domain/cases/plan.ts';
import { valueOf } from '../../../app/api.ts';
import { drafts } from '../../../app/drafts.ts';
import { useDeed } from '../../../app/use-deed.ts';
import { useWords } from '../../../app/words.tsx';
import { Button } from '../../../ui/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { TextArea } from '../../../ui/field.tsx';
import { Refusal } from '../../../ui/refusal.tsx';
import { useSchemaForm } from '../../../ui/use-form.ts';
import { type PlanAtHand, useFollowUpApi } from './follow-up-api.ts';

type Typed = { readonly policePart: string };

const partDrafts = drafts<Typed>();

type Props = { readonly caseId: string; readonly plan: PlanAtHand; readonly onDone: () => void };

/** What the police does besides, written over what was seen when the form was opened. */
export const PolicePartForm = ({ caseId, plan: { policePart = '', policePartVersion = 0 }, onDone }: Props) => {
  const { say } = useWords();
  const api = useFollowUpApi();
  const draft = partDrafts(caseId);
  const labels = { policePart: say('followUp.policePart') };
  const form = useSchemaForm<Typed>({ initial: { policePart }, draft, schema: PolicePlanContent, labels });
  const save = useDeed(
    (body: Typed) => valueOf(api.followUp.changePolicePart({ params: { caseId }, body, version: policePartVersion })),
    () => {
      draft.clear();
      onDone();
    },
  );
  return (
    <form noValidate onSubmit={form.submitting((typed) => save.mutate(typed))}>
      <ErrorSummary mistakes={form.mistakes} attempt={form.attempt} />
      {save.isError && <Refusal error={save.error} />}
      <TextArea {...form.field('policePart')} label={labels.policePart} hint={say('followUp.policePartHint')} />
      <Button look="primary" submits busy={save.isPending}>
        {say('followUp.savePolicePart')}
      </Button>
    </form>
  );
};
