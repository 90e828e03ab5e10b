import { openEntities, sealedEntities } from '../../shared/data/cell-entities.ts';
import { pick, readPartition } from '../../shared/data/repository.ts';
import { cellKeyring } from '../../shared/data/vault/keyring.ts';
import { pickSealed, type SealedEntity } from '../../shared/data/vault/sealed-repository.ts';
import type { Person, World } from './world.ts';

/** What a cell keeps: every item that somebody wrote words into, opened; and the signals that were settled. */
export type Kept = { readonly items: readonly string[]; readonly settled: ReadonlySet<string> };

/** Looks into the table itself, for not everything is there for everybody. */
export const keptAt = async ({ place: { table, vault }, known }: World, name: Person['table']): Promise<Kept> => {
  const { cellId, seat } = known[name].cell;
  const keyring = cellKeyring({ vault, nis: seat, cellId });
  const partition = (collection: 'signal' | 'case' | 'meeting') => readPartition(table, collection, seat, [cellId]);
  const [signals, cases, meetings] = await Promise.all([partition('signal'), partition('case'), partition('meeting')]);
  const open = async <Facts extends object, Content extends object>(entity: SealedEntity<Facts, Content>, from: typeof cases) =>
    (await pickSealed(entity, from, keyring)).map(({ value }) => JSON.stringify(value));
  const items = await Promise.all([
    open(sealedEntities.signal, signals),
    open(sealedEntities.case, cases),
    open(sealedEntities.contribution, cases),
    open(sealedEntities.decision, cases),
    open(sealedEntities.breakGlass, cases),
    open(sealedEntities.action, cases),
    open(sealedEntities.review, cases),
    open(sealedEntities.meeting, meetings),
  ]);
  return { items: items.flat(), settled: new Set(pick(openEntities.settledSignal, signals).map(({ id }) => id)) };
};
