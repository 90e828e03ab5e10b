import { roleNames } from '../../../shared/i18n/names/roles.ts';
import { useToday } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { Tag } from '../../ui/notice.tsx';
import type { CaseShown } from './cases-api.ts';
import { MaybeFact } from './facts.tsx';
import '../municipality/municipality.css';

type Shown = { readonly shown: CaseShown };

const Plan = ({ shown: { plan } }: Shown) => {
  const { say } = useWords();
  if (plan === undefined) return undefined;
  return (
    <section aria-labelledby="plan">
      <h2 id="plan">{say('cases.plan')}</h2>
      {plan.goals.map(({ goal, risks, protections }) => (
        <div key={goal} className="card">
          <h3>{goal}</h3>
          <dl className="facts">
            <MaybeFact title={say('cases.risks')} text={risks} />
            <MaybeFact title={say('cases.protections')} text={protections} />
          </dl>
        </div>
      ))}
      <dl className="facts">
        <MaybeFact title={say('cases.policePart')} text={plan.policePart} />
      </dl>
    </section>
  );
};

const toneOf = { proposed: 'waits', open: 'waits', done: 'good', dropped: 'plain' } as const;
const waits = (state: keyof typeof toneOf): boolean => toneOf[state] === 'waits';

const Actions = ({ shown: { actions = [] } }: Shown) => {
  const { say, day, language } = useWords();
  const today = useToday();
  if (actions.length === 0) return undefined;
  return (
    <section aria-labelledby="actions">
      <h2 id="actions">{say('cases.actions')}</h2>
      <ul className="picked wide">
        {actions.map(({ actionId, task, owner, state, dueOn }) => (
          <li key={actionId} className="tall">
            <div>
              {task !== undefined && <p className="said">{task}</p>}
              <p>
                <bdi>{owner.name}</bdi> <span className="muted">({roleNames[owner.role][language]})</span>{' '}
                <Tag tone={waits(state) && dueOn < today ? 'bad' : toneOf[state]}>{say(`cases.action.${state}`)}</Tag>{' '}
                {say('cases.dueOn', { date: day(dueOn) })}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Reviews = ({ shown: { reviews = [] } }: Shown) => {
  const { say, day } = useWords();
  if (reviews.length === 0) return undefined;
  return (
    <section aria-labelledby="reviews">
      <h2 id="reviews">{say('cases.reviews')}</h2>
      {reviews.map(({ reviewId, on, better, worrying, conclusion }) => (
        <div key={reviewId} className="card">
          <h3>{day(on)}</h3>
          <dl className="facts">
            <MaybeFact title={say('cases.better')} text={better} />
            <MaybeFact title={say('cases.worrying')} text={worrying} />
            <MaybeFact title={say('cases.conclusion')} text={conclusion} />
          </dl>
        </div>
      ))}
    </section>
  );
};

/** The plan, who does what by when, and what went better and what worries, both. */
export const FollowUp = ({ shown }: Shown) => (
  <>
    <Plan shown={shown} />
    <Actions shown={shown} />
    <Reviews shown={shown} />
  </>
);
