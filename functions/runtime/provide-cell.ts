import { type Act, auditWrite, commit } from '../../shared/data/commit.ts';
import { cellData } from '../../shared/data/cell.ts';
import { erasedBy } from '../../shared/data/erased.ts';
import { personData } from '../../shared/data/repositories.ts';
import { ownCell } from '../../shared/data/scope.ts';
import type { CellPrincipal } from '../../shared/domain/access/principal.ts';
import type { Vault } from '../../shared/data/vault/keyring.ts';
import { ruleName } from '../../shared/domain/access/decide.ts';
import type { Verdict } from '../../shared/domain/access/evaluate.ts';
import { type AuditOutcome, mostAbout, SubjectId } from '../../shared/domain/audit/entry.ts';
import type { Purpose } from '../../shared/domain/audit/purpose.ts';
import { ok } from '../../shared/result.ts';
import type { About, Read, Release, SaveAbout } from './context.ts';
import type { Occasion } from './provide.ts';

/** What a request at the table of a cell brings. */
export type CellOccasion = Omit<Occasion, 'purpose' | 'vault' | 'decided'> & {
  readonly purpose: Purpose;
  readonly vault: Vault;
  readonly decided: { rule?: string };
};

/** What came of it, about what, and under which broken glass. */
type Told = { readonly about: About; readonly outcome: AuditOutcome; readonly breakGlassId?: string | undefined };

const actOf = (
  { action, purpose, now, today, newId, mark, decided: { rule } }: CellOccasion,
  { sub, role, membershipId, version, mandate, cell: { cellId, seat } }: CellPrincipal,
  { about, outcome, breakGlassId }: Told,
): Act => ({
  actor: { sub, role, membershipId, version, cellId, mandate },
  action,
  purpose,
  at: now,
  today,
  actId: newId('act'),
  audit: { collection: 'audit', owner: seat },
  cellId,
  about,
  outcome,
  ...(rule !== undefined && { rule }),
  ...(breakGlassId !== undefined && { breakGlassId }),
  ...(mark !== undefined && { mark }),
});

/** An entry names at most so many; more are told in further ones. */
const inEntries = (about: About): readonly About[] =>
  Array.from({ length: Math.max(1, Math.ceil(about.length / mostAbout)) }, (_, number) =>
    about.slice(number * mostAbout, (number + 1) * mostAbout),
  );

/** Adds an entry to the audit; throws when it is not there in the end, and then nothing is released. */
const note = async (occasion: CellOccasion, principal: CellPrincipal, told: Told): Promise<void> => {
  const acts = inEntries(told.about).map((about) => actOf(occasion, principal, { ...told, about }));
  const outcome = await occasion.table.write(acts.map((act) => auditWrite(act)));
  if (!outcome.ok) throw new Error('The audit did not take the entry.');
};

/** Remembers that somebody was refused: an attempt is worth as much to the data protection officer as a reading. */
export const noteRefusal = (occasion: CellOccasion, principal: CellPrincipal, about: About): Promise<void> =>
  note(occasion, principal, { about: about.filter((id) => SubjectId.safeParse(id).success), outcome: 'refused' });

/** The context of a cell's route: its data bound to the own cell, read and written with the audit alone. */
export const ofCell = (occasion: CellOccasion, principal: CellPrincipal) => {
  const { table, tenant, now, today, language, newId, newToken, vault } = occasion;
  const data = cellData({ table, vault, cell: ownCell(principal), today });
  const read: Read = async (about, reading) => {
    const [value] = await Promise.all([reading(data), note(occasion, principal, { about, outcome: 'asked' })]);
    return value;
  };
  const release: Release = async (reading) => {
    const { value, about, breakGlassId } = await reading(data);
    if (about !== undefined) await note(occasion, principal, { about, breakGlassId, outcome: 'released' });
    return value;
  };
  const decidedBy = (verdict: Verdict): void => void (occasion.decided.rule = ruleName(verdict));
  const save: SaveAbout = async ({ writes, ...told }, value, version) => {
    const saved = await commit(table, actOf(occasion, principal, { ...told, outcome: 'done' }), writes);
    if (!saved.ok) return saved;
    // the line in the ledger stands: should this fail, whoever replays it ends the keys
    for (const subjectId of erasedBy(writes)) await data.keyring.destroy(subjectId, now);
    return { ...ok(value), ...(version === undefined ? {} : { version }) };
  };
  const personOf = (sub: string) => personData(table, sub);
  return { tenant, now, today, language, newId, newToken, principal, data, read, release, save, decidedBy, personOf };
};
