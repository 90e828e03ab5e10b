import { type Act, auditWrite, commit } from '../../shared/data/commit.ts';
import { cellData } from '../../shared/data/cell.ts';
import { erasedBy } from '../../shared/data/erased.ts';
import { personData } from '../../shared/data/repositories.ts';
import { ownCell } from '../../shared/data/scope.ts';
import type { CellPrincipal } from '../../shared/domain/access/principal.ts';
import type { Vault } from '../../shared/data/vault/keyring.ts';
import { SubjectId } from '../../shared/domain/audit/entry.ts';
import type { Purpose } from '../../shared/domain/audit/purpose.ts';
import { ok } from '../../shared/result.ts';
import type { About, Read, SaveAbout } from './context.ts';
import type { Occasion } from './provide.ts';

/** What a request at the table of a cell brings. */
export type CellOccasion = Omit<Occasion, 'purpose' | 'vault'> & { readonly purpose: Purpose; readonly vault: Vault };

const actOf = (
  { action, purpose, now, today, newId, requestKey }: CellOccasion,
  { sub, role, membershipId, version, cell: { cellId, seat } }: CellPrincipal,
  { about, outcome }: { readonly about: About; readonly outcome: 'done' | 'released' | 'refused' },
): Act => ({
  actor: { sub, role, membershipId, version, cellId },
  action,
  purpose,
  at: now,
  today,
  actId: newId('act'),
  audit: { collection: 'audit', owner: seat },
  cellId,
  about,
  outcome,
  ...(requestKey !== undefined && { requestKey }),
});

/** Adds an entry to the audit; throws when it is not there in the end, and then nothing is released. */
const note = async ({ table }: CellOccasion, act: Act): Promise<void> => {
  const outcome = await table.write([auditWrite(act, [])]);
  if (!outcome.ok) throw new Error('The audit did not take the entry.');
};

/** Remembers that somebody was refused: an attempt is worth as much to the data protection officer as a reading. */
export const noteRefusal = (occasion: CellOccasion, principal: CellPrincipal, about: About): Promise<void> =>
  note(occasion, actOf(occasion, principal, { about: about.filter((id) => SubjectId.safeParse(id).success), outcome: 'refused' }));

/** The context of a cell's route: its data bound to the own cell, read and written with the audit alone. */
export const ofCell = (occasion: CellOccasion, principal: CellPrincipal) => {
  const { table, tenant, now, today, language, newId, vault } = occasion;
  const data = cellData({ table, vault, cell: ownCell(principal) });
  const read: Read = async (about, reading) => {
    const [value] = await Promise.all([reading(data), note(occasion, actOf(occasion, principal, { about, outcome: 'released' }))]);
    return value;
  };
  const save: SaveAbout = async ({ about, writes }, value, version) => {
    const saved = await commit(table, actOf(occasion, principal, { about, outcome: 'done' }), writes);
    if (!saved.ok) return saved;
    // the line in the ledger stands: should this fail, whoever replays it ends the keys
    for (const subjectId of erasedBy(writes)) await data.keyring.destroy(subjectId, now);
    return { ...ok(value), ...(version === undefined ? {} : { version }) };
  };
  const personOf = (sub: string) => personData(table, sub);
  return { tenant, now, today, language, newId, principal, data, read, save, personOf };
};
