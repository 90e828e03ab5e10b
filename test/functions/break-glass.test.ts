import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CaseView } from '../../shared/domain/cases/case-view.ts';
import { listed, narrative, person } from '../support/case-at-work.ts';
import { type CellAtWork, openCell, type Seated } from '../support/cell-at-work.ts';
import { done } from '../support/region.ts';

let cell: CellAtWork;
let found: CaseView;
beforeAll(async () => {
  cell = await openCell();
});
beforeEach(async () => {
  cell.region.place.goTo('2026-03-02');
  found = await listed(cell);
});

const reason = 'The mayor is away and the school called.';
const codeOf = (reply: object) => ('code' in reply ? reply.code : 'done');
const open = ({ client }: Seated, { reference }: { reference: string } = found) => client.breakGlass.open({ body: { reference, reason } });
const opened = async (who: Seated) => {
  const { breakGlassId, caseId } = done(await open(who));
  await cell.region.stream.inOrder();
  return { breakGlassId, caseId };
};
const verdict = { justified: true, review: 'It was urgent.' };

describe('breaking the glass', () => {
  test('is for a mayor or coordinator of the cell who lacks the case', async () => {
    expect(codeOf(await open(cell.otherMayor))).toBe('done');
    expect(codeOf(await open(cell.otherCoordinator))).toBe('done');
    for (const who of [cell.mayor, cell.coordinator]) expect(codeOf(await open(who))).toBe('break-glass-needless');
    for (const who of [cell.police, cell.school, cell.officer]) expect(codeOf(await open(who))).toBe('permission-missing');
    expect(codeOf(await open(cell.neighbour.mayor))).toBe('resource-not-found');
    expect(codeOf(await open(cell.otherMayor, { reference: '2026-XXXXX' }))).toBe('resource-not-found');
  });

  test('shows that one case whole, but for what was said in confidence, to who broke it', async () => {
    const params = await opened(cell.otherMayor);
    const view = done(await cell.otherMayor.client.breakGlass.get({ params }));
    expect(view).toMatchObject({ content: { concern: narrative.concern }, identity: person, residence: cell.seat });
    expect(view.contributions).toBeUndefined();
    expect(codeOf(await cell.otherCoordinator.client.breakGlass.get({ params }))).toBe('resource-not-found');
    expect(codeOf(await cell.otherMayor.client.cases.get({ params: { caseId: params.caseId } }))).toBe('resource-not-found');
    const another = await listed(cell);
    expect(codeOf(await cell.otherMayor.client.breakGlass.get({ params: { ...params, caseId: another.caseId } }))).toBe(
      'resource-not-found',
    );
  });

  test('lasts sixty minutes', async () => {
    const params = await opened(cell.otherMayor);
    cell.region.place.goTo('2026-03-03');
    expect(codeOf(await cell.otherMayor.client.breakGlass.get({ params }))).toBe('break-glass-over');
  });

  test('says of a case past its term no more than of one that never was', async () => {
    const { caseId, reference } = found;
    done(await cell.mayor.client.cases.close({ params: { caseId }, body: { reasons: 'It is over.' } }));
    await cell.region.stream.inOrder();
    cell.region.place.goTo('2032-03-03');
    expect(codeOf(await open(cell.otherMayor, { reference }))).toBe('resource-not-found');
  });

  test('opens a locked case to its own mayor', async () => {
    cell.region.place.goTo('2026-10-03');
    const params = await opened(cell.mayor);
    expect(done(await cell.mayor.client.breakGlass.get({ params })).content).toMatchObject({ concern: narrative.concern });
    expect(codeOf(await cell.mayor.client.breakGlass.review({ params, body: verdict }))).toBe('second-person-needed');
    expect(codeOf(await cell.officer.client.breakGlass.review({ params, body: verdict }))).toBe('done');
  });
});

describe('the review of a broken glass', () => {
  const waiting = async ({ client }: Seated) => done(await client.breakGlass.list()).items.map(({ breakGlassId }) => breakGlassId);

  test('is by the mayor of the case or the data protection officer, who see the reason', async () => {
    const params = await opened(cell.otherMayor);
    for (const who of [cell.mayor, cell.officer]) expect(await waiting(who)).toContain(params.breakGlassId);
    for (const who of [cell.otherMayor, cell.neighbour.mayor, cell.neighbour.officer])
      expect(await waiting(who)).not.toContain(params.breakGlassId);
    expect(done(await cell.mayor.client.breakGlass.list()).items).toContainEqual(
      expect.objectContaining({ reason, reviewDueAt: '2026-03-05T10:00:00.000Z' }),
    );
    expect(codeOf(await cell.coordinator.client.breakGlass.review({ params, body: verdict }))).toBe('permission-missing');
    expect(codeOf(await cell.neighbour.mayor.client.breakGlass.review({ params, body: verdict }))).toBe('resource-not-found');
    expect(codeOf(await cell.otherMayor.client.breakGlass.review({ params, body: verdict }))).toBe('second-person-needed');
    expect(codeOf(await cell.mayor.client.breakGlass.review({ params, body: verdict }))).toBe('done');
    expect(codeOf(await cell.officer.client.breakGlass.review({ params, body: verdict }))).toBe('break-glass-reviewed');
    await cell.region.stream.inOrder();
    expect(await waiting(cell.officer)).not.toContain(params.breakGlassId);
  });

  test('stays with the mayor it was broken against when the case moves on', async () => {
    const { breakGlassId, caseId } = await opened(cell.otherMayor);
    done(await cell.mayor.client.cases.change({ params: { caseId }, body: { residence: cell.covered } }));
    await cell.region.stream.inOrder();
    expect(await waiting(cell.mayor)).toContain(breakGlassId);
    const tasks = async ({ client }: Seated) => done(await client.worklist.get()).items.map((task) => task.breakGlassId);
    expect(await tasks(cell.mayor)).toContain(breakGlassId);
    expect(await tasks(cell.otherMayor)).not.toContain(breakGlassId);
    expect(codeOf(await cell.mayor.client.breakGlass.review({ params: { caseId, breakGlassId }, body: verdict }))).toBe('done');
  });

  test('waits for nobody any more once the case is past its term', async () => {
    const { breakGlassId, caseId } = await opened(cell.otherMayor);
    done(await cell.mayor.client.cases.close({ params: { caseId }, body: { reasons: 'It is over.' } }));
    await cell.region.stream.inOrder();
    expect(await waiting(cell.mayor)).toContain(breakGlassId);
    cell.region.place.goTo('2032-03-03');
    for (const who of [cell.mayor, cell.officer]) {
      expect(await waiting(who)).not.toContain(breakGlassId);
      const tasks = done(await who.client.worklist.get()).items.map((task) => task.breakGlassId);
      expect(tasks).not.toContain(breakGlassId);
    }
  });

  test('that stays away for 72 hours ends the right until it is done', async () => {
    const params = await opened(cell.otherCoordinator);
    cell.region.place.goTo('2026-03-06');
    expect(codeOf(await open(cell.otherCoordinator))).toBe('break-glass-unreviewed');
    done(await cell.officer.client.breakGlass.review({ params, body: verdict }));
    for (const breakGlassId of await waiting(cell.officer)) {
      const { caseId } = done(await cell.officer.client.breakGlass.list()).items.find((one) => one.breakGlassId === breakGlassId)!;
      done(await cell.officer.client.breakGlass.review({ params: { caseId, breakGlassId }, body: verdict }));
    }
    await cell.region.stream.inOrder();
    expect(codeOf(await open(cell.otherCoordinator))).toBe('done');
  });
});
