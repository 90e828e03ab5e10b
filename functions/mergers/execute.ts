import type { Versioned } from '../../shared/data/repository.ts';
import { addDays } from '../../shared/domain/dates.ts';
import { planChange } from '../../shared/domain/register-changes/plan-change.ts';
import type { CellPlace } from '../../shared/domain/members/member.ts';
import type { ChangeStep, RegisterChange } from '../../shared/domain/register-changes/register-change.ts';
import { beginChange, finishChange, isBorneOut, planAnew } from '../../shared/domain/register-changes/sign-change.ts';
import { type Carry, cellAt, changesOf, type Executor, opensFor, type Running, tellAndWrite } from './execution.ts';
import { offers } from './offers.ts';
import { people } from './people.ts';
import { planFacts } from '../runtime/plan-facts.ts';
import { turn } from './turn.ts';
import { codes, work } from './work.ts';

const carry = { turn, people, offers, work, codes } as const satisfies Record<ChangeStep['step'], Carry>;

/** So long a backup of before the day can be opened: the longest a table can be brought back from, and a day. */
const daysOfOldKeys = 36;

/** The change as it then is; the stream tells each municipality concerned. */
const become = async (running: Running, after: RegisterChange, action: string): Promise<boolean> => {
  const write = changesOf(running.executor).registerChanges.change(running.found, after);
  return tellAndWrite(running, { nis: after.plan.home, action, about: [after.changeId] }, [write]);
};

/** On the day the records are looked at once more: where they no longer bear out what was signed, everybody is asked again. */
const begin = async (running: Running): Promise<boolean> => {
  const { executor, found } = running;
  const { type, date, from, to, plan } = found.value;
  const change = { type, date, from, to };
  const facts = await planFacts(opensFor(executor), from, executor.today());
  const chosen = planChange(change, facts, plan.cell?.cellId);
  const now = chosen.ok ? chosen : planChange(change, facts);
  if (!now.ok) throw new Error('A merger of which there is nothing.');
  if (isBorneOut(plan, now.value))
    return become(running, beginChange({ ...found.value, plan: now.value }, executor.now()), 'platformBeginChange');
  const anew = planAnew(found.value, { change, plan: now.value, at: executor.now() });
  return !anew.ok || become(running, anew.value, 'platformPlanAnew');
};

/** The keys of what went over from one cell end there. */
const endKeysAt = async (executor: Executor, from: CellPlace, to: CellPlace): Promise<void> => {
  const [old, there] = [cellAt(executor, from).keyring, cellAt(executor, to).keyring];
  for (const subjectId of await old.subjectIds()) {
    const wentOver = (await there.find(subjectId)) !== undefined || (await there.isDestroyed(subjectId));
    if (wentOver) await old.destroy(subjectId, executor.now());
  }
};

const endKeys = async (running: Running): Promise<boolean> => {
  const { executor, found } = running;
  const { lines, cell: to } = found.value.plan;
  const going = lines.flatMap(({ work: goes, cell }) => (goes === 'goesOver' || goes === 'residentsGoOver' ? (cell ?? []) : []));
  for (const from of going) if (to !== undefined) await endKeysAt(executor, from, to);
  return become(running, { ...found.value, keysEndedAt: executor.now() }, 'platformEndOldKeys');
};

const isKeysDue = ({ executedAt, keysEndedAt }: RegisterChange, now: string): boolean =>
  executedAt !== undefined && keysEndedAt === undefined && now.slice(0, 10) >= addDays(executedAt.slice(0, 10), daysOfOldKeys);

/** What there is to do of a change on a day; nothing where it waits. */
const next = (running: Running): (() => Promise<boolean>) | undefined => {
  const { executor, found } = running;
  const { state, date, steps } = found.value;
  if (state === 'signed') return date <= executor.today() ? () => begin(running) : undefined;
  if (state === 'executed') return isKeysDue(found.value, executor.now()) ? () => endKeys(running) : undefined;
  if (state !== 'executing') return undefined;
  const step = steps.find(({ doneAt }) => doneAt === undefined);
  if (step === undefined) return () => become(running, finishChange(found.value, executor.now()), 'platformFinishChange');
  return () => carry[step.step](running, step);
};

const mostAttempts = 8;

/** Carries one change as far as it goes today; throws where it kept changing, for the alarm: the next time goes on from there. */
const carryOut = async (executor: Executor, changeId: string): Promise<void> => {
  let conflicts = 0;
  while (conflicts < mostAttempts) {
    const found: Versioned<RegisterChange> | undefined = await changesOf(executor).registerChanges.get(changeId);
    const go = found && next({ executor, found });
    if (go === undefined) return;
    if (!(await go())) conflicts += 1;
  }
  throw new Error('What merges kept changing; it is gone on with the next time.');
};

/**
 * Executes every change whose day has come and that everybody signed, and goes on with what broke off. One that fails keeps none of the
 * others back; it throws once all were tried.
 */
export const executeDue = async (executor: Executor): Promise<void> => {
  const failed: unknown[] = [];
  for (const { value } of await changesOf(executor).registerChangeFile())
    await carryOut(executor, value.changeId).catch((error: unknown) => void failed.push(error));
  if (failed.length > 0) throw new AggregateError(failed, 'Some changes of the register could not be executed.');
};
