import { beforeEach, describe, expect, test } from 'vitest';
import { listed, narrative } from '../support/case-at-work.ts';
import { type CellAtWork, openCell, type Seated } from '../support/cell-at-work.ts';
import { erasuresNightOf } from '../support/erasures-night.ts';
import { codeOf } from '../support/offered-case.ts';
import { done } from '../support/region.ts';

let cell: CellAtWork;
beforeEach(async () => {
  cell = await openCell();
});

const get = ({ client }: Seated, caseId: string) => client.cases.get({ params: { caseId } });
const proofs = async ({ client }: Seated) => done(await client.erasures.list()).items;

describe('the term of a signal nobody decided on', () => {
  const brought = async (who: Seated) =>
    done(await who.client.signals.report({ body: { observation: narrative.observation, anonymous: false } }));
  const seen = async (who: Seated, signalId: string) => codeOf(await who.client.signals.get({ params: { signalId } }));
  const keysOf = () => cell.region.place.moment().keys.filter(({ key }) => key.sk.includes('subject_'));

  test('erases it in the night after its last day, with its key: no copy of it can be read', async () => {
    const { place } = cell.region;
    const { signalId, expiresOn = '' } = await brought(cell.school);
    const copy = place.moment().items.filter(({ key }) => key.sk.endsWith(signalId));
    place.goTo(expiresOn);
    await erasuresNightOf(place, expiresOn);
    expect(await seen(cell.coordinator, signalId)).toBe('done');
    place.goTo('2026-04-02');
    expect(await seen(cell.coordinator, signalId)).toBe('resource-not-found');
    expect(done(await cell.coordinator.client.worklist.get()).items).toEqual([]);
    expect(done(await cell.coordinator.client.signals.list()).items).toEqual([]);
    await erasuresNightOf(place);
    const at = '2026-04-02T02:00:00.000Z';
    expect(await proofs(cell.officer)).toMatchObject([{ rule: 'termOver', items: { signal: 1 }, erasedAt: at, keyDestroyedAt: at }]);
    expect(keysOf().map(({ value }) => value)).toEqual([{ destroyedAt: at }]);
    expect(place.moment().items.filter(({ key }) => key.sk.includes('#SIGNAL#'))).toEqual([]);
    await place.table.write(copy.map(({ key, schema, value }) => ({ kind: 'put', key, schema, value, expected: 0 })));
    place.goTo(expiresOn);
    expect(await seen(cell.coordinator, signalId)).toBe('resource-not-found');
  });

  test('is told to its reporter alone, and happens once, however often the night comes', async () => {
    const { place } = cell.region;
    const { signalId } = await brought(cell.school);
    place.goTo('2026-04-02');
    await erasuresNightOf(place);
    await erasuresNightOf(place);
    expect(await proofs(cell.officer)).toHaveLength(1);
    expect(done(await cell.school.client.signals.list()).settled).toEqual([
      { signalId, stage: 'expired', reportedAt: '2026-03-02T10:00:00.000Z', decidedAt: '2026-04-02T02:00:00.000Z' },
    ]);
    expect(done(await cell.coordinator.client.signals.list()).settled).toEqual([]);
  });

  test('is not over for one that became a case', async () => {
    const { caseId } = await listed(cell);
    cell.region.place.goTo('2026-04-02');
    await erasuresNightOf(cell.region.place);
    expect(codeOf(await get(cell.mayor, caseId))).toBe('done');
    expect(await proofs(cell.mayor)).toEqual([]);
  });
});
