import { Link } from 'wouter';
import { useToday } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import { ActionState, isWaiting } from './follow-up/action-state.tsx';
import { SettleAction } from './follow-up/settle-action.tsx';
import { OwnContribution } from './own-contribution.tsx';
import { type OwnShown, useOwnWork, useOwnWorkList } from './own-work-api.ts';
import './follow-up/follow-up.css';
import '../municipality/municipality.css';
import '../signals/signals.css';

/** Where the reader took something on or contributed, also where they are called no longer. */
export const OwnWorkList = () => {
  const { say } = useWords();
  return (
    <Page title={say('own.title')} lead={say('own.lead')}>
      <Loaded query={useOwnWorkList()}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{say('own.none')}</p>
          ) : (
            <ul className="picked wide">
              {items.map(({ caseId, reference, actions, contributions }) => (
                <li key={caseId} className="tall">
                  <div>
                    <Link href={`/cases/${caseId}/own`}>
                      <code>{reference}</code>
                    </Link>
                    <p className="muted">{say('own.count', { actions, contributions })}</p>
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
};

const Actions = ({ own: { caseId, actions } }: { readonly own: OwnShown }) => {
  const { say } = useWords();
  const today = useToday();
  if (actions.length === 0) return undefined;
  return (
    <section aria-labelledby="actions">
      <h2 id="actions">{say('followUp.actions')}</h2>
      <ul className="life">
        {actions
          .toSorted((one, other) => Number(isWaiting(other)) - Number(isWaiting(one)))
          .map((action) => (
            <li key={action.actionId}>
              {action.task !== undefined && <p className="said">{action.task}</p>}
              <ActionState action={action} today={today} />
              {action.delay !== undefined && <p className="said">{say('followUp.delayed', { reasons: action.delay })}</p>}
              {action.outcome !== undefined && <p className="said">{action.outcome}</p>}
              {isWaiting(action) && <SettleAction caseId={caseId} action={action} isOwn />}
            </li>
          ))}
      </ul>
    </section>
  );
};

const Contributions = ({ own: { caseId, contributions } }: { readonly own: OwnShown }) => {
  const { say } = useWords();
  if (contributions.length === 0) return undefined;
  return (
    <section aria-labelledby="contributed">
      <h2 id="contributed">{say('meetings.own')}</h2>
      <ul className="life">
        {contributions.map((own) => (
          <li key={own.contributionId}>
            <OwnContribution caseId={caseId} own={own} />
          </li>
        ))}
      </ul>
    </section>
  );
};

/** What in one case is the reader's own, and nothing else of it. */
export const OwnWorkPage = ({ caseId }: { readonly caseId: string }) => {
  const { say } = useWords();
  return (
    <Page title={say('own.title')} lead={say('own.only')}>
      <Loaded query={useOwnWork(caseId)}>
        {(own) => (
          <>
            <p>
              <code>{own.reference}</code>
            </p>
            <Actions own={own} />
            <Contributions own={own} />
          </>
        )}
      </Loaded>
      <p className="no-print">
        <Link href="/cases/own">{say('own.all')}</Link>
      </p>
    </Page>
  );
};
