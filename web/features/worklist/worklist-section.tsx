import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'wouter';
import type { Api } from '../../../shared/contract/api.ts';
import type { Answer } from '../../../shared/contract/route.ts';
import { worklist } from '../../../shared/contract/worklist.ts';
import { valueOf } from '../../app/api.ts';
import { usePortal, useToday } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Tag } from '../../ui/notice.tsx';
import { Glance } from './glance.tsx';
import '../municipality/municipality.css';
import '../signals/signals.css';

const worklistApi = { name: 'region', title: '', capabilities: { worklist } } as const satisfies Api;

type Task = Answer<typeof worklist.routes.get>['items'][number];

const useWorklist = () => {
  const { connect } = usePortal();
  const api = useMemo(() => connect(worklistApi), [connect]);
  return useQuery({ queryKey: ['worklist'], queryFn: () => valueOf(api.worklist.get()) });
};

/** Where a task is done; nowhere for what has no page of its own. */
const placeOf = ({ kind, signalId, caseId, meetingId, feedbackId, ownWork }: Task): string | undefined => {
  if (kind === 'reviewGlass') return '/emergency';
  if (kind === 'answerTransfer') return '/cases';
  if (signalId !== undefined) return `/signals/${signalId}`;
  if (meetingId !== undefined) return `/meetings/${meetingId}`;
  if (caseId === undefined) return undefined;
  if (ownWork === true) return `/cases/${caseId}/own`;
  return feedbackId === undefined ? `/cases/${caseId}` : `/cases/${caseId}/feedback`;
};

const nameOf = (task: Task): string => Object.values(task).join(' ');

const TaskLine = ({ task }: { readonly task: Task }) => {
  const { say, day } = useWords();
  const today = useToday();
  const { kind, dueOn, reference } = task;
  const words = say(`worklist.${kind}`);
  const to = placeOf(task);
  return (
    <li className="tall">
      <div>
        {to === undefined ? words : <Link href={to}>{words}</Link>} {reference !== undefined && <code>{reference}</code>}
        {dueOn !== undefined && (
          <>
            {' '}
            <Tag tone={dueOn < today ? 'bad' : 'plain'}>{say('worklist.by', { date: day(dueOn) })}</Tag>
          </>
        )}
      </div>
    </li>
  );
};

/** What must I do next, at the table of the cell? What is due first comes first. */
export const WorklistSection = () => {
  const { say } = useWords();
  return (
    <section aria-labelledby="worklist">
      <h2 id="worklist">{say('worklist.title')}</h2>
      <Loaded query={useWorklist()}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{say('worklist.nothing')}</p>
          ) : (
            <>
              <Glance items={items} />
              <ul className="picked wide">
                {items.map((task) => (
                  <TaskLine key={nameOf(task)} task={task} />
                ))}
              </ul>
            </>
          )
        }
      </Loaded>
      <p className="no-print">
        <Link href="/cases/own">{say('worklist.own')}</Link>
      </p>
    </section>
  );
};
