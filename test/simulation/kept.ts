import { openEntities, sealedEntities } from '../../shared/data/cell-entities.ts';
import { pick, readPartition } from '../../shared/data/repository.ts';
import type { Stored } from '../../shared/data/table.ts';
import { cellKeyring } from '../../shared/data/vault/keyring.ts';
import { stateOfErasure } from '../../shared/domain/erasures/erasure.ts';
import { pickSealed, type SealedEntity } from '../../shared/data/vault/sealed-repository.ts';
import type { Person, World } from './world.ts';

/**
 * What a cell keeps: every item that somebody wrote words into, opened; the signals that were settled; what there was of whom
 * the ledger of erasures tells, by id, how many cases it tells of, and what is left of them or was not seen to be gone.
 */
export type Kept = {
  readonly items: readonly string[];
  readonly settled: ReadonlySet<string>;
  readonly erased: ReadonlySet<string>;
  readonly erasures: number;
  readonly remains: readonly string[];
};

const subjectOf = (stored: Stored | undefined): string => String(Object(stored?.value)['subjectId'] ?? '');

/** What was ever written about somebody, by its id; a root is called as its case. */
const everAbout = ({ place: { changes } }: World, subjects: ReadonlySet<string>): ReadonlySet<string> => {
  const about = changes.filter(({ old, new: now }) => subjects.has(subjectOf(now ?? old)));
  return new Set(about.flatMap(({ key }) => key.sk.split('#')));
};

/** Looks into the table itself, for not everything is there for everybody. */
export const keptAt = async (world: World, name: Person['table']): Promise<Kept> => {
  const { table, vault } = world.place;
  const { cellId, seat } = world.known[name].cell;
  const keyring = cellKeyring({ vault, nis: seat, cellId });
  const partition = (collection: 'signal' | 'case' | 'meeting' | 'erasure') => readPartition(table, collection, seat, [cellId]);
  const [signals, cases, meetings, ledger] = await Promise.all([
    partition('signal'),
    partition('case'),
    partition('meeting'),
    partition('erasure'),
  ]);
  const lines = pick(openEntities.erasure, ledger).map(({ value }) => value);
  const gone = new Set(lines.flatMap(({ rule, subjectId }) => (rule === 'intoCase' ? [] : [subjectId])));
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
  return {
    items: items.flat(),
    settled: new Set(pick(openEntities.settledSignal, signals).map(({ id }) => id)),
    erased: everAbout(world, gone),
    erasures: lines.filter(({ rule }) => rule === 'agreed').length,
    remains: [
      ...[...signals, ...cases].filter((stored) => gone.has(subjectOf(stored))).map(({ key }) => key.sk),
      ...lines.filter((line) => gone.has(line.subjectId) && stateOfErasure(line) !== 'cleared').map(({ subjectId }) => subjectId),
    ],
  };
};
