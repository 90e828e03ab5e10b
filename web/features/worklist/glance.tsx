import { Link } from 'wouter';
import type { Task } from '../../../shared/domain/worklist/task.ts';
import { useToday } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { type Lane, shapes } from '../cases/shapes.ts';
import { laneOf, whenOf, whens } from './weeks.ts';
import './glance.css';

const Shape = ({ lane, late = false }: { readonly lane: Lane; readonly late?: boolean }) => (
  <svg className="shape" viewBox="-9 -9 18 18" aria-hidden="true">
    <path className={`mark ${late ? 'overdue' : 'ahead'}`} d={shapes[lane]} />
  </svg>
);

const nameOf = (task: Task): string => Object.values(task).join(' ');

/** The weeks to come and what waits in each, a shape for every task; said in words before it, and listed below it. */
const Weeks = ({ items }: { readonly items: readonly Task[] }) => {
  const { say, number } = useWords();
  const today = useToday();
  return (
    <ol className="weeks">
      {whens.map((when) => {
        const tasks = items.filter((task) => whenOf(task, today) === when);
        return (
          <li key={when} className={when === 'late' && tasks.length > 0 ? 'late' : undefined}>
            <span className="shapes">
              {tasks.map((task) => (
                <Shape key={nameOf(task)} lane={laneOf(task)} late={when === 'late'} />
              ))}
            </span>
            <strong>{number(tasks.length)}</strong> {say(`worklist.when.${when}`)}
          </li>
        );
      })}
    </ol>
  );
};

const Legend = () => {
  const { say } = useWords();
  return (
    <p className="hint">
      {(['met', 'looks', 'acts'] as const).map((lane) => (
        <span key={lane} className="legend">
          <Shape lane={lane} /> {say(`worklist.sort.${lane}`)}
        </span>
      ))}
    </p>
  );
};

/** What waits for the reader in one look: the next meeting, what is late, and what comes when. */
export const Glance = ({ items }: { readonly items: readonly Task[] }) => {
  const { say, day } = useWords();
  const today = useToday();
  const late = items.filter((task) => whenOf(task, today) === 'late').length;
  const soon = items.filter((task) => whenOf(task, today) === 'thisWeek').length;
  const next = items.find(({ kind }) => kind === 'attendMeeting');
  return (
    <>
      <p>{say('worklist.glance', { late, soon })}</p>
      {next?.dueOn !== undefined && (
        <p>
          <Link href={`/meetings/${next.meetingId}`}>{say('worklist.nextMeeting', { date: day(next.dueOn) })}</Link>
        </p>
      )}
      <Weeks items={items} />
      <Legend />
    </>
  );
};
