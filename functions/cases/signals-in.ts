import type { Action } from '../../shared/domain/access/action.ts';
import { decide } from '../../shared/domain/access/decide.ts';
import type { CellPrincipal } from '../../shared/domain/access/principal.ts';
import type { Purpose } from '../../shared/domain/audit/purpose.ts';
import { askerOf, relationToSignal } from '../../shared/domain/cases/standing.ts';
import type { Signal } from '../../shared/domain/signals/signal.ts';
import { problem } from '../../shared/problems.ts';
import { ok, type Result } from '../../shared/result.ts';
import { knowsOf } from '../runtime/signal-at-hand.ts';
import type { CellData, Versioned, Write } from '../runtime/context.ts';

type Asking = { readonly data: CellData; readonly principal: CellPrincipal; readonly today: string };

type Act = { readonly action: Action; readonly purpose: Purpose };

/** Who stands to a signal as they will to its case. */
const mayTake = async (asking: Asking, signal: Signal, act: Act): Promise<boolean> => {
  const { principal } = asking;
  const relation = relationToSignal(askerOf(principal), signal, principal.cell.seat);
  return decide({ role: principal.role, relation, standing: 'signal', ...act }).permit && knowsOf(asking, signal);
};

type Found = readonly [Versioned<Signal>, ...Versioned<Signal>[]];

/** The signals of these names, each once, in their order; refuses as if there were none where one is not the asker's to take. */
export const signalsToTake = async (asking: Asking, ids: readonly string[], act: Act): Promise<Result<Found, 'resource-not-found'>> => {
  const named = [...new Set(ids)];
  const take = async (id: string) => {
    const one = await asking.data.signals.get(id);
    return one !== undefined && (await mayTake(asking, one.value, act)) ? [one] : [];
  };
  const [first, ...more] = (await Promise.all(named.map(take))).flat();
  return first === undefined || more.length + 1 < named.length ? problem('resource-not-found') : ok([first, ...more]);
};

type Retaking = { readonly found: readonly Versioned<Signal>[]; readonly taken: readonly Signal[]; readonly at: string };

/** The signals whose key is another in the case, with the key they have there. */
const rekeyed = ({ found, taken }: Retaking): ReadonlyMap<string, string> =>
  new Map(
    found.flatMap(({ id, value: { subjectId } }) =>
      taken.flatMap((after) => (after.signalId === id && after.subjectId !== subjectId ? [[id, after.subjectId] as const] : [])),
    ),
  );

/** Why somebody asked who brought a signal goes with it under its new key. */
const lookupsTaken = async (
  { signalLookups, signalLookupFile }: CellData,
  keys: ReadonlyMap<string, string>,
): Promise<readonly Write[]> => {
  const kept = keys.size === 0 ? [] : await signalLookupFile();
  return Promise.all(
    kept.flatMap((before) => {
      const subjectId = keys.get(before.value.about);
      return subjectId === undefined ? [] : [signalLookups.change(before, { ...before.value, subjectId })];
    }),
  );
};

/** Each signal as it lies in the case now; where its key is another than it was, a line in the ledger ends the former one. */
export const writesOfTaken = async (data: CellData, retaking: Retaking): Promise<readonly Write[]> => {
  const { signals, erasures, cellId } = data;
  const { found, taken, at } = retaking;
  const keys = rekeyed(retaking);
  const resealed = await Promise.all(
    found.flatMap((before) => {
      const after = taken.find(({ signalId }) => signalId === before.id);
      const { expiresAt: _, ...lasting } = before;
      return after === undefined ? [] : [signals.change(lasting, after)];
    }),
  );
  const ended = found.flatMap(({ id, value: { subjectId } }) =>
    keys.has(id) ? [erasures.create({ subjectId, cellId, rule: 'intoCase', erasedAt: at }, subjectId)] : [],
  );
  return [...resealed, ...(await lookupsTaken(data, keys)), ...ended];
};
