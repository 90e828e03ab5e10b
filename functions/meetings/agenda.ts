import type { meetings } from '../../shared/contract/meetings.ts';
import { hasPlace } from '../../shared/domain/cases/followers.ts';
import type { Consultation } from '../../shared/domain/cases/consultation.ts';
import { addDays, addMonths, endOfDay } from '../../shared/domain/dates.ts';
import { type AgendaItem, type Meeting, most } from '../../shared/domain/meetings/meeting.ts';
import { leadersOf, type Rostered, seatsOf } from '../../shared/domain/meetings/seats.ts';
import { type Circumstances, numberSetting } from '../../shared/domain/settings/resolve.ts';
import { problem } from '../../shared/problems.ts';
import { ok, type Result } from '../../shared/result.ts';
import { type CaseAtHand, caseForAct } from '../runtime/case-at-hand.ts';
import type { CellContext, Handles } from '../runtime/context.ts';

type Writing = CellContext<false>;
type Convening = Parameters<Handles<typeof meetings, 'convene'>>[0]['body'];
type Wanted = Convening['agenda'][number];

/** A case that goes on the agenda, as it lies in its file, and who is called to it. */
export type OnAgenda = { readonly wanted: Wanted; readonly found: CaseAtHand; readonly item: AgendaItem };

type Table = { readonly members: readonly Rostered[]; readonly seat: string; readonly on: string };

/** Who is called to the case, and has a place in the cell on the day it meets. */
const callableTo = ({ file, root }: CaseAtHand, { members, seat, on }: Table): readonly string[] =>
  file
    .invitations()
    .flatMap(({ value: { state, memberId } }) =>
      (state === 'invited' || state === 'accepted') && hasPlace(memberId, root, { members, seat, today: on }) ? [memberId] : [],
    );

/** Only who was called to the case by two people can be called to its consultation; its mayor and coordinators always are. */
const itemOf = ({ wanted, found }: Omit<OnAgenda, 'item'>, table: Table): Result<AgendaItem, 'invitee-unknown'> => {
  const { caseId, reference, residence, recusals } = found.root;
  const callable = callableTo(found, table);
  if (wanted.invited.some((memberId) => !callable.includes(memberId))) return problem('invitee-unknown');
  const leaders = leadersOf(table.members, { residence, recusals, ...table }).map(({ memberId }) => memberId);
  return ok({ caseId, reference, residence, invited: [...new Set([...leaders, ...wanted.invited])] });
};

type AgendaRefusal = 'resource-not-found' | 'permission-missing' | 'case-locked' | 'case-closed' | 'invitee-unknown';

/** A case that stays on the agenda although who changes the meeting leads another: as it is, with who is still called to it. */
export type CarriedOver = { readonly found: CaseAtHand; readonly item: AgendaItem };

const stillOn = ({ found, item }: CarriedOver, table: Table): AgendaItem => {
  const { residence, recusals } = found.root;
  const leaders = leadersOf(table.members, { residence, recusals, ...table }).map(({ memberId }) => memberId);
  const callable = callableTo(found, table);
  const invited = item.invited.filter((memberId) => callable.includes(memberId));
  return { ...item, residence, invited: [...new Set([...leaders, ...invited])] };
};

const onAgenda = async (context: Writing, wanted: Wanted, table: Table): Promise<Result<OnAgenda, AgendaRefusal>> => {
  const found = await caseForAct(context, wanted.caseId, {
    action: 'meetings.assess',
    information: 'content',
    purpose: 'caseConsultation',
  });
  if (!found.ok) return found;
  const item = itemOf({ wanted, found: found.value }, table);
  return item.ok ? ok({ wanted, found: found.value, item: item.value }) : item;
};

/** A meeting is convened at most so far ahead: the cell meets at least once a year. */
const mostMonthsAhead = 24;

/**
 * Contributions and content open so many days before a meeting (setting `contentOpensDays`), however far ahead it is convened, and
 * stay open until the review term after it is over (setting `reviewTermDays`).
 */
const openingOf = (on: string, settings: Circumstances) => ({
  opensOn: addDays(on, -numberSetting('contentOpensDays', settings)),
  opensUntil: addDays(on, numberSetting('reviewTermDays', settings)),
});

type Refusal = AgendaRefusal | 'input-invalid' | 'cell-absent' | 'date-in-past' | 'times-reversed';

/** Everything a meeting is convened with: its times, its seats and its cases. */
export type Convened = Pick<Meeting, 'on' | 'startsAt' | 'endsAt' | 'place' | 'agenda' | 'invited' | 'opensOn' | 'opensUntil'> & {
  readonly cases: readonly OnAgenda[];
  readonly carried: readonly CarriedOver[];
  /** Unix seconds from which the meeting no longer exists (setting `meetingMonths`). */
  readonly expiresAt: number;
};

/** More cases or people than one table holds. */
const isTooBig = (agenda: readonly AgendaItem[], invited: readonly unknown[]): boolean =>
  agenda.length > most.cases || [invited, ...agenda.map((item) => item.invited)].some(({ length }) => length > most.seats);

const tooBig = (name: 'on' | 'agenda') => problem('input-invalid', { count: 1 }, [{ in: 'body', name, type: 'too_big' }]);

/** Reads what is to be convened; it is open within the terms around the meeting. */
export const convened = async (
  context: Writing,
  { agenda, ...times }: Convening,
  carried: readonly CarriedOver[] = [],
): Promise<Result<Convened, Refusal>> => {
  const { data, today } = context;
  if (times.on < today) return problem('date-in-past', { date: times.on });
  if (times.on > addMonths(today, mostMonthsAhead)) return tooBig('on');
  if (times.endsAt <= times.startsAt) return problem('times-reversed');
  const [{ cell, members }, settings] = await Promise.all([data.roster(), data.settings.on(today)]);
  if (cell === undefined) return problem('cell-absent');
  const table = { members, seat: data.seat, on: times.on };
  const cases: OnAgenda[] = [];
  for (const found of await Promise.all(agenda.map((wanted) => onAgenda(context, wanted, table)))) {
    if (!found.ok) return found;
    cases.push(found.value);
  }
  const kept = carried.map((one) => ({ ...one, item: stillOn(one, table) }));
  const items = [...cases, ...kept].map(({ item }) => item);
  const invited = seatsOf(members, items, table);
  if (isTooBig(items, invited)) return tooBig('agenda');
  const expiresAt = endOfDay(addMonths(times.on, numberSetting('meetingMonths', settings)));
  return ok({ ...times, agenda: items, invited, ...openingOf(times.on, settings), cases, carried: kept, expiresAt });
};

/** The consultation of one case in a meeting. */
export const consultationOf = ({ wanted, found, item }: OnAgenda, meeting: Meeting): Consultation => ({
  caseId: item.caseId,
  subjectId: found.root.subjectId,
  meetingId: meeting.meetingId,
  on: meeting.on,
  state: 'convened',
  invited: item.invited,
  attended: [],
  everAttended: [],
  opensOn: meeting.opensOn,
  opensUntil: meeting.opensUntil,
  withIdentity: wanted.withIdentity,
  question: wanted.question,
});
