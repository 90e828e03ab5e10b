import { openEntities, sealedEntities } from './cell-entities.ts';
import { pick, readPartition } from './repository.ts';
import type { CellScope } from './scope.ts';
import type { Table } from './table.ts';

type Pair = readonly [id: string, nis: string];

/**
 * The municipality where whoever a case, a signal or an offered case is about lives, by the id of that, for as long as anything
 * says so: a signal goes with its case, and of what is erased the ledger and the note to its reporter tell it. No key is needed.
 */
export const residencesOf = async (
  table: Table,
  { seat, cellId }: Pick<CellScope, 'seat' | 'cellId'>,
): Promise<ReadonlyMap<string, string>> => {
  const kinds = ['signal', 'caseLine', 'erasure', 'transferOffer'] as const;
  const [signals = [], lines = [], ledger = [], offers = []] = await Promise.all(
    kinds.map((kind) => readPartition(table, kind, seat, [cellId])),
  );
  const cases = new Map<string, string>([
    ...pick(openEntities.erasure, ledger).flatMap(({ value: { caseId, residence } }): Pair[] =>
      caseId === undefined || residence === undefined ? [] : [[caseId, residence]],
    ),
    ...pick(openEntities.caseLine, lines).map(({ value: { facts } }): Pair => [facts.caseId, facts.residence]),
  ]);
  const brought = pick(sealedEntities.signal.facts, signals).map(({ value: { signalId, caseId = '', residence } }): Pair => [
    signalId,
    cases.get(caseId) ?? residence,
  ]);
  const settled = pick(openEntities.settledSignal, signals).flatMap(({ value: { signalId, residence } }): Pair[] =>
    residence === undefined ? [] : [[signalId, residence]],
  );
  const offered = pick(openEntities.transferOffer, offers).map(({ value: { transferId, to } }): Pair => [transferId, to.nis]);
  return new Map([...cases, ...offered, ...settled, ...brought]);
};
