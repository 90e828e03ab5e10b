import * as z from 'zod';
import { Narrative } from '../../../shared/domain/narrative.ts';
import { roleNames } from '../../../shared/i18n/names/roles.ts';
import { valueOf } from '../../app/api.ts';
import { drafts } from '../../app/drafts.ts';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Select, TextArea } from '../../ui/field.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { useSchemaForm } from '../../ui/use-form.ts';
import { type CaseShown, useCallable, useCasesApi } from './cases-api.ts';

type Typed = { readonly memberId: string; readonly purpose: string };

const nobody: Typed = { memberId: '', purpose: '' };
const inviteDrafts = drafts<Typed>();
const Invite = z.strictObject({ memberId: z.string().min(1), purpose: Narrative });

const useChoice = (caseId: string) => {
  const { language } = useWords();
  const { data } = useCallable(caseId);
  return (data?.items ?? []).map(({ memberId, name, role }) => ({ value: memberId, label: `${name} (${roleNames[role][language]})` }));
};

/** One of mayor and coordinator proposes to call a member, and says what for; the other approves. */
export const InviteForm = ({ shown }: { readonly shown: CaseShown }) => {
  const { say } = useWords();
  const api = useCasesApi();
  const { caseId } = shown;
  const options = useChoice(caseId);
  const labels = { memberId: say('cases.inviteWhom'), purpose: say('cases.invitePurpose') };
  const form = useSchemaForm<Typed>({ initial: nobody, draft: inviteDrafts(caseId), schema: Invite, labels });
  const propose = useDeed(
    (body: Typed) => valueOf(api.invitations.propose({ params: { caseId }, body })),
    () => form.reset(),
  );
  return (
    <details>
      <summary>{say('cases.invite')}</summary>
      <form noValidate onSubmit={form.submitting((typed) => propose.mutate(typed))}>
        <ErrorSummary mistakes={form.mistakes} attempt={form.attempt} />
        {propose.isError && <Refusal error={propose.error} />}
        <Select {...form.field('memberId')} label={labels.memberId} none={say('shell.choose')} options={options} />
        <TextArea {...form.field('purpose')} label={labels.purpose} hint={say('cases.invitePurposeHint')} />
        <Button submits busy={propose.isPending}>
          {say('cases.propose')}
        </Button>
      </form>
    </details>
  );
};

/** The other of the two agrees. */
export const Approve = ({ caseId, memberId, name }: { readonly caseId: string; readonly memberId: string; readonly name: string }) => {
  const { say } = useWords();
  const api = useCasesApi();
  const approve = useDeed(() => valueOf(api.invitations.approve({ params: { caseId, memberId } })));
  return (
    <>
      <Button small busy={approve.isPending} label={say('cases.approveOne', { name })} onPress={() => approve.mutate()}>
        {say('cases.approve')}
      </Button>
      {approve.isError && <Refusal error={approve.error} />}
    </>
  );
};
