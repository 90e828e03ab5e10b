import { describe, expect, test } from 'vitest';
import { entities } from '../../shared/data/entities.ts';
import { memoryTable } from '../../shared/data/memory-table.ts';
import { pick, readPartition } from '../../shared/data/repository.ts';
import type { RegionId } from '../../shared/domain/tenants.ts';
import { inventCountry } from '../../local/seed/country.ts';
import { seedCountry } from '../../local/seed/seed.ts';
import { demonstrationPlaces } from '../../local/people/demonstration.ts';

const today = '2026-11-23';

const seeding = () => {
  const now = new Date(`${today}T10:00:00Z`);
  let ids = 0;
  const office = { table: memoryTable({ now: () => now }), now, today, newId: (prefix: string) => `${prefix}_${++ids}` };
  const controller = new AbortController();
  const done: number[] = [];
  const officeOf = (tenant: RegionId) => ({ ...office, tenant });
  return {
    table: office.table,
    done,
    seeding: { officeOf, today, signal: controller.signal, progress: (position: number) => void done.push(position) },
  };
};

describe('the invented country', () => {
  test('is the same on every machine, in the order in which things happened, and names no municipality twice', () => {
    const stories = inventCountry(today);
    expect(inventCountry(today)).toEqual(stories);
    expect(stories.map(({ on }) => on)).toEqual(stories.map(({ on }) => on).toSorted());
    const named = stories.flatMap((story) => [story.municipality, ...(story.kind === 'cell' ? story.others : [])].map(({ nis }) => nis));
    expect(new Set(named).size).toBe(named.length);
    expect(new Set(stories.map(({ kind }) => kind))).toEqual(new Set(['cell', 'none', 'registering', 'claimed', 'invited']));
  });

  test('has a cell at each place one can sign in to, one of them a joint one', () => {
    expect(demonstrationPlaces.flatMap(({ joins = [] }) => joins)).toHaveLength(1);
    for (const { nis, joins = [] } of demonstrationPlaces)
      expect(inventCountry(today)).toContainEqual(
        expect.objectContaining({
          kind: 'cell',
          others: joins.map((other) => expect.objectContaining({ nis: other })),
          municipality: expect.objectContaining({ nis }),
        }),
      );
  });

  test('is written by the rules of the platform, with its audit, and a second time changes nothing', async () => {
    const { table, done, seeding: first } = seeding();
    await seedCountry(first);
    expect(done.at(-1)).toBe(inventCountry(today).length);
    const read = async () => pick(entities.cell, await readPartition(table, 'cell', '12025'));
    const [cell] = await read();
    expect(cell?.value).toMatchObject({ seat: '12025', activity: expect.stringMatching(/active|dormant/) });
    await seedCountry(first);
    expect(await read()).toEqual([cell]);
    const audit = await table.query({ pk: `MUNICIPALITY#12025#AUDIT#${today.slice(0, 7)}` });
    expect(audit.items).toHaveLength(1);
  });
});
