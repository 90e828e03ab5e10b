import { useState } from 'react';
import { roleNames } from '../../../../shared/i18n/names/roles.ts';
import { valueOf } from '../../../app/api.ts';
import { useDeed } from '../../../app/use-deed.ts';
import { useWords } from '../../../app/words.tsx';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/field.tsx';
import { Loaded } from '../../../ui/loading.tsx';
import { Tag } from '../../../ui/notice.tsx';
import { Refusal } from '../../../ui/refusal.tsx';
import { type CalledShown, type CaseShown, useCalled } from '../cases-api.ts';
import { type PlanAtHand, useFollowUpApi, usePlanAtHand } from './follow-up-api.ts';
import { Opening } from './opening.tsx';

type FormProps = { readonly caseId: string; readonly plan: PlanAtHand; readonly onDone: () => void };

const AssignForm = ({ caseId, plan, onDone }: FormProps) => {
  const { say, language } = useWords();
  const api = useFollowUpApi();
  const [memberId, setMember] = useState('');
  const options = plan.followers
    .filter((one) => plan.managers.includes(one.memberId))
    .map((one) => ({ value: one.memberId, label: `${one.name} (${roleNames[one.role][language]})` }));
  const assign = useDeed(
    () => valueOf(api.followUp.assignManager({ params: { caseId }, body: { memberId }, version: plan.caseVersion })),
    onDone,
  );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (memberId !== '') assign.mutate();
      }}
    >
      {assign.isError && <Refusal error={assign.error} />}
      <Select
        id="manager-to-be"
        label={say('followUp.manager')}
        hint={say('followUp.managerHint')}
        none={say('shell.choose')}
        options={options}
        value={memberId}
        onChange={setMember}
      />
      <Button submits busy={assign.isPending}>
        {say('followUp.assign')}
      </Button>
    </form>
  );
};

const AssignLoaded = ({ caseId, onDone }: Omit<FormProps, 'plan'>) => (
  <Loaded query={usePlanAtHand(caseId)}>{(plan) => <AssignForm caseId={caseId} plan={plan} onDone={onDone} />}</Loaded>
);

const gone: readonly CalledShown['state'][] = ['refused', 'ended', 'left', 'steppedAside'];

/** The one member who keeps the follow-up together; mayor or coordinator assigns them. */
export const Manager = ({ shown: { caseId, managerId, invitations = [], may } }: { readonly shown: CaseShown }) => {
  const { say } = useWords();
  const mayAssign = may.includes('plans.assign');
  const { data } = useCalled(caseId, mayAssign);
  if (managerId === undefined && !mayAssign) return undefined;
  const called = (data?.items ?? invitations).find(({ memberId }) => memberId === managerId);
  const isGone = called !== undefined && gone.includes(called.state);
  return (
    <section aria-labelledby="manager">
      <h2 id="manager">{say('followUp.manager')}</h2>
      <p>
        {managerId === undefined ? say('followUp.nobody') : <bdi>{called?.name ?? say('followUp.aCoordinator')}</bdi>}{' '}
        {isGone && <Tag tone="bad">{say('followUp.managerGone')}</Tag>}
      </p>
      {mayAssign && (
        <Opening title={say(managerId === undefined ? 'followUp.assign' : 'followUp.assignOther')}>
          {(close) => <AssignLoaded caseId={caseId} onDone={close} />}
        </Opening>
      )}
    </section>
  );
};
