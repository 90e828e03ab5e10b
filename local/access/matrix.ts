import { Action, actions, isReading } from '../../shared/domain/access/action.ts';
import { type CaseRelation, CaseStanding } from '../../shared/domain/access/case-standing.ts';
import { decisionTable } from '../../shared/domain/access/decision-table.ts';
import { evaluator, type Verdict } from '../../shared/domain/access/evaluate.ts';
import type { Information } from '../../shared/domain/access/information.ts';
import { Purpose } from '../../shared/domain/audit/purpose.ts';
import type { MatrixCell, MatrixRow } from '../../shared/i18n/access/matrix.ts';

const ask = evaluator(decisionTable);

/** The columns, as the matrix orders them, with what each ordinarily is to a case of the own cell. */
export const columns = {
  mayor: 'chair',
  coordinator: 'coordinator',
  police: 'invited',
  partner: 'invited',
  dataProtectionOfficer: 'none',
  regionOfficer: 'none',
  ministryAnalyst: 'none',
  operator: 'none',
} as const satisfies Record<string, CaseRelation>;
export type Column = keyof typeof columns;

const standings = ['noCase', ...CaseStanding.options] as const;

/** Every permit a role ordinarily gets for an action on a kind of information; a broken glass aside. */
const permits = (role: Column, action: Action, information: Information): readonly (Verdict & { permit: true; standing: string })[] =>
  Purpose.options.flatMap((purpose) =>
    standings.flatMap((standing) => {
      const verdict = ask({ role, relation: columns[role], action, information, purpose, standing, marks: [] });
      return verdict.permit ? [{ ...verdict, standing }] : [];
    }),
  );

const may = (role: Column, action: Action, information: Information): boolean => permits(role, action, information).length > 0;
const onRequest = (role: Column, action: Action, information: Information): boolean =>
  permits(role, action, information).every(({ obligations }) => obligations.includes('reasonRequired'));
/** Only while a consultation is open to who was called to it. */
const whileOpen = (role: Column, action: Action, information: Information): boolean =>
  permits(role, action, information).every(({ standing }) => standing === 'convened' || standing === 'inReview');

const log = (role: Column): MatrixCell => (may(role, 'audit.export', 'accessLog') ? 'log' : 'none');

const read = (role: Column, action: Action, information: Information): MatrixCell => {
  if (!may(role, action, information)) return log(role);
  if (onRequest(role, action, information)) return 'onRequest';
  return whileOpen(role, action, information) ? 'invited' : 'full';
};

const orOwn = (role: Column, action: Action, cell: MatrixCell): MatrixCell =>
  (cell === 'none' || cell === 'log') && may(role, action, 'ownWork') ? 'own' : cell;

const contributions = (role: Column): MatrixCell => {
  const cell = read(role, 'contributions.read', 'contribution');
  return cell === 'invited' && columns[role] === 'invited' && may(role, 'contributions.read', 'ownWork') ? 'ownAndInvited' : cell;
};

const plan = (role: Column): MatrixCell => {
  const cell = read(role, 'plans.read', 'content');
  if (cell !== 'invited') return cell;
  return may(role, 'plans.read', 'policePart') ? 'policePart' : 'ownActions';
};

/** Region and ministry learn how often cells meet, and with whom, from figures alone. */
const meeting = (role: Column): MatrixCell => {
  if (role === 'regionOfficer' || role === 'ministryAnalyst') return may(role, 'meetings.read', 'status') ? 'full' : 'aggregate';
  if (may(role, 'meetings.read', 'status')) return 'full';
  return may(role, 'meetings.read', 'ownWork') ? 'ownThings' : 'none';
};

const accessLog = (role: Column): MatrixCell => {
  if (may(role, 'audit.export', 'accessLog')) return 'full';
  if (may(role, 'audit.read', 'accessLog')) return 'ownCell';
  if (may(role, 'audit.readOwn', 'ownWork')) return 'ownThings';
  return role === 'operator' ? 'technical' : 'none';
};

/** The rows that the decision table answers for. */
export const derived = {
  signal: (role) => orOwn(role, 'signals.read', read(role, 'signals.read', 'content')),
  reporter: (role) => orOwn(role, 'signals.readReporter', read(role, 'signals.readReporter', 'reporter')),
  cases: (role) => read(role, 'meetings.read', 'content'),
  identity: (role) => read(role, 'cases.readIdentity', 'identity'),
  contributions,
  plan,
  meeting,
  accessLog,
} as const satisfies Partial<Record<MatrixRow, (role: Column) => MatrixCell>>;

const act = (role: Column, action: Action): string => {
  const found = actions[action].flatMap((information) =>
    permits(role, action, information).map((verdict) => ({ ...verdict, information })),
  );
  const owed = new Set(found.flatMap(({ obligations }) => obligations));
  if (found.length === 0) return '–';
  const isOwn = found.every(({ information }) => information === 'ownWork');
  const isCellWide = found.some(({ standing, information }) => standing === 'noCase' && information !== 'ownWork');
  const isStatus = isReading(action) && found.every(({ information }) => information === 'status');
  const letter = isStatus ? 'S' : isOwn ? 'O' : columns[role] === 'invited' && !isCellWide ? 'I' : 'F';
  const notes = { secondPerson: '2', reasonRequired: 'r', consensus: 'c', chairApproves: 'v', notifyDataProtectionOfficer: 'n' } as const;
  return [letter, ...Object.entries(notes).flatMap(([name, note]) => ([...owed].some((each) => each === name) ? [note] : []))].join(' ');
};

/** What a role may do, as the printed matrix says it. */
export const actsOf = (role: Column): ReadonlyMap<Action, string> => new Map(Action.options.map((action) => [action, act(role, action)]));
