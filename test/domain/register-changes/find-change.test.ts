import { describe, expect, test } from 'vitest';
import { changeIdOf } from '../../../shared/domain/register-changes/register-change.ts';
import { changesAhead, findChange } from '../../../shared/domain/register-changes/find-change.ts';

const pajottegem = { date: '2025-01-01', from: ['23023', '23024', '23032'], to: '23106' };
const asked = { today: '2024-11-04', region: 'flanders' } as const;

describe('a change to be planned', () => {
  test('is one that the register knows, in whatever order its municipalities are named', () => {
    expect(findChange({ ...pajottegem, from: ['23032', '23023', '23024'] }, asked)).toMatchObject({ ok: true, value: { type: 'merger' } });
  });

  test.each([
    ['names a code that ended', { ...pajottegem, from: ['23023', '12030'] }, asked, 'municipality-ended'],
    ['names a code that never was', { ...pajottegem, from: ['23023', '99999'] }, asked, 'municipality-unknown'],
    ['names a municipality of another Region', { ...pajottegem, from: ['82003', '82005'], to: '82039' }, asked, 'municipality-elsewhere'],
    ['leaves one of the municipalities out', { ...pajottegem, from: ['23023', '23024'] }, asked, 'register-change-unknown'],
    ['leads to another code', { ...pajottegem, to: '23107' }, asked, 'register-change-unknown'],
    ['is on another day', { ...pajottegem, date: '2025-01-02' }, asked, 'register-change-unknown'],
    [
      'is on this very day, when one of its codes still lives',
      { date: '2025-01-01', from: ['11002', '11007'], to: '11002' },
      { ...asked, today: '2025-01-01' },
      'municipality-ended',
    ],
  ] as const)('is refused where it %s', (_, change, on, code) => {
    expect(findChange(change, on)).toMatchObject({ ok: false, code });
  });
});

test('a change that was planned in time can be planned anew from its day on', () => {
  const on = { ...asked, today: '2025-01-05', isPlanned: true } as const;
  expect(findChange(pajottegem, on)).toMatchObject({ ok: true, value: { to: '23106' } });
  expect(findChange({ ...pajottegem, from: ['23023', '12030'] }, on)).toMatchObject({ ok: false, code: 'municipality-ended' });
  expect(findChange(pajottegem, { ...on, isPlanned: false })).toMatchObject({ ok: false, code: 'municipality-ended' });
});

test('what there is to plan are the changes of the own Region whose day is still to come', () => {
  expect(changesAhead('2024-12-31', 'flanders')).toHaveLength(13);
  expect(changesAhead('2024-12-31', 'wallonia').map(({ to }) => to)).toEqual(['82039']);
  expect(changesAhead('2025-01-01', 'flanders')).toEqual([]);
});

test('a change bears the name of its day and of the code it leads to, for Antwerp absorbs more than once', () => {
  expect(changeIdOf({ date: '2025-01-01', to: '11002' })).toBe('change_20250101_11002');
});
