import { openEntities } from '../../shared/data/cell-entities.ts';
import { pick, readPartition } from '../../shared/data/repository.ts';
import type { Table } from '../../shared/data/table.ts';
import type { LedgerLine } from '../../shared/domain/erasures/erasure.ts';
import { register } from '../../shared/domain/register/register.ts';
import type { RegionId } from '../../shared/domain/tenants.ts';
import { dataOf, type Night } from './spend-night.ts';

/** The ledger of a Region: every line of every cell, with the seat it lies at. */
export const ledgerOf = async (table: Table, region: RegionId): Promise<readonly LedgerLine[]> => {
  const all: LedgerLine[] = [];
  for (const { nis } of register.filter((one) => one.region === region)) {
    const lines = pick(openEntities.erasure, await readPartition(table, 'erasure', nis));
    all.push(...lines.map(({ value }) => ({ ...value, seat: nis })));
  }
  return all;
};

/**
 * Makes a table that was brought back from a copy forget what was forgotten after the copy. Of a signal whose file only went
 * into that of a case nothing was forgotten. Safe at any time and as often as wished; answers how many lines were replayed.
 */
export const replay = async (night: Night, lines: readonly LedgerLine[]): Promise<number> => {
  const erased = lines.filter(({ rule }) => rule !== 'intoCase');
  for (const { seat, ...line } of erased) await dataOf(night, seat, line.cellId).erasing.replay(line, night.now());
  return erased.length;
};
