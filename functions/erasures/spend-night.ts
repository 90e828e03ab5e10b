import { cellData } from '../../shared/data/cell.ts';
import { openEntities, sealedEntities } from '../../shared/data/cell-entities.ts';
import { pick, readPartition } from '../../shared/data/repository.ts';
import { cellKept } from '../../shared/data/scope.ts';
import type { Vault } from '../../shared/data/vault/keyring.ts';
import type { CaseFacts } from '../../shared/domain/cases/case.ts';
import { isTermOver } from '../../shared/domain/erasures/erase-case.ts';
import { type Erasure, stateOfErasure } from '../../shared/domain/erasures/erasure.ts';
import { addDays } from '../../shared/domain/dates.ts';
import { register } from '../../shared/domain/register/register.ts';
import type { RegionId } from '../../shared/domain/tenants.ts';
import { isDropped } from '../../shared/domain/signals/dropped.ts';
import { expireSignal } from '../../shared/domain/signals/settle-signal.ts';
import { isSignalOver } from '../../shared/domain/signals/signal.ts';
import { record, type System } from '../runtime/record.ts';

export type Night = System & { readonly region: RegionId; readonly vault: Vault };

export const dataOf = ({ table, vault, region, today }: Night, seat: string, cellId: string) =>
  cellData({ table, vault, cell: cellKept(region, { seat, cellId }), today: today() });

/** Erases a case whose term is over; one that changed meanwhile is left to the next night. */
const eraseCase = async (night: Night, seat: string, { cellId, caseId, subjectId }: CaseFacts): Promise<void> => {
  const data = dataOf(night, seat, cellId);
  const root = await data.case(caseId).facts();
  if (root === undefined || !isTermOver(root.value, night.today())) return;
  const writes = await data.erasing.caseWrites({ facts: root.value, version: root.version }, { rule: 'termOver', at: night.now() });
  const deed = { nis: seat, action: 'platformErase', purpose: 'retention', cellId, about: [caseId] } as const;
  if (await record(night, deed, writes)) await data.erasing.finish({ caseId, subjectId }, night.now());
};

/** Erases what nobody decided on in time; one that was decided on meanwhile is left as it is. */
const eraseOverdue = async (night: Night, seat: string, cellId: string): Promise<void> => {
  const data = dataOf(night, seat, cellId);
  for (const found of await data.overdueSignals()) {
    const expired = expireSignal(found.value, night.now());
    if (!expired.ok || !isDropped(expired.value)) continue;
    const { signalId, subjectId } = expired.value;
    const deed = { nis: seat, action: 'platformErase', purpose: 'retention', cellId, about: [signalId] } as const;
    if (await record(night, deed, data.erasing.signalWrites(found, expired.value))) await data.erasing.finish({ subjectId }, night.now());
  }
};

/** Whoever had a case in hand while it was erased may have put something beside it, which nobody can open: it goes the night after. */
const isToFinish = (line: Erasure, today: string): boolean =>
  stateOfErasure(line) !== 'cleared' || (line.clearedAt ?? '') >= addDays(today, -1);

const kinds = ['caseLine', 'signal', 'erasure'] as const;

/** Of one seat: what was begun and not finished, then what is due. */
const spendAt = async (night: Night, seat: string): Promise<void> => {
  const { table, today, now } = night;
  const [lines = [], signals = [], ledger = []] = await Promise.all(kinds.map((kind) => readPartition(table, kind, seat)));
  const begun = pick(openEntities.erasure, ledger).filter(({ value }) => isToFinish(value, today()));
  const due = pick(openEntities.caseLine, lines).filter(({ value }) => isTermOver(value.facts, today()));
  const overdue = pick(sealedEntities.signal.facts, signals).filter(({ value }) => isSignalOver(value, today()));
  for (const { value } of begun) await dataOf(night, seat, value.cellId).erasing.finish(value, now());
  for (const { value } of due) await eraseCase(night, seat, value.facts);
  for (const cellId of new Set(overdue.map(({ value }) => value.cellId))) await eraseOverdue(night, seat, cellId);
};

/** Everything of a Region whose term is over is erased, and what was begun and not finished is finished: a key that was not destroyed, an item that stayed or came late. */
export const spendNight = async (night: Night): Promise<void> => {
  for (const { nis } of register.filter(({ region }) => region === night.region)) await spendAt(night, nis);
};
