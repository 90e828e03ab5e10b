import { type Act, commit } from '../../shared/data/commit.ts';
import type { Table, Write } from '../../shared/data/table.ts';

/** What a function without a reader works with. */
export type System = {
  readonly table: Table;
  readonly now: () => string;
  readonly today: () => string;
  readonly newId: (prefix: string) => string;
};

/** In whose records, and under which name the audit remembers it. */
export type Deed = { readonly nis: string; readonly action: string } & Partial<Pick<Act, 'purpose' | 'cellId' | 'about'>>;

/** The platform's own act, as the audit of a municipality remembers it. */
export const actOf = ({ now, today, newId }: System, { nis, action, purpose = 'organisationOfTheCell', ...of }: Deed): Act => ({
  actor: { sub: 'platform', role: 'system' },
  action,
  purpose,
  ...of,
  at: now(),
  today: today(),
  actId: newId('act'),
  audit: { collection: 'audit', owner: nis },
});

/**
 * Writes into a municipality's own records on behalf of the platform, with the audit item every write carries. False
 * when something changed since it was read: read again and decide again.
 */
export const record = async (system: System, deed: Deed, writes: readonly Write[]): Promise<boolean> =>
  writes.length === 0 || (await commit(system.table, actOf(system, deed), writes)).ok;
