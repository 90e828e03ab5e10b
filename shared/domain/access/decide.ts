import { Purpose } from '../audit/purpose.ts';
import { type Action, actions } from './action.ts';
import type { CaseRelation, Standing } from './case-standing.ts';
import { decisionTable, tableVersion } from './decision-table.ts';
import { evaluator, type Verdict } from './evaluate.ts';
import type { Information } from './information.ts';
import type { Mark } from './mark.ts';
import type { Permission } from './permissions.ts';
import { classOf } from './role-class.ts';
import type { Role } from './roles.ts';

/** Who stands where: the same for everything asked of one case in one request. */
export type Situation = {
  readonly role: Role;
  /** What the asker is to the case or signal (`relationTo`); `none` where left out. A mayor who would list a signal is its `chair`. */
  readonly relation?: CaseRelation;
  /** Where the case stands for the asker (`standingFor`); `noCase` where left out: what is asked is about no single case. */
  readonly standing?: Standing;
  readonly purpose: Purpose;
  readonly marks?: readonly Mark[];
};

/** An action, and on what kind of information; where none is named, the first the action concerns. */
export type AccessRequest = Situation & { readonly action: Action; readonly information?: Information };

const answer = evaluator(decisionTable);

/**
 * Asks the decision table: may this be done, by which row, and what is owed in return. Pure and total: what no row permits is
 * refused, and so is what any row forbids. Who may not even know of the case is told the same as when there is none.
 */
export const decide = (asked: AccessRequest): Verdict =>
  answer({
    role: classOf(asked.role),
    relation: asked.relation ?? 'none',
    action: asked.action,
    information: asked.information ?? actions[asked.action][0],
    purpose: asked.purpose,
    standing: asked.standing ?? 'noCase',
    marks: asked.marks ?? [],
  });

/** What an action may be wanted for: for anything else no row of the table permits it to anybody. */
export const purposesOf = (action: Action): readonly Purpose[] =>
  Purpose.options.filter((purpose) => decisionTable.permits.some((row) => row.actions.includes(action) && row.purposes.includes(purpose)));

/** The kinds of information of one case or signal that an action may release to the asker; empty where they may know nothing. */
export const visible = (situation: Situation, action: Action): ReadonlySet<Information> =>
  new Set(actions[action].filter((information) => decide({ ...situation, action, information }).permit));

/** The row that decided and the table it stands in, as the audit keeps it: `calledReadsOpenCase@1`. */
export const ruleName = ({ rule }: Verdict): string => `${rule}@${tableVersion}`;

/** What let somebody in for their role alone, before anything was read, as the audit keeps it where no row was asked: `door.cases.read@1`. */
export const doorRule = (permission: Permission): string => `door.${permission}@${tableVersion}`;
