import { Link } from 'wouter';
import { useToday } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Tag } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { type CaseLine, useCases } from './cases-api.ts';

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

/** The cases the reader may know of, what is due first. */
export const CasesPage = () => {
  const { say } = useWords();
  return (
    <Page title={say('cases.title')} lead={say('cases.lead')}>
      <Loaded query={useCases()}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{say('cases.none')}</p>
          ) : (
            <ul className="picked wide">
              {items.map((line) => (
                <Line key={line.caseId} line={line} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
};
