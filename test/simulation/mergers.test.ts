import { beforeAll, describe, expect, test } from 'vitest';
import { locate } from '../../shared/data/locate.ts';
import { coveredNow } from '../../shared/domain/cells/cell.ts';
import { municipalitiesOn, regionOf } from '../../shared/domain/register/register.ts';
import type { RegisterChange } from '../../shared/domain/register-changes/register-change.ts';
import type { Moment } from '../support/moment.ts';
import { platform } from '../support/platform.ts';
import { country, regionOfMergers } from '../support/mergers/region-of-mergers.ts';
import { done } from '../support/region.ts';
import { type Ended, executedFrom } from './mergers.ts';

/** So many ends at random points for each Region; more by `RONDE_MERGER_SEEDS`. */
const seeds = Number(process.env['RONDE_MERGER_SEEDS'] ?? 10);

const workKinds = /#(CASE|SIGNAL|MEETING|CASELINE|TRANSFEROFFER)$/;

describe.each(['flanders', 'wallonia'] as const)(
  'the mergers of 2025 in %s, of a country of 581 municipalities with 388 under a cell',
  (tenant) => {
    let scene: Awaited<ReturnType<typeof regionOfMergers>>;
    let before: Moment;
    let straight: Ended;
    let changes: readonly RegisterChange[];

    /** The Region as it is after the mergers, for its people. */
    const afterwards = () => platform({ tenant, today: '2025-01-01', from: straight.moment });

    beforeAll(async () => {
      scene = await regionOfMergers(tenant);
      before = scene.region.place.moment();
      straight = await executedFrom(before, tenant);
      const { client } = await afterwards().officer();
      changes = done(await client.registerChanges.list()).items;
    }, 120_000);

    test('are all executed, each step of them', () => {
      expect(changes.map(({ state }) => state)).toEqual(scene.mergers.map(() => 'executed'));
      expect(changes.flatMap(({ steps }) => steps).every(({ doneAt }) => doneAt !== undefined)).toBe(true);
    });

    test('come to the same byte for byte wherever they were interrupted and gone on with', { timeout: 600_000 }, async () => {
      let deaths = 0;
      for (let seed = 1; seed <= seeds; seed += 1) {
        const interrupted = await executedFrom(before, tenant, seed);
        expect(interrupted.lines, `seed ${seed}`).toEqual(straight.lines);
        deaths += interrupted.deaths;
      }
      expect(deaths).toBeGreaterThan(seeds);
    });

    test('lose nothing: every case, signal and meeting is read in the cell that goes on, by its people', async () => {
      const place = afterwards();
      const homeOf = (nis: string): string =>
        changes.find(({ plan }) => plan.lines.some(({ kept, part }) => kept === nis && part === 'ends'))?.plan.home ?? nis;
      for (const table of scene.tables.values()) {
        const coordinator = await place.signIn(table.coordinator.sub);
        const mayor = await place.signIn(scene.tables.get(homeOf(table.nis))?.mayor.sub ?? '');
        const view = done(await mayor.cases.get({ params: { caseId: table.caseId } }));
        expect(view).toMatchObject({ residence: homeOf(table.nis), identity: { name: table.name } });
        expect(done(await mayor.followUp.getPlan({ params: { caseId: table.caseId } })).goals).toEqual([{ goal: `Goal of ${table.nis}` }]);
        expect(done(await coordinator.signals.list()).items.map(({ signalId }) => signalId)).toContain(table.waiting);
        expect(done(await coordinator.meetings.get({ params: { meetingId: table.meetingId } })).place).toBe(`Room of ${table.nis}`);
      }
    });

    test('leave nothing of it where it was', () => {
      const ended = new Set(changes.flatMap(({ plan }) => plan.lines.flatMap(({ part, kept }) => (part === 'ends' ? [kept] : []))));
      const over = new Set(
        changes.flatMap(({ plan }) => plan.lines.flatMap(({ work, cell }) => (work === 'goesOver' && cell ? [cell.cellId] : []))),
      );
      const work = straight.moment.items.filter(({ key }) => workKinds.test(key.pk));
      expect(work.length).toBeGreaterThan(tenant === 'flanders' ? 200 : 20);
      expect(work.filter(({ key }) => over.has(key.sk.split('#')[0] ?? '')).map(({ key }) => key)).toEqual([]);
      const staying = new Set(scene.together.values()); // of a meeting that spoke of both it stays true who sat there
      const named = work
        .filter(({ key }) => !staying.has(key.sk.split('#').at(-1) ?? ''))
        .filter(({ value }) => [...ended].some((nis) => JSON.stringify(value).includes(`"${nis}"`)));
      expect(named.map(({ key }) => key)).toEqual([]);
    });

    test('keep the number of cases, signals and people', () => {
      const count = ({ items }: Moment, entity: string): number => items.filter(({ key }) => locate(key)?.entity === entity).length;
      for (const entity of ['case', 'identity', 'invitation', 'consultation', 'plan', 'action', 'signal', 'member', 'caseLine', 'person'])
        expect([entity, count(straight.moment, entity)]).toEqual([entity, count(before, entity)]);
    });

    test('divide only the meetings that spoke of who leaves and of who stays, each cell with what it spoke of its own', () => {
      const meetings = (moment: Moment) => moment.items.filter(({ key }) => locate(key)?.entity === 'meeting');
      const cells = (meetingId: string): readonly string[] =>
        meetings(straight.moment).flatMap(({ key }) => (locate(key)?.id === meetingId ? [locate(key)?.within[0] ?? ''] : []));
      const leftBySome = new Set(
        changes.flatMap(({ plan }) => plan.lines.flatMap(({ work, cell }) => (work === 'residentsGoOver' && cell ? [cell.seat] : []))),
      );
      for (const [seat, meetingId] of scene.together) expect([seat, cells(meetingId).length]).toEqual([seat, leftBySome.has(seat) ? 2 : 1]);
      expect(meetings(straight.moment)).toHaveLength(
        meetings(before).length + [...scene.together.keys()].filter((seat) => leftBySome.has(seat)).length,
      );
    });

    test('explain coverage before and after, municipality by municipality', async () => {
      const { client } = await afterwards().officer();
      const [eve, day] = await Promise.all(
        ['2024-12-31', '2025-01-01'].map(async (on) => done(await client.coverage.getMap({ query: { on } }))),
      );
      const statusIn = (map: typeof eve, nis: string): string => {
        if (map!.cells.some(({ municipalities }) => municipalities.includes(nis))) return 'with';
        return map!.without.includes(nis) ? 'without' : 'unknown';
      };
      const planned = new Map(changes.map((change) => [change.to, change]));
      for (const { nis, region } of municipalitiesOn('2025-01-01')) {
        if (region !== tenant) continue;
        const change = planned.get(nis);
        expect([nis, statusIn(day, nis)]).toEqual([nis, change?.plan.coverage ?? statusIn(eve, nis)]);
        if (change === undefined) continue;
        const parts = change.from.map((part) => statusIn(eve, part));
        expect(parts.includes('with')).toBe(statusIn(day, nis) === 'with');
      }
      const counted = (map: typeof eve): number => new Set(map!.cells.map(({ cellId }) => cellId)).size;
      const wentOver = new Set(
        changes.flatMap(({ plan }) => plan.lines.flatMap(({ work, cell }) => (work === 'goesOver' && cell ? [cell.cellId] : []))),
      );
      const lapsed = [...country.cells.values()].filter(({ standing }) => standing.status === 'unknown').map(({ cellId }) => cellId);
      expect(counted(eve) - counted(day)).toBe([...wentOver].filter((cellId) => !lapsed.includes(cellId)).length);
      const covered = [...country.cells.values()]
        .filter((cell) => regionOf(cell.seat) === tenant && cell.standing.status === 'with')
        .flatMap((cell) => coveredNow(cell));
      expect(eve!.cells.flatMap(({ municipalities }) => municipalities)).toHaveLength(covered.length);
    });
  },
);
