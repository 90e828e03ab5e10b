import { Action, actions } from '../../../shared/domain/access/action.ts';
import { CaseRelation, Standing } from '../../../shared/domain/access/case-standing.ts';
import type { Question } from '../../../shared/domain/access/evaluate.ts';
import { Information } from '../../../shared/domain/access/information.ts';
import { Mark } from '../../../shared/domain/access/mark.ts';
import { RoleClass } from '../../../shared/domain/access/role-class.ts';
import type { Permit } from '../../../shared/domain/access/table/row.ts';
import { Purpose } from '../../../shared/domain/audit/purpose.ts';

type Columns = {
  readonly [Column in 'role' | 'relation' | 'purpose' | 'standing']: readonly Question[Column][];
} & { readonly action: readonly Action[]; readonly marks: readonly (readonly Mark[])[] };

const everything: Columns = {
  action: Action.options,
  role: RoleClass.options,
  relation: CaseRelation.options,
  purpose: Purpose.options,
  standing: Standing.options,
  marks: [[]],
};

/** Every question there is: each action on each kind of information it concerns, in every column but marks; narrowed by what is given. */
export function* questions(narrowed: Partial<Columns> = {}): Generator<Question> {
  const columns = { ...everything, ...narrowed };
  // oxlint-disable max-depth -- seven columns, a loop each
  for (const action of columns.action)
    for (const information of actions[action])
      for (const role of columns.role)
        for (const relation of columns.relation)
          for (const purpose of columns.purpose)
            for (const standing of columns.standing)
              for (const marks of columns.marks) yield { action, information, role, relation, purpose, standing, marks };
  // oxlint-enable max-depth
}

/** Each mark alone. */
export const singles: readonly (readonly Mark[])[] = Mark.options.map((mark) => [mark]);

/** Every set of two marks. */
export const pairs: readonly (readonly [Mark, Mark])[] = Mark.options.flatMap((mark, index) =>
  Mark.options.slice(index + 1).map((other) => [mark, other] as const),
);

/** A question as a reader of a failing test wants it. */
export const said = (q: Question): string =>
  `${q.action} ${q.information} ${q.role}/${q.relation} ${q.purpose} ${q.standing} [${q.marks.join()}]`;

/** A row that permits every question there is. */
export const everythingPermitted: Permit = {
  id: 'everything',
  actions: Action.options,
  roles: RoleClass.options,
  relations: CaseRelation.options,
  information: Information.options,
  purposes: Purpose.options,
  standings: Standing.options,
};
