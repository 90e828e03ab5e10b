import { preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs';
import { cedarPolicies } from '../../../local/access/cedar.ts';
import { Action, actions } from '../../../shared/domain/access/action.ts';
import { CaseRelation, Standing } from '../../../shared/domain/access/case-standing.ts';
import { decisionTable } from '../../../shared/domain/access/decision-table.ts';
import { evaluator, type Question } from '../../../shared/domain/access/evaluate.ts';
import type { Information } from '../../../shared/domain/access/information.ts';
import { Mark } from '../../../shared/domain/access/mark.ts';
import { RoleClass } from '../../../shared/domain/access/role-class.ts';
import type { Forbid, Table } from '../../../shared/domain/access/table/row.ts';
import { Purpose } from '../../../shared/domain/audit/purpose.ts';
import { questions, said } from './domain.ts';

/** The rows that can apply to an action of a role: a policy whose scope leaves either out never does. */
const about = ({ permits, forbids }: Table, action: Action, role?: RoleClass): Table => {
  const speaksOf = (row: Forbid) => (row.actions?.includes(action) ?? true) && (role === undefined || (row.roles?.includes(role) ?? true));
  return { permits: permits.filter(speaksOf), forbids: forbids.filter(speaksOf) };
};

const cedarPermits = ({ role, relation, action, information, purpose, standing, marks }: Question): boolean => {
  const answer = statefulIsAuthorized({
    principal: { type: 'Role', id: role },
    action: { type: 'Action', id: action },
    resource: { type: 'Information', id: information },
    context: { relation, purpose, standing, marks: [...marks] },
    preparsedPolicySetId: `${action}/${role}`,
    entities: [],
  });
  if (answer.type === 'failure' || answer.response.diagnostics.errors.length > 0)
    throw new Error(`Cedar cannot judge ${said({ role, relation, action, information, purpose, standing, marks })}`);
  return answer.response.decision === 'allow';
};

/** One of the values that no row tells apart. */
const representatives = <Value extends string>(
  values: readonly Value[],
  columns: readonly (readonly Value[] | undefined)[],
): readonly Value[] => {
  const classes = new Map(values.toReversed().map((value) => [columns.map((column) => column?.includes(value) ?? true).join(), value]));
  return [...classes.values()];
};

/**
 * The questions of an action, a role and a kind of information, one for all that no row tells apart: two relations, say, that stand in exactly the
 * same rows get the same verdict of either engine, for both look at nothing but membership of the rows' lists.
 */
function* questionsOf(action: Action, role: RoleClass, kind: Information): Generator<Question> {
  const { permits, forbids } = about(decisionTable, action, role);
  const rows: readonly Forbid[] = [...permits.map(({ needs, ...row }) => ({ ...row, marks: needs ? [needs] : [] })), ...forbids].filter(
    ({ information }) => information?.includes(kind) ?? true,
  );
  const told = representatives(
    Mark.options,
    rows.map(({ marks = [] }) => marks),
  );
  const every = questions({
    action: [action],
    role: [role],
    marks: [[], ...told.map((mark) => [mark])],
    relation: representatives(
      CaseRelation.options,
      rows.map(({ relations }) => relations),
    ),
    purpose: representatives(
      Purpose.options,
      rows.map(({ purposes }) => purposes),
    ),
    standing: representatives(
      Standing.options,
      rows.map(({ standings }) => standings),
    ),
  });
  for (const question of every) if (question.information === kind) yield question;
}

const everySituation = Action.options.flatMap((action) => RoleClass.options.map((role) => ({ action, role })));
const ask = evaluator(decisionTable);

/** Asks both engines the same questions; answers how many, and those on which they differ. */
export const agreement = (): { readonly asked: number; readonly permitted: number; readonly differing: readonly string[] } => {
  const asked = everySituation.flatMap(({ action, role }) => {
    preparsePolicySet(`${action}/${role}`, { staticPolicies: cedarPolicies(about(decisionTable, action, role)) });
    return actions[action].flatMap((kind) => [...questionsOf(action, role, kind)]);
  });
  const differing = asked.filter((question) => ask(question).permit !== cedarPermits(question)).map(said);
  return { asked: asked.length, permitted: asked.filter((question) => ask(question).permit).length, differing };
};
