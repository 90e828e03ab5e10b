import type { CellRole } from '../../../../shared/domain/access/roles.ts';
import { roleNames } from '../../../../shared/i18n/names/roles.ts';
import { useToday } from '../../../app/portal.tsx';
import { useWords } from '../../../app/words.tsx';
import type { CaseShown } from '../cases-api.ts';
import { ActionState, type ActionShown, isWaiting } from './action-state.tsx';
import { AddAction } from './add-action.tsx';
import { Opening } from './opening.tsx';
import { SettleAction } from './settle-action.tsx';
import { writesIn } from './writes.ts';

type Props = { readonly shown: CaseShown; readonly memberId: string };

const One = ({ action, shown, memberId }: Props & { readonly action: ActionShown }) => {
  const { say, language } = useWords();
  const { task, delay, outcome, owner, police } = action;
  const isOwn = owner.memberId === memberId;
  const { relation, standing } = shown;
  const keeps = relation === 'chair' || relation === 'coordinator' || (relation === 'caseManager' && !police);
  return (
    <li>
      {task !== undefined && <p className="said">{task}</p>}
      <p>
        <bdi>{owner.name}</bdi> <span className="muted">({roleNames[owner.role][language]})</span>
        {police && ` ${say('followUp.ofPolice')}`}
      </p>
      <ActionState action={action} today={useToday()} />
      {delay !== undefined && <p className="said">{say('followUp.delayed', { reasons: delay })}</p>}
      {outcome !== undefined && <p className="said">{outcome}</p>}
      {isWaiting(action) && (isOwn || (keeps && standing !== 'locked' && standing !== 'closed')) && (
        <SettleAction caseId={shown.caseId} action={action} isOwn={isOwn} />
      )}
    </li>
  );
};

const inOrder = (one: ActionShown, other: ActionShown): number =>
  Number(isWaiting(other)) - Number(isWaiting(one)) || (one.dueOn < other.dueOn ? -1 : 1);

/** Who does what by when, what is due first before the rest. */
export const Actions = ({ shown, memberId, role }: Props & { readonly role: CellRole | undefined }) => {
  const { say } = useWords();
  const { caseId, actions = [], may } = shown;
  const adds = may.includes('actions.add');
  if (actions.length === 0 && !adds) return undefined;
  return (
    <section aria-labelledby="actions">
      <h2 id="actions">{say('followUp.actions')}</h2>
      {actions.length === 0 && <p>{say('followUp.noActions')}</p>}
      <ul className="life">
        {actions.toSorted(inOrder).map((action) => (
          <One key={action.actionId} action={action} shown={shown} memberId={memberId} />
        ))}
      </ul>
      {adds && (
        <Opening title={say('followUp.addAction')}>
          {(close) => <AddAction caseId={caseId} memberId={memberId} writes={writesIn(shown, role)} onDone={close} />}
        </Opening>
      )}
    </section>
  );
};
