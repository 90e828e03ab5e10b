import { Link } from 'wouter';
import type { CellRole } from '../../../shared/domain/access/roles.ts';
import { useToday } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Tag } from '../../ui/notice.tsx';
import { AssessmentForm, AssessmentRead } from './assessment.tsx';
import { AttendanceAt, type AttendanceNoted } from './attendance.tsx';
import { Decisions } from './decisions.tsx';
import { type ItemShown, type MeetingShown, useItem } from './meetings-api.ts';
import { Minutes } from './minutes.tsx';

type Entry = MeetingShown['agenda'][number];
type Props = {
  readonly meeting: MeetingShown;
  readonly entry: Entry;
  readonly number: number;
  /** Only while the meeting is held, by who holds it. */
  readonly attendance: AttendanceNoted | undefined;
  readonly role: CellRole;
};

/** Not on paper: each has its own readers, and ends. */
const Contributions = ({ item }: { readonly item: ItemShown }) => {
  const { say } = useWords();
  const heard = item.contributions.filter(({ text }) => text !== undefined);
  return (
    <div className="no-print">
      <h4>{say('meetings.contributions')}</h4>
      {heard.length === 0 ? (
        <p className="muted">{say('meetings.contributionsNone')}</p>
      ) : (
        <ul>
          {heard.map(({ contributionId, author, text, source, secrecy }) => (
            <li key={contributionId}>
              <bdi>{author.name}</bdi> <Tag>{say(`meetings.secrecy.${secrecy}`)}</Tag>
              <p className="said">{text}</p>
              <p className="muted said">{source}</p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};

/** Before the content opens to those called, the day on which it does; after that, what they may bring. */
const Opening = ({ opensOn, state }: ItemShown['consultation']) => {
  const { say, day } = useWords();
  const today = useToday();
  return state === 'convened' && today < opensOn ? <p className="muted">{say('meetings.opensOn', { date: day(opensOn) })}</p> : undefined;
};

const Contribute = ({
  meeting: { meetingId },
  item: { caseId, may, consultation },
}: Pick<Props, 'meeting'> & { readonly item: ItemShown }) => {
  const { say } = useWords();
  if (!may.includes('contributions.give') || consultation.state === 'cancelled') return undefined;
  return (
    <p className="no-print">
      <Link href={`/meetings/${meetingId}/cases/${caseId}`}>{say('meetings.contribute')}</Link>
    </p>
  );
};

const Written = ({ meeting, entry, item, role }: Props & { readonly item: ItemShown }) => {
  const { say } = useWords();
  const { consultation, may } = item;
  const isOpen = consultation.state === 'held' && consultation.approvedAt === undefined;
  const writes = isOpen && may.includes('meetings.assess');
  if (consultation.state === 'convened') return meeting.leads ? <p className="muted">{say('meetings.attendanceFirst')}</p> : undefined;
  const at = { meetingId: meeting.meetingId, caseId: entry.caseId };
  return (
    <>
      {writes ? <AssessmentForm at={at} item={item} meeting={meeting} /> : <AssessmentRead item={item} meeting={meeting} />}
      <Decisions at={at} item={item} writes={writes} police={isOpen && role === 'police'} />
      <Minutes at={at} item={item} writes={writes} />
    </>
  );
};

/** One case on the table: its question, what was brought, how worrying it is, what is decided, and the minutes. */
export const Item = (props: Props) => {
  const { meeting, entry, number, attendance } = props;
  const { say } = useWords();
  const { caseId, reference, invited } = entry;
  const id = `item-${caseId}`;
  return (
    <section aria-labelledby={id} className="item">
      <Loaded query={useItem({ meetingId: meeting.meetingId, caseId })}>
        {({ value: item }) => (
          <>
            <h3 id={id}>
              {number}. <code>{reference}</code> {item.name !== undefined && <bdi>{item.name}</bdi>}{' '}
              {item.consultation.approvedAt !== undefined && <Tag tone="good">{say('meetings.approved')}</Tag>}
            </h3>
            {item.consultation.question !== undefined && <p className="said">{item.consultation.question}</p>}
            {attendance && <AttendanceAt meeting={meeting} attendance={attendance} caseId={caseId} invited={invited} />}
            <Opening {...item.consultation} />
            <Contributions item={item} />
            <Contribute meeting={meeting} item={item} />
            <Written {...props} item={item} />
          </>
        )}
      </Loaded>
    </section>
  );
};
