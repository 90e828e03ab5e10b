import { openEntities, sealedEntities } from '../../shared/data/cell-entities.ts';
import { type Entity, pick, readPartition } from '../../shared/data/repository.ts';
import type { Stored } from '../../shared/data/table.ts';
import { cellKeyring } from '../../shared/data/vault/keyring.ts';
import type { CaseFacts } from '../../shared/domain/cases/case.ts';
import type { FeedbackFacts } from '../../shared/domain/cases/feedback.ts';
import type { TransferFacts, TransferOffer } from '../../shared/domain/cases/transfer.ts';
import { stateOfErasure } from '../../shared/domain/erasures/erasure.ts';
import { pickSealed, type SealedEntity } from '../../shared/data/vault/sealed-repository.ts';
import type { Person, World } from './world.ts';

/**
 * What a cell keeps: every item that somebody wrote words into, opened; the signals that were settled; what there was of whom
 * the ledger of erasures tells, by id, how many cases it tells of, and what is left of them or was not seen to be gone; and
 * what lies open of cases, transfers, offers and sheets.
 */
export type Kept = {
  readonly items: readonly string[];
  readonly settled: ReadonlySet<string>;
  readonly erased: ReadonlySet<string>;
  readonly erasures: number;
  readonly remains: readonly string[];
  readonly cases: readonly CaseFacts[];
  readonly transfers: readonly TransferFacts[];
  readonly offers: readonly TransferOffer[];
  readonly sheets: readonly FeedbackFacts[];
};

const subjectOf = (stored: Stored | undefined): string => String(Object(stored?.value)['subjectId'] ?? '');

/** What was ever written about somebody, by its id; a root is called as its case. */
const everAbout = ({ place: { changes } }: World, subjects: ReadonlySet<string>): ReadonlySet<string> => {
  const about = changes.filter(({ old, new: now }) => subjects.has(subjectOf(now ?? old)));
  return new Set(about.flatMap(({ key }) => key.sk.split('#')));
};

const facts = <Value>(entity: Entity<Value>, items: readonly Stored[]): readonly Value[] => pick(entity, items).map(({ value }) => value);

/** Looks into the table itself, for not everything is there for everybody. */
export const keptAt = async (world: World, name: Person['table']): Promise<Kept> => {
  const { table, vault } = world.place;
  const { cellId, seat } = world.known[name].cell;
  const keyring = cellKeyring({ vault, nis: seat, cellId });
  const partition = (collection: 'signal' | 'case' | 'meeting' | 'erasure' | 'transferOffer') =>
    readPartition(table, collection, seat, [cellId]);
  const [signals, cases, meetings, ledger, offers] = await Promise.all([
    partition('signal'),
    partition('case'),
    partition('meeting'),
    partition('erasure'),
    partition('transferOffer'),
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
    open(sealedEntities.transfer, cases),
    open(sealedEntities.feedback, cases),
    open(sealedEntities.meeting, meetings),
  ]);
  return {
    items: items.flat(),
    settled: new Set(pick(openEntities.settledSignal, signals).map(({ id }) => id)),
    erased: everAbout(world, gone),
    erasures: lines.filter(({ rule }) => rule === 'agreed').length,
    cases: facts(sealedEntities.case.facts, cases),
    transfers: facts(sealedEntities.transfer.facts, cases),
    offers: facts(openEntities.transferOffer, offers),
    sheets: facts(sealedEntities.feedback.facts, cases),
    remains: [
      ...[...signals, ...cases].filter((stored) => gone.has(subjectOf(stored))).map(({ key }) => key.sk),
      ...lines.filter((line) => gone.has(line.subjectId) && stateOfErasure(line) !== 'cleared').map(({ subjectId }) => subjectId),
    ],
  };
};
