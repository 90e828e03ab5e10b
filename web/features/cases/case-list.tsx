import { Link } from 'wouter';
import { useToday } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { Tag } from '../../ui/notice.tsx';
import type { CaseLine } from './cases-api.ts';
import '../municipality/municipality.css';
import '../signals/signals.css';

const Line = ({ line }: { readonly line: CaseLine }) => {
  const { say, day } = useWords();
  const today = useToday();
  const { caseId, reference, name, state, reviewDueOn, locksAfter } = line;
  const isOpen = state === 'listed';
  return (
    <li className="tall">
      <div>
        <Link href={`/cases/${caseId}`}>
          <code>{reference}</code> {name !== undefined && <bdi>{name}</bdi>}
        </Link>{' '}
        {!isOpen && <Tag>{say(`cases.state.${state}`)}</Tag>}
        {isOpen && today > locksAfter && <Tag tone="bad">{say('cases.locked')}</Tag>}
        {isOpen && (
          <p className={today > reviewDueOn ? 'late' : 'muted'}>
            {say(today > reviewDueOn ? 'cases.reviewLate' : 'cases.reviewBy', { date: day(reviewDueOn) })}
          </p>
        )}
      </div>
    </li>
  );
};

/** Cases, each with what is due; nothing where there are none. */
export const CaseList = ({ items }: { readonly items: readonly CaseLine[] }) =>
  items.length === 0 ? undefined : (
    <ul className="picked wide">
      {items.map((line) => (
        <Line key={line.caseId} line={line} />
      ))}
    </ul>
  );
