import { useState } from 'react';
import { Link } from 'wouter';
import type { CellRole } from '../../../shared/domain/access/roles.ts';
import { roleNames } from '../../../shared/i18n/names/roles.ts';
import { valueOf } from '../../app/api.ts';
import { useToday } from '../../app/portal.tsx';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { Attendance, useAttendance } from './attendance.tsx';
import { Item } from './item.tsx';
import { type MeetingShown, useMeeting, useMeetingsApi } from './meetings-api.ts';
import { StateTag } from './meetings-page.tsx';
import { Unsent } from './unsent.tsx';

type Props = { readonly meeting: MeetingShown };

const Facts = ({ meeting: { on, startsAt, endsAt, place, opensOn, opensUntil, invited, attended, state, trioPresent } }: Props) => {
  const { say, day, language } = useWords();
  const isOver = state !== 'convened' && state !== 'cancelled';
  return (
    <dl className="facts">
      <dt>{say('meetings.when')}</dt>
      <dd>
        {day(on)}, {startsAt}–{endsAt}
      </dd>
      {place !== undefined && (
        <>
          <dt>{say('meetings.place')}</dt>
          <dd className="said">{place}</dd>
        </>
      )}
      {state !== 'cancelled' && (
        <>
          <dt>{say('meetings.open')}</dt>
          <dd>{say('meetings.openFrom', { from: day(opensOn), until: day(opensUntil) })}</dd>
        </>
      )}
      <dt>{isOver ? say('meetings.attended') : say('meetings.seats')}</dt>
      <dd>
        <ul className="tight">
          {invited
            .filter(({ memberId }) => !isOver || attended.includes(memberId))
            .map(({ memberId, name, role }) => (
              <li key={memberId}>
                <bdi>{name}</bdi> <span className="muted">({roleNames[role][language]})</span>
              </li>
            ))}
        </ul>
      </dd>
      {trioPresent !== undefined && (
        <>
          <dt>{say('meetings.trio')}</dt>
          <dd>{say(trioPresent ? 'meetings.trioThere' : 'meetings.trioMissing')}</dd>
        </>
      )}
    </dl>
  );
};

const Cancel = ({ meeting: { meetingId } }: Props) => {
  const { say } = useWords();
  const api = useMeetingsApi();
  const [asked, setAsked] = useState(false);
  const close = () => setAsked(false);
  const cancel = useDeed(() => valueOf(api.meetings.cancel({ params: { meetingId } })), close);
  return (
    <>
      <Button onPress={() => setAsked(true)}>{say('meetings.cancel')}</Button>
      {asked && (
        <Dialog title={say('meetings.cancel')} onClose={close}>
          <p>{say('meetings.cancelSure')}</p>
          {cancel.isError && <Refusal error={cancel.error} />}
          <p className="row">
            <Button look="danger" busy={cancel.isPending} onPress={() => cancel.mutate()}>
              {say('meetings.cancel')}
            </Button>
            <Button onPress={close}>{say('meetings.keep')}</Button>
          </p>
        </Dialog>
      )}
    </>
  );
};

const Conclude = ({ meeting: { meetingId } }: Props) => {
  const { say } = useWords();
  const api = useMeetingsApi();
  const conclude = useDeed(() => valueOf(api.meetings.conclude({ params: { meetingId } })));
  return (
    <section className="no-print">
      <p className="muted">{say('meetings.concludeHint')}</p>
      {conclude.isError && <Refusal error={conclude.error} />}
      <Button look="primary" busy={conclude.isPending} onPress={() => conclude.mutate()}>
        {say('meetings.conclude')}
      </Button>
    </section>
  );
};

const Approve = ({ meeting: { meetingId } }: Props) => {
  const { say } = useWords();
  const api = useMeetingsApi();
  const approve = useDeed(() => valueOf(api.meetings.approve({ params: { meetingId } })));
  return (
    <section className="no-print">
      <p className="muted">{say('meetings.approveHint')}</p>
      {approve.isError && <Refusal error={approve.error} />}
      <Button look="primary" busy={approve.isPending} onPress={() => approve.mutate()}>
        {say('meetings.approve')}
      </Button>
    </section>
  );
};

const Before = ({ meeting }: Props) => {
  const { say } = useWords();
  return (
    <p className="row no-print">
      <Link href={`/meetings/${meeting.meetingId}/change`} className="button secondary">
        {say('meetings.change')}
      </Link>
      <Cancel meeting={meeting} />
    </p>
  );
};

/** Everything of one meeting, in one screen: who came, case after case, and the minutes. */
const Table = ({ meeting, role }: Props & { readonly role: CellRole }) => {
  const { say } = useWords();
  const today = useToday();
  const attendance = useAttendance(meeting);
  const { state, agenda, leads, on } = meeting;
  const holds = leads && (state === 'held' || state === 'concluded' || (state === 'convened' && on <= today));
  return (
    <>
      {leads && state === 'convened' && <Before meeting={meeting} />}
      <Unsent />
      {holds && <Attendance meeting={meeting} attendance={attendance} />}
      {state !== 'cancelled' && <h2>{say('meetings.agenda')}</h2>}
      {state !== 'cancelled' && agenda.length === 0 && <p>{say('meetings.noItems')}</p>}
      {agenda.map((entry, position) => (
        <Item
          key={entry.caseId}
          meeting={meeting}
          entry={entry}
          number={position + 1}
          attendance={holds ? attendance : undefined}
          role={role}
        />
      ))}
      {leads && (state === 'held' || state === 'concluded') && <Conclude meeting={meeting} />}
      {role === 'mayor' && state === 'concluded' && <Approve meeting={meeting} />}
      {state !== 'convened' && state !== 'cancelled' && agenda.length > 0 && (
        <p className="no-print">
          <Button onPress={() => print()}>{say('meetings.print')}</Button>
        </p>
      )}
    </>
  );
};

/** One meeting as the reader may see it, and what they do in it. */
export const MeetingPage = ({ meetingId, role }: { readonly meetingId: string; readonly role: CellRole }) => {
  const { say } = useWords();
  return (
    <Page title={say('meetings.one')}>
      <Loaded query={useMeeting(meetingId)}>
        {({ value: meeting }) => (
          <>
            <p>
              <StateTag state={meeting.state} />
            </p>
            <Facts meeting={meeting} />
            <Table meeting={meeting} role={role} />
          </>
        )}
      </Loaded>
    </Page>
  );
};
