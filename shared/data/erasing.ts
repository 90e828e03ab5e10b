import type { CaseFacts } from '../domain/cases/case.ts';
import { ErasedKind, type Erasure, type ErasureRule, furtherErased, stateOfErasure } from '../domain/erasures/erasure.ts';
import type { MeetingFacts } from '../domain/meetings/meeting.ts';
import type { DroppedSignal } from '../domain/signals/dropped.ts';
import { noteEnds, noteOf } from '../domain/signals/note.ts';
import type { SettledSignal } from '../domain/signals/settled-signal.ts';
import { openEntities, sealedEntities } from './cell-entities.ts';
import { locate } from './locate.ts';
import { type Entity, pick, readPartition, repository, type Versioned } from './repository.ts';
import type { CellScope } from './scope.ts';
import type { Stored, Table, Write } from './table.ts';
import type { Keyring } from './vault/keyring.ts';
import { pickSealed, sealedRepository } from './vault/sealed-repository.ts';
import { limits } from './writable.ts';

type Room = { readonly table: Table; readonly keyring: Keyring; readonly cell: Pick<CellScope, 'cellId' | 'seat'> };

type Gone = Pick<Erasure, 'subjectId' | 'caseId'>;

const isAbout = ({ value }: Stored, subjectId: string): boolean =>
  typeof value === 'object' && value !== null && 'subjectId' in value && value.subjectId === subjectId;

const kindOf = ({ key }: Stored): ErasedKind | undefined => ErasedKind.safeParse(locate(key)?.entity).data;

/** What lies in the table of somebody, as it is stored: nothing is opened to be erased. The root of a case comes first, then its signals. */
const remainsOf = async ({ table, cell: { seat, cellId } }: Room, { subjectId, caseId }: Gone): Promise<readonly Stored[]> => {
  const [parts, signals] = await Promise.all([
    caseId === undefined ? [] : readPartition(table, 'case', seat, [cellId, caseId]),
    readPartition(table, 'signal', seat, [cellId]),
  ]);
  const own = parts.filter((stored) => isAbout(stored, subjectId));
  const isRoot = (stored: Stored): boolean => kindOf(stored) === 'case';
  return [...own.filter(isRoot), ...signals.filter((stored) => isAbout(stored, subjectId)), ...own.filter((stored) => !isRoot(stored))];
};

const removal = ({ key, version }: Stored): Write => ({ kind: 'remove', key, expected: version });

const countsOf = (remains: readonly Stored[]): Erasure['items'] => {
  const counts: Partial<Record<ErasedKind, number>> = {};
  for (const kind of remains.flatMap((stored) => kindOf(stored) ?? [])) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
};

/** The rest of a transaction: ledger, tombstone, the line in the list, the audit, the membership and the request. */
const others = 10;

type Found = { readonly facts: Pick<CaseFacts, 'caseId' | 'subjectId' | 'reference' | 'residence' | 'recusals'>; readonly version: number };

/** The ledger, the tombstones and the lines of the list: what stays of a case, and what leads to it. */
const tracesIn = ({ table, cell: { seat, cellId } }: Room) => ({
  ledger: repository(table, openEntities.erasure, seat, [cellId]),
  lines: repository(table, openEntities.caseLine, seat, [cellId]),
  tombstoneOf: (caseId: string) => repository(table, openEntities.tombstone, seat, [cellId, caseId]),
});

/** What erases a case that is still as it was found: from then on no route leads to it, whether its key is gone yet or not. */
const caseWritesIn =
  (room: Room) =>
  async ({ facts, version }: Found, { rule, at }: { readonly rule: ErasureRule; readonly at: string }): Promise<readonly Write[]> => {
    const { ledger, lines, tombstoneOf } = tracesIn(room);
    const { caseId, subjectId, reference, residence, recusals } = facts;
    const [remains, line] = await Promise.all([remainsOf(room, { caseId, subjectId }), lines.get(caseId)]);
    const [root, ...rest] = remains.map(removal);
    const told = { caseId, reference, residence, recusals, rule, erasedAt: at };
    return [
      ledger.create({ ...told, subjectId, cellId: room.cell.cellId, items: countsOf(remains) }, subjectId),
      tombstoneOf(caseId).create(told),
      ...(root === undefined ? [] : [{ ...root, expected: version }]),
      ...(line === undefined ? [] : [lines.remove(line)]),
      ...rest.slice(0, limits.writes - others),
    ];
  };

/** The note of one that passed the test lies there since that day. */
const isNotedApart = ({ stage }: SettledSignal): boolean => stage === 'inScope';

