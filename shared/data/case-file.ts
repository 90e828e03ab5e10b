import type { CaseParts } from '../domain/cases/case-parts.ts';
import type { Tombstone } from '../domain/erasures/erasure.ts';
import { openEntities, sealedEntities } from './cell-entities.ts';
import { pick as pickOpen, readPartition, repository, type Versioned } from './repository.ts';
import type { CellScope } from './scope.ts';
import type { Stored, Table } from './table.ts';
import type { Keyring } from './vault/keyring.ts';
import { opening, type SealedEntity, sealedRepository } from './vault/sealed-repository.ts';

type Room = { readonly table: Table; readonly keyring: Keyring; readonly cell: Pick<CellScope, 'cellId' | 'seat'> };

const opened = async (items: readonly Stored[], keyring: Keyring) => {
  const pick = await opening(items, keyring);
  const [[root], [identity], [plan], [policePlan]] = [
    pick(sealedEntities.case),
    pick(sealedEntities.identity),
    pick(sealedEntities.plan),
    pick(sealedEntities.policePlan),
  ];
  const one = { ...(identity && { identity }), ...(plan && { plan }), ...(policePlan && { policePlan }) };
  return (
    root && {
      root,
      ...one,
      invitations: pick(sealedEntities.invitation),
      consultations: pick(sealedEntities.consultation),
      contributions: pick(sealedEntities.contribution),
      decisions: pick(sealedEntities.decision),
      actions: pick(sealedEntities.action),
      reviews: pick(sealedEntities.review),
      feedback: pick(sealedEntities.feedback),
      lookups: pick(sealedEntities.lookup),
      breakGlass: pick(sealedEntities.breakGlass),
      transfers: pick(sealedEntities.transfer),
    }
  );
};

/** One case and everything in it, opened; nobody sees it whole. */
export type CaseFile = NonNullable<Awaited<ReturnType<typeof opened>>>;

const valuesOf = <Value>(found: readonly Versioned<Value>[]): readonly Value[] => found.map(({ value }) => value);

/** A case without the versions it was found in: what rules are asked about. */
export const partsOf = ({ root, identity, plan, policePlan, ...file }: CaseFile): CaseParts => ({
  root: root.value,
  ...(identity && { identity: identity.value }),
  ...(plan && { plan: plan.value }),
  ...(policePlan && { policePlan: policePlan.value }),
  invitations: valuesOf(file.invitations),
  consultations: valuesOf(file.consultations),
  contributions: valuesOf(file.contributions),
  decisions: valuesOf(file.decisions),
  actions: valuesOf(file.actions),
  reviews: valuesOf(file.reviews),
  feedback: valuesOf(file.feedback),
  lookups: valuesOf(file.lookups),
  breakGlass: valuesOf(file.breakGlass),
  transfers: valuesOf(file.transfers),
});

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
