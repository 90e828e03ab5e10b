import { useWords } from '../../../app/words.tsx';
import { Loaded } from '../../../ui/loading.tsx';
import type { CaseShown } from '../cases-api.ts';
import { usePlanAtHand } from './follow-up-api.ts';
import { Opening } from './opening.tsx';
import { PlanForm } from './plan-form.tsx';

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

const PlanLoaded = ({ caseId, onDone }: { readonly caseId: string; readonly onDone: () => void }) => (
  <Loaded query={usePlanAtHand(caseId)}>{(plan) => <PlanForm caseId={caseId} plan={plan} onDone={onDone} />}</Loaded>
);

/** Goals in words, with what puts the person at risk and what protects them; there is no score. */
export const Plan = ({ shown: { caseId, plan, may, relation } }: { readonly shown: CaseShown }) => {
  const { say, moment } = useWords();
  const writes = may.includes('plans.change') && (relation === 'chair' || relation === 'coordinator' || relation === 'caseManager');
  if (plan === undefined && !writes) return undefined;
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
      {writes && <Opening title={say('followUp.writePlan')}>{(close) => <PlanLoaded caseId={caseId} onDone={close} />}</Opening>}
    </section>
  );
};
