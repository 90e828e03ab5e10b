import { by, type Deed, type Doing, leads, oneOf, type Sent, write } from './told.ts';
import type { Person } from './world.ts';

/** The case of the beginning, and the meeting that was held about it. */
const heldFor = ({ world }: Doing, { table }: Person) => {
  const { caseId, meetingIds } = world.known[table];
  return { caseId, meetingId: meetingIds[0] ?? '' };
};

const decide = by(['mayor'], async ({ consultations }, person, doing) => {
  await consultations.decide({ params: heldFor(doing, person), body: { kind: 'individualPath', reasons: 'Help.' } });
});

const propose = write('sheet', leads, async (text, client, person, doing) => {
  const { caseId, meetingId } = heldFor(doing, person);
  const reply = await client.feedback.propose({ params: { caseId }, body: { meetingId, lines: [{ from: 'decision', text }] } });
  return reply.ok ? reply.value.feedbackId : undefined;
});

const onSheet =
  (
    act: (on: { readonly doing: Doing; readonly sent: Sent; readonly params: { caseId: string; feedbackId: string } }) => Promise<unknown>,
  ): Deed =>
  async (doing) => {
    const sent = doing.told.sent.findLast(({ kind, id }) => kind === 'sheet' && id !== undefined);
    if (sent?.id === undefined) return;
    await act({ doing, sent, params: { caseId: heldFor(doing, sent.person).caseId, feedbackId: sent.id } });
  };

/** Each of those who came answers, most of them with a yes. */
const answer = onSheet(async ({ doing: { world }, sent, params }) => {
  const { called } = world.known[sent.person.table];
  for (const one of world.people.filter(({ memberId }) => called.includes(memberId)))
    await world.as(one).feedback.answer({ params, body: { agrees: world.chance() < 0.9 } });
});

/** One of those who came says no, or yes again. */
const objectOrRelent = onSheet(async ({ doing: { world }, sent, params }) => {
  const memberId = oneOf(world, world.known[sent.person.table].called);
  const one = world.people.find((person) => person.memberId === memberId);
  if (one) await world.as(one).feedback.answer({ params, body: { agrees: world.chance() < 0.3 } });
});

const hand = onSheet(({ doing: { world }, sent, params }) => world.as(sent.person).feedback.hand({ params }));
const withdraw = onSheet(({ doing: { world }, sent, params }) => world.as(sent.person).feedback.withdraw({ params }));

const wholeWay: Deed = async (doing) => {
  for (const next of [decide, propose, answer, hand]) await next(doing);
};

/** Everything people do with what is told to police outside the cell; what the rules refuse is part of it. */
export const sheetDeeds: readonly Deed[] = [
  wholeWay,
  wholeWay,
  propose,
  answer,
  objectOrRelent,
  hand,
  withdraw,
  by(undefined, (client, person, doing) => client.feedback.list({ params: { caseId: heldFor(doing, person).caseId } })),
];
