import { describe, expect, test } from 'vitest';
import { coveredNow } from '../../../shared/domain/cells/cell.ts';
import { newStatement } from '../../../shared/domain/coverage/statement.ts';
import { snapshotOn } from '../../../shared/domain/coverage/snapshot.ts';
import { stateOn, type Timelines } from '../../../shared/domain/coverage/state.ts';
import { totalsOf } from '../../../shared/domain/coverage/totals.ts';
import { type CoverageEntry, withEntry } from '../../../shared/domain/coverage/timeline.ts';
import type { Onboarding } from '../../../shared/domain/municipalities/onboarding.ts';
import type { Change } from '../../../shared/domain/register/changes.ts';
import { municipalitiesOn } from '../../../shared/domain/register/register.ts';
import { planChange } from '../../../shared/domain/register-changes/plan-change.ts';
import type { ChangePlan } from '../../../shared/domain/register-changes/register-change.ts';
import { turnCell, turnRecord } from '../../../shared/domain/register-changes/turn.ts';
import { type Country, countryOn, mergers2025, planFactsIn, recodes2019, shapes } from '../../support/mergers/country.ts';

const at = '2025-01-01T00:10:00.000Z';

const planned = (country: Country, change: Change): ChangePlan => {
  const plan = planChange(change, planFactsIn(country, change));
  if (!plan.ok) throw new Error(plan.code);
  return plan.value;
};

/** Takes what a record states into the timelines, as the stream does. */
const state = (
  timelines: Map<string, readonly CoverageEntry[]>,
  before: Onboarding | undefined,
  after: Onboarding,
  version: number,
): void => {
  const nis = after.speaksFor ?? after.nis;
  const entry = newStatement(before && { version: version - 1, value: before }, { version, value: after });
  if (entry) timelines.set(nis, withEntry(timelines.get(nis) ?? [], entry));
};

const executed = (country: Country, change: Change, timelines: Map<string, readonly CoverageEntry[]>): ChangePlan => {
  const plan = planned(country, change);
  const turning = { date: change.date, to: change.to, plan };
  const named = new Set(plan.lines.flatMap(({ cell }) => cell?.cellId ?? []));
  for (const id of named) country.cells.set(id, turnCell(country.cells.get(id)!, turning));
  const cell = plan.cell && country.cells.get(plan.cell.cellId);
  for (const { kept } of plan.lines) {
    const before = country.records.get(kept);
    if (before === undefined) continue;
    const after = turnRecord(before, turning, { cell, at });
    country.records.set(kept, after);
    state(timelines, before, after, 2);
  }
  return plan;
};

const told = ({ records }: Country): Map<string, readonly CoverageEntry[]> => {
  const timelines = new Map<string, readonly CoverageEntry[]>();
  for (const record of records.values()) state(timelines, undefined, record, 1);
  return timelines;
};

