import { auditWrite } from '../../../shared/data/commit.ts';
import { auditExport } from '../../../shared/data/audit-export.ts';
import { memoryTable } from '../../../shared/data/memory-table.ts';
import { sealEntries } from '../../../shared/data/seal.ts';
import { signHead } from '../../../shared/data/sign-head.ts';
import { actOf, storedEntry } from './entries.ts';
import { softwareSigner } from './software-signer.ts';

/** The n-th act of a seat with two cells: one of the setup, one of the other cell, three of ours, and so on. */
const actAt = (n: number) => {
  if (n % 5 === 0) {
    const { cellId: _cellId, ...setup } = actOf(n);
    return setup;
  }
  return n % 5 === 1 ? actOf(n, '41002', { cellId: 'cell_other' }) : actOf(n);
};

/** The audit of an invented cell, sealed and signed as the stream does it: this many acts, signed after each `every` of them. */
export const exported = async (count: number, every: number) => {
  const table = memoryTable({ now: () => new Date('2026-11-02T10:00:00.000Z') });
  const signer = softwareSigner();
  for (let n = 0; n < count; n += every) {
    const writes = Array.from({ length: Math.min(every, count - n) }, (_, each) => auditWrite(actAt(n + each)));
    await table.write(writes);
    await sealEntries(table, '41002', writes.map(storedEntry));
    const at = new Date(Date.UTC(2026, 10, 2, 9, n + every)).toISOString();
    await signHead({ table, region: 'flanders', nis: '41002', at, signer });
  }
  const trail = { table, seat: '41002', cellId: 'cell_41002', region: 'flanders' };
  return auditExport(trail, { from: '2026-11', to: '2026-11' });
};
