import { isSignalOver } from '../domain/signals/signal.ts';
import { openEntities, sealedEntities } from './cell-entities.ts';
import { pick, readPartition, type Versioned } from './repository.ts';
import type { CellScope } from './scope.ts';
import type { Table } from './table.ts';

const valuesOf = <Value>(found: readonly Versioned<Value>[]): readonly Value[] => found.map(({ value }) => value);

/** What lies open of all a cell works on, without a key: one request for each kind. */
export const openFile = async (table: Table, { seat, cellId }: Pick<CellScope, 'seat' | 'cellId'>, today: string) => {
  const kinds = ['signal', 'caseLine', 'meeting', 'transferOffer'] as const;
  const [signals = [], lines = [], meetings = [], offers = []] = await Promise.all(
    kinds.map((kind) => readPartition(table, kind, seat, [cellId])),
  );
  return {
    signals: valuesOf(pick(sealedEntities.signal.facts, signals)).filter((signal) => !isSignalOver(signal, today)),
    lines: valuesOf(pick(openEntities.caseLine, lines)),
    meetings: valuesOf(pick(sealedEntities.meeting.facts, meetings)),
    offers: valuesOf(pick(openEntities.transferOffer, offers)),
  };
};
