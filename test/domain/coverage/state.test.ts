import { describe, expect, test } from 'vitest';
import { stateOn } from '../../../shared/domain/coverage/state.ts';
import type { CoverageEntry } from '../../../shared/domain/coverage/timeline.ts';
import { stated, withCell } from '../../support/coverage.ts';

const at = (nis: string, date: string, told: Readonly<Record<string, readonly CoverageEntry[]>>) =>
  stateOn(nis, date, new Map(Object.entries(told)));
const cell = (id: string) => [withCell(id, '2018-01-01')];
const none = [stated('without', '2018-01-01')];

describe('after the merger of Puurs (12030) and Sint-Amands (12034) into 12041', () => {
  test.each([
    ['with a cell when one part had one', { 12030: cell('cell_a'), 12034: none }, { status: 'with', cells: ['cell_a'] }],
    [
      'with both cells when each part had its own',
      { 12030: cell('cell_b'), 12034: cell('cell_a') },
      { status: 'with', cells: ['cell_a', 'cell_b'] },
    ],
    ['with the one cell that both parts shared', { 12030: cell('cell_a'), 12034: cell('cell_a') }, { status: 'with', cells: ['cell_a'] }],
    ['without when both parts had none', { 12030: none, 12034: none }, { status: 'without', cells: [] }],
    ['unknown when one part is unknown and the other had none', { 12030: none }, { status: 'unknown', cells: [] }],
    ['unknown when nothing was stated', {}, { status: 'unknown', cells: [] }],
  ])('the new municipality is %s', (_, told, expected) => {
    expect(at('12041', '2019-01-01', told)).toEqual(expected);
  });

  test('what the new municipality states itself goes before what its parts did', () => {
    const told = { 12030: cell('cell_a'), 12034: none, 12041: [stated('without', '2020-01-01')] };
    expect([at('12041', '2019-12-31', told).status, at('12041', '2020-01-01', told).status]).toEqual(['with', 'without']);
  });
});

describe('after a recode', () => {
  test('a change under the old code still counts', () => {
    const told = { 55010: [withCell('cell_a', '2018-01-01'), stated('unknown', '2021-01-01', 2)] };
    expect([at('51067', '2019-01-01', told).status, at('51067', '2021-01-01', told).status]).toEqual(['with', 'unknown']);
  });
});

describe('Antwerp, which keeps its code while it absorbs Borsbeek in 2025', () => {
  test('has the cell of Borsbeek from that day on, not before', () => {
    const told = { 11002: none, 11007: cell('cell_b') };
    expect([at('11002', '2024-12-31', told).status, at('11002', '2025-01-01', told)]).toEqual([
      'without',
      { status: 'with', cells: ['cell_b'] },
    ]);
  });

  test('speaks for both once it states something itself', () => {
    const told = { 11002: [...none, stated('without', '2025-02-01', 2)], 11007: cell('cell_b') };
    expect([at('11002', '2025-01-31', told).status, at('11002', '2025-02-01', told).status]).toEqual(['with', 'without']);
  });
});
