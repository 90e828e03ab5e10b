import type { CellRole } from '../../../../shared/domain/access/roles.ts';
import { useWords } from '../../../app/words.tsx';
import { Loaded } from '../../../ui/loading.tsx';
import type { CaseShown } from '../cases-api.ts';
import { usePlanAtHand } from './follow-up-api.ts';
import { Opening } from './opening.tsx';
import { PlanForm } from './plan-form.tsx';
import { PolicePartForm } from './police-part-form.tsx';
import { writesIn } from './writes.ts';

type Goal = NonNullable<CaseShown['plan']>['goals'][number];

const Words = ({ title, text }: { readonly title: string; readonly text: string | undefined }) =>
  text === undefined ? undefined : (
    <>
      <dt>{title}</dt>
      <dd className="said">{text}</dd>
    </>
  );

const GoalCard = ({ goal: { goal, risks, protections } }: { readonly goal: Goal }) => {
  const { say } = useWords();
  return (
    <li className="card">
      <h3 className="said">{goal}</h3>
      <dl className="facts">
        <Words title={say('followUp.risks')} text={risks} />
        <Words title={say('followUp.protections')} text={protections} />
      </dl>
    </li>
  );
};

type FormProps = { readonly caseId: string; readonly onDone: () => void };

const PlanLoaded = (props: FormProps) => (
  <Loaded query={usePlanAtHand(props.caseId)}>{(plan) => <PlanForm {...props} plan={plan} />}</Loaded>
);

const PolicePartLoaded = (props: FormProps) => (
  <Loaded query={usePlanAtHand(props.caseId)}>{(plan) => <PolicePartForm {...props} plan={plan} />}</Loaded>
);

type Props = { readonly shown: CaseShown; readonly role: CellRole | undefined };

/** Goals in words, with what puts the person at risk and what protects them; there is no score. */
export const Plan = ({ shown, role }: Props) => {
  const { say, moment } = useWords();
  const { caseId, plan } = shown;
  const writes = writesIn(shown, role);
  if (plan === undefined && !writes.goals && !writes.policePart) return undefined;
  return (
    <section aria-labelledby="plan">
      <h2 id="plan">{say('followUp.plan')}</h2>
      {plan === undefined ? <p>{say('followUp.noPlan')}</p> : <p className="muted">{moment(plan.changedAt)}</p>}
      <ul className="plain">
        {(plan?.goals ?? []).map((goal) => (
          <GoalCard key={goal.goal} goal={goal} />
        ))}
      </ul>
      <dl className="facts">
        <Words title={say('followUp.policePart')} text={plan?.policePart} />
      </dl>
      {writes.goals && <Opening title={say('followUp.writePlan')}>{(close) => <PlanLoaded caseId={caseId} onDone={close} />}</Opening>}
      {writes.policePart && (
        <Opening title={say('followUp.writePolicePart')}>{(close) => <PolicePartLoaded caseId={caseId} onDone={close} />}</Opening>
      )}
    </section>
  );
};
