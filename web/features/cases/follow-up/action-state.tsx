import { useWords } from '../../../app/words.tsx';
import { Tag } from '../../../ui/notice.tsx';
import type { CaseShown } from '../cases-api.ts';

export type ActionShown = NonNullable<CaseShown['actions']>[number];

const toneOf = { proposed: 'waits', open: 'plain', done: 'good', dropped: 'plain' } as const;
const signOf = { proposed: '○', open: '◐', done: '●', dropped: '×' } as const;

export const isWaiting = ({ state }: Pick<ActionShown, 'state'>): boolean => state === 'proposed' || state === 'open';

/** Where an action stands, by word and sign; overdue also in red. */
export const ActionState = ({ action, today }: { readonly action: ActionShown; readonly today: string }) => {
  const { say, day } = useWords();
  const { state, dueOn, firstDueOn, settledOn } = action;
  const isLate = isWaiting(action) && dueOn < today;
  return (
    <p>
      <Tag tone={toneOf[state]}>
        <span aria-hidden="true">{signOf[state]} </span>
        {say(`followUp.state.${state}`)}
      </Tag>{' '}
      {isLate && (
        <Tag tone="bad">
          <span aria-hidden="true">! </span>
          {say('followUp.overdue')}
        </Tag>
      )}{' '}
      {say('followUp.by', { date: day(dueOn) })}
      {firstDueOn !== undefined && <span className="muted"> {say('followUp.firstBy', { date: day(firstDueOn) })}</span>}
      {settledOn !== undefined && <span className="muted"> {say('followUp.settled', { date: day(settledOn) })}</span>}
    </p>
  );
};
