import type { meetings } from '../../shared/contract/meetings.ts';
import { changeMeeting } from '../../shared/domain/meetings/hold-meeting.ts';
import type { Meeting } from '../../shared/domain/meetings/meeting.ts';
import { problem } from '../../shared/problems.ts';
import type { CaseAtHand } from '../runtime/case-at-hand.ts';
import type { CellContext, Handles, Write } from '../runtime/context.ts';
import { type CarriedOver, consultationOf, convened, type Convened } from './agenda.ts';
import { meetingAtHand } from './meeting-at-hand.ts';
import { shown } from './shown.ts';
import { isFor, standingsAt } from './standings.ts';

type Writing = CellContext<false>;

type Leaving = { readonly meeting: Meeting; readonly found: Convened; readonly dropped?: readonly CaseAtHand[] };

const consultationIn = ({ file }: CaseAtHand, { meetingId }: Meeting) => file.consultations().find(({ id }) => id === meetingId);

/** What a meeting leaves in the files of its cases: a consultation in each on the agenda, a cancelled one in each that is so no longer. */
const consultationWrites = async ({ data }: Writing, { meeting, found, dropped = [] }: Leaving): Promise<readonly Write[]> => {
  const { on, opensOn, opensUntil, meetingId } = meeting;
  const repositoryOf = ({ root }: CaseAtHand) => data.case(root.caseId).consultations;
  const convenedHere = found.cases.map((one) =>
    repositoryOf(one.found).change(consultationIn(one.found, meeting), consultationOf(one, meeting), meetingId),
  );
  const altered = [
    ...found.carried.map((one) => ({ ...one, more: { on, opensOn, opensUntil, invited: one.item.invited } })),
    ...dropped.map((one) => ({ found: one, more: { state: 'cancelled' as const } })),
  ].flatMap(({ found: at, more }) => {
    const before = consultationIn(at, meeting);
    return before === undefined ? [] : [repositoryOf(at).change(before, { ...before.value, ...more })];
  });
  return Promise.all([...convenedHere, ...altered]);
};

const about = ({ meetingId, agenda }: Meeting, dropped: readonly CaseAtHand[] = []): readonly string[] => [
  meetingId,
  ...[...agenda, ...dropped.map(({ root }) => root)].map(({ caseId }) => caseId),
];

export const convene: Handles<typeof meetings, 'convene'> = async ({ body }, context) => {
  const { data, principal, today, newId, now, save } = context;
  const found = await convened(context, body);
  if (!found.ok) return found;
  const { cases, carried: _, expiresAt, ...times } = found.value;
  const meeting: Meeting = {
    ...times,
    meetingId: newId('meeting'),
    cellId: data.cellId,
    state: 'convened',
    sequence: 0,
    convenedAt: now,
    convenedBy: principal.membershipId,
    attended: [],
  };
  const view = shown({ principal, today, standings: standingsAt(cases.map((one) => one.found)) }, meeting);
  if (view === undefined) return problem('permission-missing');
  const writes = [
    await data.meetings.create(meeting, meeting.meetingId, expiresAt),
    ...(await consultationWrites(context, { meeting, found: found.value })),
  ];
  return save({ about: about(meeting), writes }, view, 1);
};

/** What the asker leaves out of the agenda falls away where they lead it; a case that others lead stays. */
const leftOut = (cases: readonly CaseAtHand[], { agenda }: Meeting, named: ReadonlySet<string>) => {
  const unnamed = cases.filter(({ root }) => !named.has(root.caseId));
  const dropped = unnamed.filter(({ situation }) => isFor(situation, 'meetings.assess', 'content'));
  const carried = unnamed.flatMap((found): readonly CarriedOver[] => {
    const item = dropped.includes(found) ? undefined : agenda.find(({ caseId }) => caseId === found.root.caseId);
    return item === undefined ? [] : [{ found, item }];
  });
  return { dropped, carried };
};

export const change: Handles<typeof meetings, 'change'> = async ({ params: { meetingId }, body, version }, context) => {
  const { data, principal, today, save } = context;
  const at = await meetingAtHand(context, meetingId);
  if (!at.ok) return at;
  const { before, cases, leads } = at.value;
  if (!leads) return problem('permission-missing');
  if (before.version !== version) return problem('edit-conflict');
  const { dropped, carried } = leftOut(cases, before.value, new Set(body.agenda.map(({ caseId }) => caseId)));
  const found = await convened(context, body, carried);
  if (!found.ok) return found;
  const { cases: named, carried: _, expiresAt, ...times } = found.value;
  const changed = changeMeeting(before.value, times);
  if (!changed.ok) return changed;
  const writes = [
    await data.meetings.change({ ...before, expiresAt }, changed.value),
    ...(await consultationWrites(context, { meeting: changed.value, found: found.value, dropped })),
  ];
  const standings = standingsAt([...cases, ...named.map((one) => one.found)]);
  const view = shown({ principal, today, standings }, changed.value) ?? at.value.seen;
  return save({ about: about(changed.value, dropped), writes }, view, version + 1);
};
