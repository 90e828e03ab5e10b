import { can } from '../../../shared/domain/access/permissions.ts';
import type { CellRole } from '../../../shared/domain/access/roles.ts';
import type { CellStatus } from '../../../shared/domain/cells/cell.ts';
import { addDays } from '../../../shared/domain/dates.ts';
import type { RegistrationFile } from '../municipality/municipality-api.ts';
import { toSign } from '../registrations/proposals.ts';
import { doneOf } from '../registrations/step-order.ts';

/** What is known when somebody opens the home page; what the role may not read is absent. */
export type Situation = {
  readonly role: CellRole;
  readonly nis: string;
  readonly today: string;
  readonly file: RegistrationFile | undefined;
  readonly cell: CellStatus | undefined;
  readonly openQuestions: number;
  readonly dueOn: string | undefined;
  readonly clearance: { readonly valid: boolean; readonly expiresOn?: string | undefined } | undefined;
  readonly warningDays: number;
};

/** The one thing to do next, with what its words need. */
export type NextStep =
  | { readonly kind: 'answer'; readonly count: number }
  | { readonly kind: 'sign'; readonly proposals: number }
  | { readonly kind: 'confirm'; readonly dueOn: string; readonly late: boolean }
  | { readonly kind: 'clearance'; readonly expiresOn: string; readonly ended: boolean }
  | { readonly kind: 'noClearance' }
  | { readonly kind: 'joinRequests'; readonly count: number }
  | { readonly kind: 'claim' }
  | { readonly kind: 'stated'; readonly on: string }
  | { readonly kind: 'register'; readonly done: number; readonly of: number }
  | { readonly kind: 'signatures'; readonly unsigned: readonly string[] }
  | { readonly kind: 'acceptance'; readonly seat: string }
  | { readonly kind: 'declare' }
  | { readonly kind: 'acknowledgement' }
  | { readonly kind: 'coordinator' }
  | { readonly kind: 'nothing' };

const confirmationSoonDays = 30;

/** The cell that covers the municipality while it lives. */
const living = ({ cell }: Situation): CellStatus | undefined => (cell?.activity === 'dissolved' ? undefined : cell);

/** The same where its seat is here: others keep nothing of it. */
const seated = (situation: Situation): CellStatus | undefined => {
  const cell = living(situation);
  return cell?.seat === situation.nis ? cell : undefined;
};

/** Whether the own mayor still has to sign the own draft or what another municipality proposes. */
const signs = (situation: Situation): NextStep | undefined => {
  const { role, file } = situation;
  if (!can(role, 'registrations.sign') || file === undefined || living(situation) !== undefined) return undefined;
  const proposals = toSign(file).length;
  return proposals > 0 ? { kind: 'sign', proposals } : undefined;
};

const confirms = ({ dueOn, today }: Situation, { activity }: CellStatus): NextStep | undefined => {
  const lapsed = activity === 'unconfirmed';
  if (dueOn === undefined || (!lapsed && addDays(dueOn, -confirmationSoonDays) > today)) return undefined;
  return { kind: 'confirm', dueOn, late: lapsed || dueOn < today };
};

const clears = ({ clearance, warningDays, today }: Situation): NextStep | undefined => {
  if (clearance === undefined) return undefined;
  if (!clearance.valid) return { kind: 'noClearance' };
  const { expiresOn } = clearance;
  const soon = expiresOn !== undefined && addDays(expiresOn, -warningDays) <= today;
  return soon ? { kind: 'clearance', expiresOn, ended: expiresOn < today } : undefined;
};

const keeps = (situation: Situation): NextStep | undefined => {
  const cell = seated(situation);
  if (cell === undefined || !can(situation.role, 'cells.maintain')) return undefined;
  return confirms(situation, cell) ?? clears(situation);
};

type Draft = NonNullable<RegistrationFile['draft']>;

const waits = (role: CellRole, { form, nis }: Draft, unsigned: readonly string[]): NextStep => {
  if (form?.kind === 'joining')
    return unsigned.includes(nis) ? { kind: 'signatures', unsigned: [nis] } : { kind: 'acceptance', seat: form.seat };
  if (unsigned.length > 0) return { kind: 'signatures', unsigned };
  return can(role, 'registrations.declare') ? { kind: 'declare' } : { kind: 'coordinator' };
};

const registers = (situation: Situation): NextStep | undefined => {
  const { role, file } = situation;
  if (file === undefined || living(situation) !== undefined) return undefined;
  const { draft, unsigned, missing, coverage } = file;
  const edits = can(role, 'registrations.edit');
  const isOpen = draft !== undefined && draft.closedOn === undefined;
  // whoever said that there is no cell is not asked again as if nothing had been said
  if (!isOpen && coverage?.status === 'without') return { kind: 'stated', on: coverage.validFrom };
  if (draft === undefined || draft.closedOn !== undefined) return { kind: edits ? 'claim' : 'coordinator' };
  const lacks = draft.form?.kind !== 'joining' && missing.some((step) => step !== 'signatures');
  if (!lacks) return waits(role, draft, unsigned);
  return edits ? { kind: 'register', ...doneOf(file) } : { kind: 'coordinator' };
};

const joins = (situation: Situation): NextStep | undefined => {
  const count = situation.file?.joinRequests.length ?? 0;
  return count > 0 && seated(situation) !== undefined && can(situation.role, 'cells.bind') ? { kind: 'joinRequests', count } : undefined;
};

/** Answers "what must I do next?" with one thing, by role and state; `nothing` is good news. */
export const nextStep = (situation: Situation): NextStep => {
  const { role, openQuestions } = situation;
  if (openQuestions > 0 && can(role, 'cells.maintain')) return { kind: 'answer', count: openQuestions };
  const found = signs(situation) ?? keeps(situation) ?? joins(situation) ?? registers(situation);
  if (found !== undefined) return found;
  const declared = living(situation)?.state === 'declared' && can(role, 'cells.maintain');
  return { kind: declared ? 'acknowledgement' : 'nothing' };
};
