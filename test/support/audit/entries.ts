import { auditWrite, type Act } from '../../../shared/data/commit.ts';
import type { Stored, Write } from '../../../shared/data/table.ts';

/** The n-th act of an invented cell: somebody reads a case, a minute after the last. */
export const actOf = (n: number, nis = '41002', more: Partial<Act> = {}): Act => ({
  actor: { sub: `sub-${n % 3}`, role: 'mayor', membershipId: `membership_${n % 3}` },
  action: 'casesGet',
  purpose: 'caseConsultation',
  outcome: 'released',
  rule: 'chairReadsCase@1',
  about: [`case_${n % 5}`],
  cellId: `cell_${nis}`,
  at: new Date(Date.UTC(2026, 10, 2, 9, n)).toISOString(),
  today: '2026-11-02',
  actId: `act_${nis}_${n}`,
  audit: { collection: 'audit', owner: nis },
  ...more,
});

/** An audit item as it lies in the table. */
export const storedEntry = (write: Write): Stored => {
  if (write.kind !== 'put') throw new Error('An audit item is put.');
  return { key: write.key, version: 1, schema: write.schema, value: write.value };
};

export const entriesOf = (count: number, nis?: string): readonly Stored[] =>
  Array.from({ length: count }, (_, n) => storedEntry(auditWrite(actOf(n, nis))));
