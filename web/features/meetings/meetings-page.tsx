import { Link } from 'wouter';
import { can } from '../../../shared/domain/access/permissions.ts';
import type { CellRole } from '../../../shared/domain/access/roles.ts';
import { useToday } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Tag } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { CalendarFeed } from './calendar-feed.tsx';
import { type MeetingShown, useMeetings } from './meetings-api.ts';

const tones = { convened: 'waits', held: 'waits', concluded: 'waits', approved: 'good', cancelled: 'plain' } as const;

export const StateTag = ({ state }: Pick<MeetingShown, 'state'>) => {
  const { say } = useWords();
  return <Tag tone={tones[state]}>{say(`meetings.state.${state}`)}</Tag>;
};

const Line = ({ meeting: { meetingId, on, startsAt, endsAt, state, agenda } }: { readonly meeting: MeetingShown }) => {
  const { say, day } = useWords();
  return (
    <li className="tall">
      <div>
        <Link href={`/meetings/${meetingId}`}>{day(on)}</Link> <StateTag state={state} />
        <p className="muted">
          {startsAt}–{endsAt}, {say('meetings.count', { count: agenda.length })}
        </p>
      </div>
    </li>
  );
};

type ListProps = { readonly title: string; readonly id: string; readonly meetings: readonly MeetingShown[] };

const List = ({ title, id, meetings }: ListProps) =>
  meetings.length === 0 ? undefined : (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="picked wide">
        {meetings.map((meeting) => (
          <Line key={meeting.meetingId} meeting={meeting} />
        ))}
      </ul>
    </section>
  );

/** When the cell meets: the next first, then those before. */
export const MeetingsPage = ({ role }: { readonly role: CellRole }) => {
  const { say } = useWords();
  const today = useToday();
  return (
    <Page title={say('meetings.title')} lead={say('meetings.lead')}>
      {can(role, 'meetings.convene') && (
        <p>
          <Link href="/meetings/new" className="button primary">
            {say('meetings.convene')}
          </Link>
        </p>
      )}
      <Loaded query={useMeetings()}>
        {({ items }) => (
          <>
            {items.length === 0 && <p>{say('meetings.none')}</p>}
            <List id="ahead" title={say('meetings.ahead')} meetings={items.filter(({ on }) => on >= today)} />
            <List id="before" title={say('meetings.before')} meetings={items.filter(({ on }) => on < today)} />
          </>
        )}
      </Loaded>
      {can(role, 'calendarFeeds.keep') && <CalendarFeed />}
    </Page>
  );
};
