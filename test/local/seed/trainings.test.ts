import { describe, expect, test } from 'vitest';
import { seedTrainings } from '../../../local/seed/trainings.ts';
import { memoryTable } from '../../../shared/data/memory-table.ts';
import { regionTrainings } from '../../../shared/data/trainings.ts';
import type { RegionId } from '../../../shared/domain/tenants.ts';
import { memoryAccounts } from '../../support/accounts.ts';
import { settleMember } from '../../support/people.ts';

const today = '2026-11-23';

describe('the invented trainings', () => {
  test('are in the languages of each Region: one held, one with room, and one that is full; and stay as they are a second time', async () => {
    const now = new Date(`${today}T10:00:00Z`);
    let ids = 0;
    const newId = (prefix: string) => `${prefix}_${++ids}`;
    const office = { table: memoryTable({ now: () => now }), now, today, newId };
    const place = { ...office, accounts: memoryAccounts() };
    for (const role of ['coordinator', 'mayor', 'police', 'education'] as const) await settleMember(place, { role, nis: '12025' });
    const officeOf = (tenant: RegionId) => ({ ...office, tenant });
    await seedTrainings({ officeOf });
    const { file, enrolmentsOf } = regionTrainings(office.table, 'flanders');
    const trainings = (await file()).toSorted((one, other) => (one.on < other.on ? -1 : 1));
    expect(trainings.map(({ state, enrolled, places }) => [state, enrolled.length, places])).toEqual([
      ['held', 3, 30],
      ['published', 1, 40],
      ['published', 2, 2],
    ]);
    for (const { trainingId, enrolled } of trainings) expect((await enrolmentsOf(trainingId)).size).toBe(enrolled.length);
    expect(new Set((await regionTrainings(office.table, 'wallonia').file()).map(({ language }) => language))).toEqual(
      new Set(['fr', 'de']),
    );
    await seedTrainings({ officeOf });
    expect((await file()).length).toBe(trainings.length);
  });
});
