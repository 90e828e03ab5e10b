import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { auditEntryOf } from '../../shared/data/audit-entry.ts';
import { auditWrite } from '../../shared/data/commit.ts';
import type { Stored, Write } from '../../shared/data/table.ts';

const act = {
  actor: { sub: 'sub-1', role: 'mayor', membershipId: 'membership_1', version: 3 },
  action: 'casesGet',
  purpose: 'caseConsultation',
  at: '2026-11-02T09:00:00.000Z',
  today: '2026-11-02',
  actId: 'act_1',
  audit: { collection: 'audit', owner: '41002' },
} as const;

const storedOf = (write: Write): Stored => {
  if (write.kind !== 'put') throw new Error('An audit item is put.');
  return { key: write.key, version: 1, schema: write.schema, value: z.json().parse(JSON.parse(JSON.stringify(write.value))) };
};

describe('the audit item of an act', () => {
  test('of a read says who saw what, why, and that it was handed out', () => {
    const write = auditWrite({ ...act, about: ['case_1'], cellId: 'cell_1', rule: 'chairReadsCase@1', outcome: 'released' });
    expect(auditEntryOf(storedOf(write))).toEqual({
      actId: 'act_1',
      entry: {
        sub: 'sub-1',
        role: 'mayor',
        membershipId: 'membership_1',
        action: 'casesGet',
        purpose: 'caseConsultation',
        rule: 'chairReadsCase@1',
        outcome: 'released',
        at: '2026-11-02T09:00:00.000Z',
        about: ['case_1'],
        cellId: 'cell_1',
      },
    });
  });

  test('lies in the month of the act and replaces nothing', () => {
    expect(auditWrite(act)).toMatchObject({
      key: { pk: 'MUNICIPALITY#41002#AUDIT#2026-11', sk: '2026-11-02T09:00:00.000Z#act_1' },
      expected: 0,
    });
  });
});

describe('an act about what is no id', () => {
  test.each([['x y'], [''], ['Jan Peeters'], ['case']])('is refused before it is written, or nobody could read that month: %j', (id) => {
    expect(() => auditWrite({ ...act, about: [id] })).toThrow('about');
  });
});

describe('an entry from before reads were audited', () => {
  const value = { sub: 'operator', role: 'operator', action: 'seed', at: act.at, touched: ['MUNICIPALITY#41002#CELL/CELL#cell_1'] };
  const first = (purpose: string): Stored => ({ ...storedOf(auditWrite(act)), schema: 1, value: { ...value, purpose } });

  test('is read as something that was done, about nothing but what it touched', () => {
    expect(auditEntryOf(first('organisationOfTheCell')).entry).toEqual({
      ...value,
      purpose: 'organisationOfTheCell',
      outcome: 'done',
      about: [],
    });
  });

  test('of a demonstration person is one of the organisation of the cell', () => {
    expect(auditEntryOf(first('demonstration')).entry.purpose).toBe('organisationOfTheCell');
  });
});