/** What erases a signal that is still as it was found, and leaves its reporter a note. */
const signalWritesIn =
  ({ table, cell: { seat, cellId } }: Room) =>
  (found: Pick<Versioned<unknown>, 'id' | 'version'>, dropped: DroppedSignal): readonly Write[] => {
    const of = <Value>(entity: Entity<Value>) => repository(table, entity, seat, [cellId]);
    const { signalId, subjectId, stage, decidedAt, residence } = dropped;
    const note = noteOf(dropped);
    const rule = stage === 'expired' ? 'termOver' : 'notTakenUp';
    return [
      of(sealedEntities.signal.facts).remove({ ...found, value: dropped }),
      ...(note === undefined || isNotedApart(note) ? [] : [of(openEntities.settledSignal).create(note, signalId, noteEnds(note))]),
      of(openEntities.erasure).create({ subjectId, cellId, rule, erasedAt: decidedAt, residence, items: { signal: 1 } }, subjectId),
    ];
  };

/**
 * Takes a case that is gone off every agenda it stood on: that the cell met, when, and who sat there stays, and with it what a year of
 * meetings is told by. The line of the ledger counts each in the same transaction. False where a meeting changed meanwhile.
 */
const clearAgendas = async (room: Room, { subjectId, caseId }: Gone): Promise<boolean> => {
  const {
    table,
    keyring,
    cell: { seat, cellId },
  } = room;
  const { ledger } = tracesIn(room);
  const items = await readPartition(table, 'meeting', seat, [cellId]);
  const isOnIt = ({ value }: Versioned<MeetingFacts>): boolean => value.agenda.some((item) => item.caseId === caseId);
  const onIt = items.filter((stored) => pick(sealedEntities.meeting.facts, [stored]).some(isOnIt));
  const meetings = sealedRepository(table, sealedEntities.meeting, { owner: seat, within: [cellId], keyring });
  for (const found of await pickSealed(sealedEntities.meeting, onIt, keyring)) {
    const agenda = found.value.agenda.filter((item) => item.caseId !== caseId);
    const line = await ledger.get(subjectId);
    const counted = line === undefined ? [] : [ledger.change(line, { ...line.value, agendas: (line.value.agendas ?? 0) + 1 })];
    if (!(await table.write([await meetings.change(found, { ...found.value, agenda }), ...counted])).ok) return false;
  }
  return true;
};

/** Ends the key of a line of the ledger and removes what may remain: harmless to repeat, and after a crash whoever finds the line goes on. */
const finishIn =
  (room: Room) =>
  async (gone: Gone, at: string): Promise<void> => {
    const { table, keyring } = room;
    const { ledger } = tracesIn(room);
    await keyring.destroy(gone.subjectId, at);
    for (let remains = await remainsOf(room, gone); remains.length > 0; remains = await remainsOf(room, gone))
      await table.write(remains.slice(0, limits.writes).map(removal));
    const isOffAgendas = gone.caseId === undefined || (await clearAgendas(room, gone));
    const found = isOffAgendas ? await ledger.get(gone.subjectId) : undefined;
    if (found === undefined || stateOfErasure(found.value) === 'cleared') return;
    await table.write([ledger.change(found, furtherErased(furtherErased(found.value, 'destroyKey', at), 'clear', at))]);
  };

/** Forgets again, in a table brought back from a copy, what this line of the ledger says was forgotten. */
const replayIn =
  (room: Room) =>
  async ({ clearedAt: _, agendas: __, ...line }: Erasure, at: string): Promise<void> => {
    const { ledger, lines, tombstoneOf } = tracesIn(room);
    const { subjectId, caseId, reference, residence, recusals = [], rule, erasedAt } = line;
    const isOfCase = caseId !== undefined && reference !== undefined && residence !== undefined;
    const listed = caseId === undefined ? undefined : await lines.get(caseId);
    await room.table.write([
      ledger.replace(line, subjectId),
      ...(isOfCase ? [tombstoneOf(caseId).replace({ caseId, reference, residence, recusals, rule, erasedAt })] : []),
      ...(listed === undefined ? [] : [lines.remove(listed)]),
    ]);
    await finishIn(room)(line, at);
  };

/** How a cell forgets: first the ledger, the tombstone and what leads to the case, all at once; then the key; then what remains. */
export const erasing = (room: Room) => ({
  caseWrites: caseWritesIn(room),
  signalWrites: signalWritesIn(room),
  finish: finishIn(room),
  replay: replayIn(room),
});
