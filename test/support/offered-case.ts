import { listed } from './case-at-work.ts';
import type { CellAtWork, Seated } from './cell-at-work.ts';
import { done, towns } from './region.ts';
import { transfersMinuteOf } from './transfers-minute.ts';

export const movedAway = 'Moved in with an aunt last month.';

export const codeOf = (reply: object) => ('code' in reply ? reply.code : 'done');

export const offer = ({ client }: Seated, caseId: string, to: string = towns.lede) =>
  client.transfers.offer({ params: { caseId }, body: { to, reasons: movedAway } });

type Client = Pick<Seated, 'client'>;

export const answer = ({ client }: Client, transferId: string, said: 'accept' | 'refuse') =>
  client.transfers.answer({ params: { transferId }, body: { answer: said } });

export const offersTo = async ({ client }: Client) => done(await client.transfers.listOffers()).items;

export const casesOf = async ({ client }: Client) => done(await client.cases.list()).items;

/** A case of the seat that its mayor offers to the neighbour, where the offer lies. */
export const offeredCase = async (cell: CellAtWork) => {
  const view = await listed(cell);
  const { transferId } = done(await offer(cell.mayor, view.caseId));
  await cell.region.stream.inOrder();
  return { ...view, transferId };
};

/** The stream, the minute in which answers are carried out, and the stream once more. */
export const carriedOut = async (
  { region }: CellAtWork,
  place: Parameters<typeof transfersMinuteOf>[0] = region.place,
  at?: string,
): Promise<void> => {
  await region.stream.inOrder();
  await transfersMinuteOf(place, at);
  await region.stream.inOrder();
};
