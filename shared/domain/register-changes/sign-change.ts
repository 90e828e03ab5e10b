import { problem } from '../../problems.ts';
import { ok, type Result } from '../../result.ts';
import type { Change } from '../register/changes.ts';
import {
  changeIdOf,
  type ChangeNotice,
  type ChangePlan,
  type ChangeStep,
  nextRegisterChangeState,
  type RegisterChange,
} from './register-change.ts';

type Planning = { readonly change: Change; readonly plan: ChangePlan; readonly at: string };

/** A change planned, or planned anew: then nobody's signature stands any more. Refuses `register-change-settled` once it has begun. */
export const planAnew = (
  before: RegisterChange | undefined,
  { change, plan, at }: Planning,
): Result<RegisterChange, 'register-change-settled'> => {
  const { type, date, from, to } = change;
  const state = before === undefined ? 'planned' : nextRegisterChangeState(before.state, 'plan');
  if (state === undefined) return problem('register-change-settled');
  const planNumber = (before?.planNumber ?? 0) + 1;
  return ok({
    changeId: changeIdOf(change),
    type,
    date,
    from: [...from],
    to,
    state,
    planNumber,
    plan,
    plannedAt: at,
    signatures: [],
    steps: [],
  });
};

/** Under which codes those lie whose mayors sign. */
export const signers = ({ lines }: ChangePlan): readonly string[] => lines.flatMap(({ signs, kept }) => (signs ? [kept] : []));

/** True once the Region and everybody concerned who works here signed this plan. */
const isComplete = ({ plan, regionSignedAt, signatures }: RegisterChange): boolean =>
  regionSignedAt !== undefined && signers(plan).every((nis) => signatures.some((signature) => signature.nis === nis));

/** The change with what was signed under it; another state only while it is planned. */
export const withSignatures = (
  change: RegisterChange,
  signed: Partial<Pick<RegisterChange, 'signatures' | 'regionSignedAt'>>,
): RegisterChange => {
  const changed = { ...change, ...signed };
  if (change.state !== 'planned') return change;
  return { ...changed, state: nextRegisterChangeState('planned', isComplete(changed) ? 'signLast' : 'sign') ?? 'planned' };
};

type SignProblem = 'register-change-settled' | 'edit-conflict' | 'signature-present';

type Seen = Pick<ChangeNotice, 'state' | 'planNumber'>;

const signable = ({ state, planNumber }: Seen, seen: number, isSigned: boolean): Result<undefined, SignProblem> => {
  if (state !== 'planned' && state !== 'signed') return problem('register-change-settled');
  if (planNumber !== seen) return problem('edit-conflict');
  return isSigned ? problem('signature-present') : ok(undefined);
};

/** The Region signs the plan it saw. Refuses one that was planned anew since (`edit-conflict`), and a second signature. */
export const signAsRegion = (change: RegisterChange, seen: number, at: string): Result<RegisterChange, SignProblem> => {
  const allowed = signable(change, seen, change.regionSignedAt !== undefined);
  return allowed.ok ? ok(withSignatures(change, { regionSignedAt: at })) : allowed;
};

/** A mayor signs, for the own municipality, the plan they saw. Refuses the same, and `nothing-to-sign` where there is none for them. */
export const signAsMayor = (
  notice: ChangeNotice | undefined,
  seen: number,
  { nis, sub, at }: { readonly nis: string; readonly sub: string; readonly at: string },
): Result<ChangeNotice, SignProblem | 'nothing-to-sign'> => {
  if (notice === undefined || !signers(notice.plan).includes(nis)) return problem('nothing-to-sign');
  const allowed = signable(notice, seen, notice.signedAt !== undefined);
  return allowed.ok ? ok({ ...notice, signedAt: at, signedBy: sub }) : allowed;
};

/** Everything stays as it is. Refuses `register-change-settled` from its day on: the municipalities have merged, whatever anybody wishes. */
export const withdrawChange = (change: RegisterChange, today: string): Result<RegisterChange, 'register-change-settled'> => {
  const state = today < change.date ? nextRegisterChangeState(change.state, 'withdraw') : undefined;
  return state === undefined ? problem('register-change-settled') : ok({ ...change, state });
};

/** What a municipality concerned is shown; its signature stands as long as the plan does. */
export const noticeOf = (change: RegisterChange, before?: ChangeNotice): ChangeNotice => {
  const { changeId, type, date, from, to, state, planNumber, plan } = change;
  const shown = { changeId, type, date, from, to, state, planNumber, plan };
  if (before?.planNumber !== planNumber || before.signedAt === undefined) return shown;
  return { ...shown, signedAt: before.signedAt, ...(before.signedBy !== undefined && { signedBy: before.signedBy }) };
};

/** What everybody who reads the setup sees of it; who signed is for the audit. */
export const shownNotice = ({ signedBy: _, ...notice }: ChangeNotice): Omit<ChangeNotice, 'signedBy'> => notice;

const cellsGoing = ({ lines }: ChangePlan, work: 'goesOver' | 'residentsGoOver'): readonly string[] => [
  ...new Set(lines.flatMap((line) => (line.work === work && line.cell !== undefined ? [line.cell.cellId] : []))),
];

/** What is to be done on the day, in this order; of a recode nothing. */
export const stepsOf = ({ type, plan }: Pick<RegisterChange, 'type' | 'plan'>): ChangeStep[] => {
  if (type === 'recode') return [];
  const { lines, cell } = plan;
  const going = [...cellsGoing(plan, 'goesOver'), ...cellsGoing(plan, 'residentsGoOver')];
  const beside = lines.filter(({ part }) => part === 'beside');
  const moved = [...lines.filter(({ part }) => part === 'ends'), ...beside.filter(({ work }) => work === 'goesOver')];
  return [
    { step: 'turn' },
    ...moved.filter(({ people }) => people !== 'none').map(({ kept }) => ({ step: 'people', of: kept }) as const),
    ...(going.length > 0 ? [{ step: 'offers' } as const] : []),
    ...going.map((of) => ({ step: 'work', of }) as const),
    ...(cell === undefined ? [] : [{ step: 'codes', of: cell.cellId } as const]),
  ];
};

/** The change with one step done; of the last one it stays executing until it is finished. */
export const withStepDone = (change: RegisterChange, { step, of }: Pick<ChangeStep, 'step' | 'of'>, at: string): RegisterChange => ({
  ...change,
  steps: change.steps.map((one) => (one.step === step && one.of === of && one.doneAt === undefined ? { ...one, doneAt: at } : one)),
});

/** The change on its day: what is signed begins. */
export const beginChange = (change: RegisterChange, at: string): RegisterChange => ({
  ...change,
  state: nextRegisterChangeState(change.state, 'begin') ?? change.state,
  begunAt: at,
  steps: stepsOf(change),
});

export const finishChange = (change: RegisterChange, at: string): RegisterChange => ({
  ...change,
  state: nextRegisterChangeState(change.state, 'finish') ?? change.state,
  executedAt: at,
});

/** What a signature stands under of a plan: whose record and which cell go on, what goes over, and who signs. */
const outline = ({ home, cell, lines }: ChangePlan): string => {
  const told = lines.map(({ kept, part, work, cell: own, signs }) => JSON.stringify([kept, part, work, own?.cellId, signs]));
  return JSON.stringify([home, cell?.cellId, told.toSorted((one, other) => (one < other ? -1 : 1))]);
};

/** True while the records bear out what was signed. */
export const isBorneOut = (signed: ChangePlan, now: ChangePlan): boolean => outline(signed) === outline(now);
