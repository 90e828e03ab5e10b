import { describe, expect, test } from 'vitest';
import * as rules from '../../../shared/domain/cells/change.ts';
import { coveredNow, statusOf } from '../../../shared/domain/cells/cell.ts';
import { cell, seat, second, third, today } from './made.ts';

const later = '2026-06-01';
const joint = cell({ covers: [seat, second, third].map((nis) => ({ nis, from: today })) });

describe('changing a cell', () => {
  test('needs one that exists', () => {
    expect(rules.existing(undefined)).toMatchObject({ ok: false, code: 'cell-absent' });
    expect(rules.existing(rules.dissolveCell(cell(), later))).toMatchObject({ ok: false, code: 'cell-dissolved' });
    expect(rules.existing(cell()).ok).toBe(true);
  });
});

describe('the Region', () => {
  test('takes note once', () => {
    const noted = rules.acknowledgeCell(cell(), later);
    expect(noted).toMatchObject({ ok: true, value: { state: 'acknowledged', acknowledgedOn: later } });
    expect(noted.ok && rules.acknowledgeCell(noted.value, later)).toMatchObject({ ok: false, code: 'cell-already-acknowledged' });
  });
});

describe('confirming', () => {
  test('renews the term and leaves a dormant cell dormant', () => {
    const dormant = rules.changeActivity(cell(), 'dormant');
    expect(rules.confirmCell(dormant, later)).toMatchObject({
      activity: 'dormant',
      confirmedOn: later,
      standing: { status: 'with', since: today },
    });
  });

  test('brings a lapsed cell back, counted from that day', () => {
    const lapsed = rules.lapseCell(cell(), '2026-05-01');
    expect(lapsed).toMatchObject({ activity: 'unconfirmed', standing: { status: 'unknown', since: '2026-05-01' } });
    expect(rules.confirmCell(lapsed, later)).toMatchObject({ activity: 'active', standing: { status: 'with', since: later } });
  });

  test('is the only way back: setting a lapsed cell active does not count', () => {
    const lapsed = rules.lapseCell(cell(), '2026-05-01');
    expect(rules.changeActivity(lapsed, 'active')).toBe(lapsed);
  });
});

describe('a municipality', () => {
  test('joins, and the Region has to take note again', () => {
    const noted = cell({ state: 'acknowledged', acknowledgedOn: today });
    const joined = rules.acceptJoining(noted, second, later);
    expect(joined).toMatchObject({ state: 'declared', extentOn: later });
    expect(joined).not.toHaveProperty('acknowledgedOn');
    expect(rules.acceptJoining(joined, second, '2026-07-01')).toBe(joined);
  });

  test('leaves, and what was stays on record', () => {
    const left = rules.endCover(joint, second, later);
    expect(coveredNow(left)).toEqual([seat, third]);
    expect(left.covers).toContainEqual({ nis: second, from: today, to: later });
    expect(rules.endCover(left, second, '2026-07-01')).toBe(left);
    expect(coveredNow(rules.acceptJoining(left, second, '2026-08-01'))).toEqual([seat, third, second]);
  });

  test.each([
    ['any but the seat may', joint, second, undefined],
    ['the seat of a joint cell dissolves instead', joint, seat, 'seat-cannot-leave'],
    ['a cell of one has nobody to leave', cell(), seat, 'cell-not-joint'],
  ])('leaving: %s', (_, from, nis, code) => {
    expect(rules.leaveCell(from, nis)).toMatchObject(code === undefined ? { ok: true } : { ok: false, code });
  });
});

test('the status of a cell names no person, no partner and no clearance', () => {
  const told = JSON.stringify(statusOf(cell()));
  for (const secret of ['Example', 'clearance', 'partners', 'trio']) expect(told).not.toContain(secret);
});
