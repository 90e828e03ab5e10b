import type { CaseParts, OutlinedBy } from '../domain/cases/case-parts.ts';
import type { Tombstone } from '../domain/erasures/erasure.ts';
import { openEntities, sealedEntities } from './cell-entities.ts';
import { once } from './once.ts';
import { pick as pickOpen, readPartition, repository, type Versioned } from './repository.ts';
import type { CellScope } from './scope.ts';
import type { Stored, Table } from './table.ts';
import type { Keyring } from './vault/keyring.ts';
import { opening, type SealedEntity, sealedRepository } from './vault/sealed-repository.ts';

type Room = { readonly table: Table; readonly keyring: Keyring; readonly cell: Pick<CellScope, 'cellId' | 'seat'> };

const opened = async (items: readonly Stored[], keyring: Keyring) => {
  const pick = await opening(items, keyring);
  const [root] = pick(sealedEntities.case);
  return (
    root && {
      root,
      identity: once(() => pick(sealedEntities.identity)[0]),
      plan: once(() => pick(sealedEntities.plan)[0]),
      policePlan: once(() => pick(sealedEntities.policePlan)[0]),
      invitations: once(() => pick(sealedEntities.invitation)),
      consultations: once(() => pick(sealedEntities.consultation)),
      contributions: once(() => pick(sealedEntities.contribution)),
      decisions: once(() => pick(sealedEntities.decision)),
      actions: once(() => pick(sealedEntities.action)),
      reviews: once(() => pick(sealedEntities.review)),
      feedback: once(() => pick(sealedEntities.feedback)),
      lookups: once(() => pick(sealedEntities.lookup)),
      breakGlass: once(() => pick(sealedEntities.breakGlass)),
      transfers: once(() => pick(sealedEntities.transfer)),
    }
  );
};

/** One case and everything in it; beyond the root a kind of part is opened when it is asked for, and nobody sees it whole. */
export type CaseFile = NonNullable<Awaited<ReturnType<typeof opened>>>;

const valuesOf = <Value>(found: readonly Versioned<Value>[]): readonly Value[] => found.map(({ value }) => value);

/** What of a case says who may see what of it; nothing else is opened. */
export const outlinedBy = (file: CaseFile): OutlinedBy => ({
  root: file.root.value,
  invitations: valuesOf(file.invitations()),
  consultations: valuesOf(file.consultations()),
  contributions: valuesOf(file.contributions()),
});

/** A case without the versions it was found in, opened whole: what rules are asked about. */
export const partsOf = (file: CaseFile): CaseParts => {
  const [identity, plan, policePlan] = [file.identity(), file.plan(), file.policePlan()];
  return {
    ...outlinedBy(file),
    ...(identity && { identity: identity.value }),
    ...(plan && { plan: plan.value }),
    ...(policePlan && { policePlan: policePlan.value }),
    decisions: valuesOf(file.decisions()),
    actions: valuesOf(file.actions()),
    reviews: valuesOf(file.reviews()),
    feedback: valuesOf(file.feedback()),
    lookups: valuesOf(file.lookups()),
    breakGlass: valuesOf(file.breakGlass()),
    transfers: valuesOf(file.transfers()),
  };
};

/** The parts of one case, to write; and the whole of it, to read in one request. */
export const caseData = ({ table, keyring, cell: { cellId, seat } }: Room, caseId: string) => {
  const of = <Facts extends object, Content extends object>(entity: SealedEntity<Facts, Content>) =>
    sealedRepository(table, entity, { owner: seat, within: [cellId, caseId], keyring });
  return {
    root: of(sealedEntities.case),
    identity: of(sealedEntities.identity),
    invitations: of(sealedEntities.invitation),
    consultations: of(sealedEntities.consultation),
    contributions: of(sealedEntities.contribution),
    decisions: of(sealedEntities.decision),
    plan: of(sealedEntities.plan),
    policePlan: of(sealedEntities.policePlan),
    actions: of(sealedEntities.action),
    reviews: of(sealedEntities.review),
    feedback: of(sealedEntities.feedback),
    lookups: of(sealedEntities.lookup),
    breakGlass: of(sealedEntities.breakGlass),
    transfers: of(sealedEntities.transfer),
    /** What the case says openly: no key is needed. */
    facts: () => repository(table, sealedEntities.case.facts, seat, [cellId, caseId]).get(),
    /** `undefined` when there is no such case, or its key was destroyed. */
    file: async (): Promise<CaseFile | undefined> => opened(await readPartition(table, 'case', seat, [cellId, caseId]), keyring),
    /** The same; of an erased case, what says that it was there. */
    fileOrTombstone: async (): Promise<CaseFile | Tombstone | undefined> => {
      const items = await readPartition(table, 'case', seat, [cellId, caseId]);
      const [tombstone] = pickOpen(openEntities.tombstone, items);
      return tombstone?.value ?? opened(items, keyring);
    },
  };
};
