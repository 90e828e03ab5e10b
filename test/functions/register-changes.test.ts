import { describe, expect, test } from 'vitest';
import { antwerp, borsbeek, changeId, codeOf, merger, opened, today } from '../support/mergers/antwerp.ts';
import type { TableAtWork } from '../support/mergers/table-at-work.ts';
import { done, openRegion } from '../support/region.ts';

describe('planning a merger', () => {
  test('refuses one that names an ended code, one of another Region and one that the register does not know', async () => {
    const { officer } = await openRegion({ today });
    const plan = async (body: object) => codeOf(await officer.registerChanges.plan({ body: { ...merger, ...body } }));
    expect(await plan({ from: [antwerp, '12030'] })).toBe('municipality-ended');
    expect(await plan({ from: ['82003', '82005'], to: '82039' })).toBe('municipality-elsewhere');
    expect(await plan({ from: [antwerp] })).toBe('register-change-unknown');
    expect(await plan({ cellId: 'cell_x' })).toBe('cell-absent');
    const late = await openRegion({ today: '2025-01-01' });
    expect(codeOf(await late.officer.registerChanges.plan({ body: merger }))).toBe('municipality-ended');
  });

  test('is signed by the Region and by each mayor, and asks all of them again when it is planned anew', async () => {
    const { region, cells, tables } = await opened();
    const { officer, stream } = region;
    expect(done(await officer.registerChanges.list()).ahead).toHaveLength(13);
    const planned = done(await officer.registerChanges.plan({ body: merger }));
    await stream.inOrder();
    expect(planned).toMatchObject({ state: 'planned', plan: { home: antwerp, cell: { cellId: cells[0]!.cellId }, coverage: 'with' } });
    const sign = (planNumber: number) => officer.registerChanges.sign({ params: { changeId }, body: { planNumber } });
    const mayorSigns = ({ mayor }: TableAtWork, planNumber: number) =>
      mayor.client.registerChanges.signOwn({ params: { changeId }, body: { planNumber } });
    done(await sign(1));
    expect(codeOf(await sign(1))).toBe('signature-present');
    done(await mayorSigns(tables[0]!, 1));
    await stream.inOrder();
    const anew = done(await officer.registerChanges.plan({ body: { ...merger, cellId: cells[1]!.cellId } }));
    expect(anew).toMatchObject({ planNumber: 2, plan: { home: borsbeek, cell: { cellId: cells[1]!.cellId } }, signatures: [] });
    expect(anew.regionSignedAt).toBeUndefined();
    await stream.inOrder();
    expect(codeOf(await mayorSigns(tables[0]!, 1))).toBe('edit-conflict');
    for (const table of tables) done(await mayorSigns(table, 2));
    await stream.inOrder();
    expect(done(await officer.registerChanges.get({ params: { changeId } })).state).toBe('planned');
    expect(done(await sign(2)).state).toBe('signed');
    await stream.inOrder();
    expect(done(await tables[1]!.coordinator.client.registrations.get()).changes).toMatchObject([{ state: 'signed', planNumber: 2 }]);
    expect(done(await officer.registerChanges.withdraw({ params: { changeId } })).state).toBe('withdrawn');
    await stream.inOrder();
    expect(codeOf(await mayorSigns(tables[0]!, 2))).toBe('register-change-settled');
    expect(done(await officer.registerChanges.plan({ body: merger }))).toMatchObject({ state: 'planned', planNumber: 3 });
  });
});