describe('the fourteen mergers of 2025 in a country of 581 municipalities, of which 388 have a cell', () => {
  const country = countryOn('2024-12-31', mergers2025);
  const timelines = told(country);
  const before = snapshotOn('2024-12-31', timelines, 'be');
  const startedWith = structuredClone(country);
  const byRegister: Timelines = new Map(timelines);
  const plans = new Map(mergers2025.map((change) => [change.to, executed(country, change, timelines)]));
  const after = snapshotOn('2025-01-01', timelines, 'be');
  const merged = new Set(mergers2025.flatMap(({ from, to }) => [...from, to]));

  test('begin with the numbers of autumn 2019, joint cells among them', () => {
    const { country: all, regions } = totalsOf(before, 'be');
    expect(all).toMatchObject({ municipalities: 581, with: 388 });
    expect([regions.flanders?.with, regions.wallonia?.with, regions.brussels?.with]).toEqual([257, 112, 19]);
    expect(all?.jointCells).toBeGreaterThan(50);
  });

  test('leave 565, each in exactly one of three ways', () => {
    const { country: all, regions } = totalsOf(after, 'be');
    expect(all?.municipalities).toBe(565);
    expect(all!.with + all!.without + all!.unknown).toBe(565);
    expect([regions.flanders?.municipalities, regions.wallonia?.municipalities, regions.brussels?.municipalities]).toEqual([285, 261, 19]);
  });

  test.each(mergers2025.map((change, place) => [shapes[place]![0], change] as const))('explain each: %s', (_, change) => {
    const plan = plans.get(change.to)!;
    const parts = change.from.map((nis) => stateOn(nis, '2024-12-31', timelines).status);
    const derived = stateOn(change.to, change.date, byRegister);
    const now = stateOn(change.to, change.date, timelines);
    expect(plan.coverage).toBe(now.status);
    expect(now.status).toBe(derived.status); // as the register alone told it: nothing jumps when the change is executed
    expect(parts.includes('with')).toBe(now.status === 'with');
    expect(now.cells).toEqual(plan.coverage === 'with' ? [plan.cell?.cellId] : []);
    expect(plan.lines.filter(({ part }) => part === 'home')).toHaveLength(1);
    expect(
      plan.lines
        .filter(({ part }) => part !== 'beside')
        .map(({ nis }) => nis)
        .toSorted(),
    ).toEqual(change.from.toSorted());
  });

  test('change nothing of what was true on the eve, and of nobody else', () => {
    expect(snapshotOn('2024-12-31', timelines, 'be')).toEqual(before);
    for (const { nis } of municipalitiesOn('2025-01-01').filter((one) => !merged.has(one.nis))) {
      const [then, now] = ['2024-12-31', '2025-01-01'].map((on) => stateOn(nis, on, timelines));
      expect([nis, now?.status]).toEqual([nis, then?.status]);
    }
  });

  test('lose no cell but those that went over whole, and leave nobody whom a living cell covers without it', () => {
    const wentOver = new Set(
      [...plans.values()].flatMap(({ lines }) => lines.flatMap(({ work, cell }) => (work === 'goesOver' ? cell!.cellId : []))),
    );
    for (const [id, cell] of country.cells) {
      expect([id, cell.activity === 'dissolved']).toEqual([id, wentOver.has(id)]);
      if (cell.activity === 'dissolved') expect(coveredNow(cell)).toEqual([]);
      for (const nis of coveredNow(cell)) expect(country.records.get(nis)?.cell).toEqual({ cellId: id, seat: cell.seat });
    }
    const covered = (from: Country): number => new Set([...from.cells.values()].flatMap((cell) => coveredNow(cell))).size;
    expect(country.records.size).toBe(startedWith.records.size);
    const ended = [...plans.values()].flatMap(({ lines }) => lines.filter(({ part, cell }) => part === 'ends' && cell !== undefined));
    expect(covered(country)).toBe(covered(startedWith) - ended.length);
  });

  test('are planned the same whoever is asked first', () => {
    for (const change of mergers2025) {
      const facts = planFactsIn(startedWith, change);
      const turned = { merging: facts.merging.toReversed(), beside: facts.beside.toReversed(), cells: facts.cells.toReversed() };
      const [one, other] = [planChange(change, facts), planChange(change, turned)];
      expect(one.ok && other.ok && [one.value.home, one.value.cell, one.value.choices]).toEqual(
        other.ok && [other.value.home, other.value.cell, other.value.choices],
      );
    }
  });
});

describe('the eleven recodes of 2019', () => {
  const country = countryOn('2018-12-31', recodes2019);
  const timelines = told(country);

  test('move nothing: no work, no people, no record', () => {
    expect(recodes2019).toHaveLength(11);
    for (const change of recodes2019) {
      const plan = planned(country, change);
      expect(plan.lines).toMatchObject([{ part: 'home', work: 'stays', people: 'stay', registrationCloses: false }]);
      expect(plan.lines[0]!.kept).toBe(change.from[0]);
    }
  });

  test('are the same municipality in every count, under the new code', () => {
    for (const { from, to } of recodes2019)
      expect(stateOn(to, '2019-01-01', timelines)).toEqual(stateOn(from[0]!, '2018-12-31', timelines));
    const [before, after] = ['2018-12-31', '2019-01-01'].map((on) => totalsOf(snapshotOn(on, timelines, 'be'), 'be').country);
    expect([before?.municipalities, after?.municipalities]).toEqual([589, 581]);
    expect(after?.cells).toBe(before?.cells);
  });
});
