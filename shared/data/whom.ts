import type { CaseFacts } from '../domain/cases/case.ts';
import { openEntities, sealedEntities } from './cell-entities.ts';
import { pick, readPartition } from './repository.ts';
import type { CellScope } from './scope.ts';
import type { Table } from './table.ts';

/** Where whoever a case, a signal or an offered case is about lives, and who stepped aside from it. */
export type Whom = Pick<CaseFacts, 'residence' | 'recusals'>;
type Pair = readonly [id: string, whom: Whom];

const living = (id: string | undefined, residence: string | undefined, recusals: Whom['recusals'] = []): Pair[] =>
  id === undefined || residence === undefined ? [] : [[id, { residence, recusals }]];

/**
 * Whom a case, a signal or an offered case is about, by the id of that, for as long as anything says so: a signal goes with its case, and of what is
 * erased the ledger and the note to its reporter tell where the person lived. No key is needed.
 */
export const whomOf = async (table: Table, { seat, cellId }: Pick<CellScope, 'seat' | 'cellId'>): Promise<ReadonlyMap<string, Whom>> => {
  const kinds = ['signal', 'caseLine', 'erasure', 'transferOffer'] as const;
  const [signals = [], lines = [], ledger = [], offers = []] = await Promise.all(
    kinds.map((kind) => readPartition(table, kind, seat, [cellId])),
  );
  const cases = new Map<string, Whom>([
    ...pick(openEntities.erasure, ledger).flatMap(({ value: { caseId, residence, recusals } }) => living(caseId, residence, recusals)),
    ...pick(openEntities.caseLine, lines).map(({ value: { facts } }): Pair => [facts.caseId, facts]),
  ]);
  const brought = pick(sealedEntities.signal.facts, signals).map(({ value: { signalId, caseId = '', residence } }): Pair => [
    signalId,
    cases.get(caseId) ?? { residence, recusals: [] },
  ]);
  const settled = pick(openEntities.settledSignal, signals).flatMap(({ value: { signalId, residence } }) => living(signalId, residence));
  const offered = pick(openEntities.transferOffer, offers).flatMap(({ value: { transferId, to } }) => living(transferId, to.nis));
  return new Map([...cases, ...offered, ...settled, ...brought]);
};
