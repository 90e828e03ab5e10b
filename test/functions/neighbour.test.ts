import { beforeAll, describe, expect, test } from 'vitest';
import { operationsOf } from '../../shared/contract/api.ts';
import { regionApi } from '../../shared/contract/index.ts';
import { called, listed } from '../support/case-at-work.ts';
import { type CellAtWork, openCell } from '../support/cell-at-work.ts';
import { rawRequest, told } from '../support/raw-request.ts';
import { anyBody, anyQuery, paramsFrom } from '../support/any-request.ts';
import { done } from '../support/region.ts';

const operations = operationsOf(regionApi).filter(({ route }) => route.scope === 'cell' && route.params !== undefined);
const names = ['coordinator', 'mayor', 'police', 'school', 'restricted', 'officer'] as const;

/** An id of each kind at the neighbour's table, and one of that kind that nobody has. */
type Swapped = { readonly foreign: Readonly<Record<string, string>>; readonly unknown: Readonly<Record<string, string>> };

/** Work at the neighbour's table, and its ids. */
const idsOf = async ({ coordinator, mayor, school }: CellAtWork['neighbour'], at: CellAtWork): Promise<Swapped['foreign']> => {
  const { signalId } = done(await school.client.signals.report({ body: { observation: 'Seen there.', anonymous: false } }));
  const there = { ...at, coordinator, mayor, school };
  const { caseId } = await listed(there);
  await called(there, caseId, school);
  const today = at.region.place.place().today;
  const agenda = [{ caseId, question: 'What now?', invited: [school.memberId] }];
  const body = { on: today, startsAt: '10:00', endsAt: '11:00', place: 'Room', agenda };
  const { meetingId } = done(await coordinator.client.meetings.convene({ body }));
  const said = { secrecy: 'none', text: 'Said.', source: 'Own talk', purpose: 'To judge' } as const;
  const { contributionId } = done(await school.client.contributions.give({ params: { meetingId, caseId }, body: said }));
  const task = { task: 'Talk.', ownerId: coordinator.memberId, dueOn: today };
  const { actionId } = done(await coordinator.client.followUp.addAction({ params: { caseId }, body: task }));
  done(await coordinator.client.meetings.recordAttendance({ params: { meetingId }, body: { attended: [school.memberId], items: [] } }));
  const path = { kind: 'individualPath', reasons: 'Help.' } as const;
  const { decisionId } = done(await mayor.client.consultations.decide({ params: { meetingId, caseId }, body: path }));
  const sheet = { meetingId, lines: [{ from: 'decision' as const, text: 'The path.' }] };
  const { feedbackId } = done(await mayor.client.feedback.propose({ params: { caseId }, body: sheet }));
  const offer = { to: at.seat, reasons: 'Moved.' };
  const { transferId } = done(await mayor.client.transfers.offer({ params: { caseId }, body: offer }));
  const { memberId } = school;
  const ids = { signalId, caseId, meetingId, contributionId, decisionId, actionId, feedbackId, memberId, transferId };
  return { ...ids, breakGlassId: 'glass_000001' };
};

let cell: CellAtWork;
let swapped: Swapped;

beforeAll(async () => {
  cell = await openCell();
  const foreign = await idsOf(cell.neighbour, cell);
  const unknown = Object.fromEntries(Object.entries(foreign).map(([name, id]) => [name, id.replace(/\d+$/, '999999')]));
  swapped = { foreign, unknown };
});

describe('an id of another cell is answered, byte for byte, as one that nobody has', () => {
  test.each(operations.map((operation) => [operation.operationId, operation] as const))('%s', async (_, operation) => {
    const body = anyBody(operation);
    for (const name of names) {
      const token = await cell.region.place.tokenOf(cell[name].sub);
      const ask = async (ids: Readonly<Record<string, string>>) =>
        told(
          await cell.region.place.send(
            rawRequest(operation, {
              token,
              params: paramsFrom(operation, ids),
              query: anyQuery(operation),
              ...(body !== undefined && { body }),
            }),
          ),
        );
      const [foreign, unknown] = [await ask(swapped.foreign), await ask(swapped.unknown)];
      expect(foreign).toEqual(unknown);
      expect([403, 404]).toContain(foreign.status);
    }
  });
});
