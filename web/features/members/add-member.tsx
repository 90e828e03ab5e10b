import { useLocation } from 'wouter';
import { members } from '../../../shared/contract/members.ts';
import { valueOf } from '../../app/api.ts';
import { drafts } from '../../app/drafts.ts';
import { usePortal, useToday } from '../../app/portal.tsx';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Page } from '../../ui/page.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { mistakesIn, useForm } from '../../ui/use-form.ts';
import { sayNext } from '../municipality/said.ts';
import { MemberFields } from './member-fields.tsx';
import { useMembersApi } from './members-api.ts';
import { memberIn, newMember, schemaFor, type TypedMember } from './typed-member.ts';

const memberDrafts = drafts<TypedMember>();
const { body: NewMember } = members.routes.add;

const useMemberForm = () => {
  const { say, language } = useWords();
  const today = useToday();
  const labels = {
    role: say('municipality.memberRole'),
    name: say('municipality.memberName'),
    email: say('municipality.memberEmail'),
    organisation: say('municipality.organisation'),
    entity: say('municipality.entity'),
    validFrom: say('municipality.memberFrom'),
    validTo: say('municipality.memberTo'),
  };
  return useForm<TypedMember>({
    initial: newMember(language, today),
    draft: memberDrafts(usePortal().placeId),
    check: (typed) => mistakesIn(schemaFor(typed), typed, { labels, language }),
  });
};

/** Gives a person a role in the cell, with an account where there is none. */
export const AddMember = () => {
  const { say } = useWords();
  const [, goTo] = useLocation();
  const api = useMembersApi();
  const form = useMemberForm();
  const memberDraft = memberDrafts(usePortal().placeId);
  const add = useDeed(
    (typed: TypedMember) => valueOf(api.members.add({ body: NewMember.parse(memberIn(typed)) })),
    () => {
      memberDraft.clear();
      sayNext('municipality.memberAdded');
      goTo('/members');
    },
  );
  const cancel = (): void => {
    memberDraft.clear();
    goTo('/members');
  };
  return (
    <Page
      title={say('municipality.memberAdd')}
      lead={say('municipality.memberAddLead')}
      prefix={form.mistakes.length > 0 ? say('shell.error') : ''}
    >
      <ErrorSummary mistakes={form.mistakes} attempt={form.attempt} />
      {add.isError && <Refusal error={add.error} />}
      <form noValidate onSubmit={form.submitting((typed) => add.mutate(typed))}>
        <MemberFields value={form.value} onChange={form.change} mistakeOf={form.mistakeOf} />
        <p className="row">
          <Button look="primary" submits busy={add.isPending}>
            {say('municipality.memberSend')}
          </Button>
          <Button onPress={cancel}>{say('shell.cancel')}</Button>
        </p>
      </form>
    </Page>
  );
};
