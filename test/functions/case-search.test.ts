import { beforeAll, describe, expect, test } from 'vitest';
import { called, listed } from '../support/case-at-work.ts';
import { type CellAtWork, openCell, type Seated } from '../support/cell-at-work.ts';

let cell: CellAtWork;
beforeAll(async () => {
  cell = await openCell();
});

describe('searching', () => {
  const search = async ({ client }: Seated, text: string) => {
    const reply = await client.cases.query({ body: { text } });
    return reply.ok ? reply.value.items.map(({ caseId }) => caseId) : reply.code;
  };

  test('finds by part of the name or reference among what the asker may know', async () => {
    const { caseId, reference } = await listed(cell, { name: 'Séarch Example' });
    expect(await search(cell.coordinator, 'search')).toEqual([caseId]);
    expect(await search(cell.mayor, reference.toLowerCase())).toEqual([caseId]);
    expect(await search(cell.school, 'search')).toEqual([]);
    expect(await search(cell.neighbour.coordinator, 'search')).toEqual([]);
    expect(await search(cell.otherMayor, 'search')).toEqual([]);
    expect(await search(cell.coordinator, '-')).toEqual([]);
  });

  test('does not tell who is called a name that is not disclosed', async () => {
    const { caseId } = await listed(cell, { name: 'Undisclosed Example' });
    await called(cell, caseId, cell.school);
    expect(await search(cell.school, 'Undisclosed')).toEqual([]);
  });

  test('is not for police, who have no bulk view', async () => {
    expect(await search(cell.police, 'Example')).toBe('permission-missing');
  });
});
