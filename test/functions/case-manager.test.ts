import { beforeEach, describe, expect, test } from 'vitest';
import type { Seated } from '../support/cell-at-work.ts';
import { assign, code, type FollowUp, openFollowUp } from '../support/follow-up-at-work.ts';
import { done } from '../support/region.ts';

let at: FollowUp;
beforeEach(async () => {
  at = await openFollowUp();
  done(await assign(at.cell, at.params, at.cell.school));
  await at.cell.region.stream.inOrder();
});

const asked = async ({ client }: Seated) =>
  done(await client.worklist.get())
    .items.filter(({ kind }) => kind === 'assignManager')
    .map(({ caseId }) => caseId);

describe('a case manager', () => {
  test('who is there asks nothing of anybody', async () => {
    for (const who of [at.cell.coordinator, at.cell.mayor, at.cell.school]) expect(await asked(who)).toEqual([]);
  });

  test.each<readonly [string, (at: FollowUp) => Promise<unknown>]>([
    ['refuses', ({ cell, params }) => cell.school.client.invitations.answer({ params, body: { answer: 'refuse', reasons: 'Too near.' } })],
    [
      'is called no longer',
      ({ cell, params: { caseId } }) => cell.mayor.client.invitations.end({ params: { caseId, memberId: cell.school.memberId } }),
    ],
    ['is removed from the cell', ({ cell }) => cell.coordinator.client.members.remove({ params: { memberId: cell.school.memberId } })],
  ])('who %s leaves a task to who chooses another, until one is chosen', async (_, leave) => {
    const { cell, caseId, params } = at;
    expect(await leave(at)).toMatchObject({ ok: true });
    await cell.region.stream.inOrder();
    for (const who of [cell.coordinator, cell.mayor]) expect(await asked(who)).toEqual([caseId]);
    for (const who of [cell.police, cell.youthCare, cell.otherMayor, cell.neighbour.coordinator]) expect(await asked(who)).toEqual([]);
    expect(code(await assign(cell, params, cell.school))).toBe('manager-unsuitable');
    done(await assign(cell, params, cell.coordinator));
    await cell.region.stream.inOrder();
    for (const who of [cell.coordinator, cell.mayor]) expect(await asked(who)).toEqual([]);
  });
});
