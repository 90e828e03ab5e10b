import { Action, actions } from '../../shared/domain/access/action.ts';
import { decisionTable } from '../../shared/domain/access/decision-table.ts';
import { Information } from '../../shared/domain/access/information.ts';
import { RoleClass } from '../../shared/domain/access/role-class.ts';
import type { Forbid, Permit, Table } from '../../shared/domain/access/table/row.ts';

const quoted = (values: readonly string[]): string => values.map((value) => `"${value}"`).join(', ');
const entities = (type: string, values: readonly string[]): string => values.map((value) => `${type}::"${value}"`).join(', ');

/** One of a column's values; nothing where the row leaves the column open. */
const oneOf = (expression: string, values?: readonly string[]): readonly string[] =>
  values === undefined ? [] : [`[${quoted(values)}].contains(${expression})`];

const conditions = ({ roles, relations, information, purposes, standings, marks }: Forbid): readonly string[] => [
  ...(roles === undefined ? [] : [`principal in [${entities('Role', roles)}]`]),
  ...(information === undefined ? [] : [`resource in [${entities('Information', information)}]`]),
  ...oneOf('context.relation', relations),
  ...oneOf('context.purpose', purposes),
  ...oneOf('context.standing', standings),
  ...(marks === undefined ? [] : [`context.marks.containsAny([${quoted(marks)}])`]),
];

const policy = (effect: 'permit' | 'forbid', row: Forbid): string => {
  const scope = row.actions === undefined ? 'action' : `action in [${entities('Action', row.actions)}]`;
  const met = conditions(row);
  const when = met.length === 0 ? '' : `\nwhen {\n  ${met.join(' &&\n  ')}\n}`;
  return `@id("${row.id}")\n${effect} (principal, ${scope}, resource)${when};`;
};

const permitted = ({ needs, obligations: _, ...row }: Permit): string =>
  policy('permit', { ...row, ...(needs !== undefined && { marks: [needs] }) });

/** The table as Cedar policies: an independent engine then judges the same questions. */
export const cedarPolicies = ({ permits, forbids }: Table = decisionTable): string =>
  `// Written by \`npm run matrix\` from shared/domain/access; do not change it here.\n\n${[...forbids.map((row) => policy('forbid', row)), ...permits.map(permitted)].join('\n\n')}\n`;

const asked = '{ relation: String, purpose: String, standing: String, marks: Set<String> }';

/** What the policies speak of: roles, kinds of information, and each action with the questions it can be asked. */
export const cedarSchema = (): string =>
  [
    '// Written by `npm run matrix` from shared/domain/access; do not change it here.',
    `entity Role enum [${quoted(RoleClass.options)}];`,
    `entity Information enum [${quoted(Information.options)}];`,
    ...Action.options.map(
      (action) =>
        `// concerns ${actions[action].join(', ')}\naction "${action}" appliesTo { principal: Role, resource: Information, context: ${asked} };`,
    ),
    '',
  ].join('\n');
