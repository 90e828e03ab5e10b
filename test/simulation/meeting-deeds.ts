import type { RegionClient } from '../support/region.ts';
import { by, type Deed, type Doing, leads, meetingsAt, oneOf, write } from './told.ts';
import type { Person } from './world.ts';

const others = ['police', 'education', 'youthCare', 'socialWelfare', 'mentalHealth'] as const;

type AtItem = { readonly item: { readonly caseId: string; readonly meetingId: string }; readonly person: Person; readonly doing: Doing };

/** The case of the beginning, at some meeting of the table. */
const itemFor = (doing: Doing, person: Person): AtItem['item'] => ({
  caseId: doing.world.known[person.table].caseId,
  meetingId: oneOf(doing.world, meetingsAt(doing, person)),
});

const atItem = (roles: readonly string[] | undefined, act: (client: RegionClient, at: AtItem) => Promise<unknown>): Deed =>
  by(roles, (client, person, doing) => act(client, { item: itemFor(doing, person), person, doing }));

const convene = write('meeting', leads, async (place, client, person, { world }) => {
  const { caseId, called } = world.known[person.table];
  const agenda = [{ caseId, question: 'What helps?', invited: [...called] }];
  const body = { on: world.place.place().today, startsAt: '14:00', endsAt: '15:00', place, agenda };
  const reply = await client.meetings.convene({ body });
  return reply.ok ? reply.value.meetingId : undefined;
});

const contribute = write('contribution', others, async (text, client, person, doing) => {
  const secrecy = oneOf(doing.world, ['none', 'sharedInMeeting'] as const);
  const said = { secrecy, text, source: 'Own work', purpose: 'To help' };
  const reply = await client.contributions.give({ params: itemFor(doing, person), body: said });
  return reply.ok ? reply.value.contributionId : undefined;
});

const decide = write('decision', leads, async (reasons, client, person, doing) => {
  const reply = await client.consultations.decide({ params: itemFor(doing, person), body: { kind: 'individualPath', reasons } });
  return reply.ok ? reply.value.decisionId : undefined;
});

/** Somebody takes back, or lets fewer see, the last they contributed. */
const takeBack: Deed = async ({ world, told }) => {
  const given = told.sent.findLast(({ kind, id }) => kind === 'contribution' && id !== undefined);
  if (given?.id === undefined) return;
  const params = { caseId: world.known[given.person.table].caseId, contributionId: given.id };
  const { contributions } = world.as(given.person);
  if (world.chance() < 0.5) await contributions.limit({ params, body: { audience: [] } });
  else {
    given.isTakenBack = true;
    await contributions.withdraw({ params });
  }
};

const assessment = { concern: 'Some.', reasons: 'Two services see it.', handling: 'A path.', dissent: [] };

/** What one saw first, one then writes: refused where somebody else wrote meanwhile. */
const writeItem = (minutes: boolean): Deed =>
  atItem(leads, async ({ consultations }, { item: params }) => {
    const seen = await consultations.get({ params });
    if (!seen.ok) return;
    const { version = 0 } = seen;
    if (minutes) await consultations.minute({ params, body: { minutes: 'A path was chosen.' }, version });
    else await consultations.assess({ params, body: assessment, version });
  });

/** The meeting ends later, and its cases stay on the agenda or leave it; refused where somebody else changed it meanwhile. */
const change = atItem(leads, async ({ meetings }, { item: { meetingId }, doing, person }) => {
  const params = { meetingId };
  const seen = await meetings.get({ params });
  if (!seen.ok || seen.value.place === undefined) return;
  const { on, startsAt, place } = seen.value;
  const invited = [...doing.world.known[person.table].called];
  const agenda = doing.world.chance() < 0.3 ? [] : seen.value.agenda.map(({ caseId }) => ({ caseId, question: 'What now?', invited }));
  await meetings.change({ params, body: { on, startsAt, endsAt: '16:30', place, agenda }, version: seen.version ?? 0 });
});

/** Everything people do around the table of a meeting; what the rules refuse is part of it. */
export const meetingDeeds: readonly Deed[] = [
  convene,
  contribute,
  contribute,
  decide,
  change,
  takeBack,
  writeItem(true),
  writeItem(false),
  atItem(leads, (client, { item: { meetingId, caseId }, person, doing }) => {
    const attended = [...doing.world.known[person.table].called];
    return client.meetings.recordAttendance({ params: { meetingId }, body: { attended, items: [{ caseId, attended }] } });
  }),
  atItem(leads, async (client, { item: { meetingId }, doing }) => {
    await client.meetings.conclude({ params: { meetingId } });
    if (doing.world.chance() < 0.5) await client.meetings.approve({ params: { meetingId } });
  }),
  atItem(leads, async (client, { item: { meetingId }, doing }) =>
    doing.world.chance() < 0.3 ? client.meetings.cancel({ params: { meetingId } }) : client.meetings.get({ params: { meetingId } }),
  ),
  atItem(undefined, (client, { item: params }) => client.consultations.get({ params })),
  by(undefined, (client) => client.meetings.list()),
];
