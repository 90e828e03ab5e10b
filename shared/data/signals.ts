import { isSignalOver } from '../domain/signals/signal.ts';
import { openEntities, sealedEntities } from './cell-entities.ts';
import { pick, readPartition } from './repository.ts';
import type { CellScope } from './scope.ts';
import type { Table } from './table.ts';
import type { Keyring } from './vault/keyring.ts';
import { pickSealed, sealedRepository } from './vault/sealed-repository.ts';

type Room = { readonly table: Table; readonly keyring: Keyring; readonly cell: Pick<CellScope, 'cellId' | 'seat'>; readonly today: string };

/** The signals of a cell: one whose term is over does not exist any more, but for the night that erases it. */
export const signalData = ({ table, keyring, cell: { cellId, seat }, today }: Room) => {
  const all = sealedRepository(table, sealedEntities.signal, { owner: seat, within: [cellId], keyring });
  const items = () => readPartition(table, 'signal', seat, [cellId]);
  return {
    signals: {
      ...all,
      get: async (signalId: string) => {
        const found = await all.get(signalId);
        return found && isSignalOver(found.value, today) ? undefined : found;
      },
    },
    /** Every signal, opened, with what stays of those that are gone, in one request. */
    signalFile: async () => {
      const stored = await items();
      const found = await pickSealed(sealedEntities.signal, stored, keyring);
      return {
        signals: found.filter(({ value }) => !isSignalOver(value, today)),
        /** Those whose term is over, and which the night has not erased yet: they are not there but for their reporter's note. */
        over: found.filter(({ value }) => isSignalOver(value, today)),
        settled: pick(openEntities.settledSignal, stored),
        dangers: pick(openEntities.danger, stored),
      };
    },
    /** Every time somebody asked who brought a signal, opened, in one request. */
    signalLookupFile: async () => pickSealed(sealedEntities.signalLookup, await items(), keyring),
    /** Those nobody decided on before their term was over, opened, in one request. */
    overdueSignals: async () => {
      const found = await pickSealed(sealedEntities.signal, await items(), keyring);
      return found.filter(({ value }) => isSignalOver(value, today));
    },
  };
};
