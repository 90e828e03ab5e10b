import { isOutage } from '../../functions/runtime/outage.ts';
import { transfersMinuteOf } from '../support/transfers-minute.ts';
import { casesAt, type Deed, type Doing, oneOf, type Sent, write } from './told.ts';
import type { Person } from './world.ts';

const mayors = ['mayor'] as const;

/** The mayor of the other table at its seat. */
const otherMayor = ({ world: { people, known } }: Doing, { table }: Person): Person | undefined =>
  people.find((one) => one.role === 'mayor' && one.table !== table && one.nis === known[one.table].cell.seat);

const offer = write('transfer', mayors, async (reasons, client, person, doing) => {
  const to = otherMayor(doing, person)?.nis ?? person.nis;
  const reply = await client.transfers.offer({ params: { caseId: oneOf(doing.world, casesAt(doing, person)) }, body: { to, reasons } });
  return reply.ok ? reply.value.transferId : undefined;
});

/** The last that somebody offered and was told is offered. */
const offered = ({ told }: Doing): (Sent & { readonly id: string }) | undefined => {
  const sent = told.sent.findLast(({ kind, id }) => kind === 'transfer' && id !== undefined);
  return sent?.id === undefined ? undefined : { ...sent, id: sent.id };
};

/** True for what the next minute tries again. */
const passes = (error: unknown): boolean => isOutage(error) || (error instanceof AggregateError && error.errors.every(isOutage));

/** The minute in which answers are carried out. */
const minute = async ({ world: { place } }: Doing): Promise<void> => {
  try {
    await transfersMinuteOf({ ...place, table: place.streamed });
  } catch (error) {
    if (!passes(error)) throw error;
  }
};

/** The stream brings an offer, in whatever order, and the other mayor answers it; the stream brings the answer, and a minute passes. */
const answer: Deed = async (doing) => {
  const { world } = doing;
  const sent = offered(doing);
  const mayor = sent && otherMayor(doing, sent.person);
  if (sent === undefined || mayor === undefined) return;
  const { transfers } = world.as(mayor);
  await world.stream.inDisorder(world.chance());
  await transfers.listOffers();
  await transfers.answer({ params: { transferId: sent.id }, body: { answer: world.chance() < 0.8 ? 'accept' : 'refuse' } });
  await world.stream.inDisorder(world.chance());
  await minute(doing);
};

const withdraw: Deed = async (doing) => {
  const sent = offered(doing);
  if (sent === undefined) return;
  const params = { caseId: doing.world.known[sent.person.table].caseId, transferId: sent.id };
  await doing.world.as(sent.person).transfers.withdraw({ params });
};

const handOn: Deed = async (doing) => {
  await offer(doing);
  await answer(doing);
};

/** Everything people do to hand a case on to the other table; what the rules refuse is part of it. */
export const transferDeeds: readonly Deed[] = [handOn, handOn, offer, answer, withdraw];
