import type { Purpose } from '../../audit/purpose.ts';
import type { Action } from '../action.ts';
import { CaseRelation, type Standing } from '../case-standing.ts';
import type { Information } from '../information.ts';
import type { Mark } from '../mark.ts';
import type { Obligation } from '../obligation.ts';
import type { RoleClass } from '../role-class.ts';

/** A row that permits: whoever meets every column may, and owes the obligations on top of the audit every row demands. */
export type Permit = {
  readonly id: string;
  readonly actions: readonly Action[];
  readonly roles: readonly RoleClass[];
  readonly relations: readonly CaseRelation[];
  readonly information: readonly Information[];
  readonly purposes: readonly Purpose[];
  readonly standings: readonly Standing[];
  readonly obligations?: readonly Obligation[];
  /** Permits only under this mark. */
  readonly needs?: 'breakGlassOpen';
};

/** A row that forbids, whatever permits: what meets every column it has. An absent column means all there is; of marks, any one suffices. */
export type Forbid = { readonly id: string; readonly marks?: readonly Mark[] } & Partial<Omit<Permit, 'id' | 'obligations' | 'needs'>>;

export type Table = { readonly permits: readonly Permit[]; readonly forbids: readonly Forbid[] };

/** Who sits at the table. */
export const seated = ['mayor', 'coordinator', 'police', 'partner'] as const;

/** What somebody can be to a case. */
export const anyRelation = CaseRelation.options;

/** Called to the case, in whatever part. */
export const called = ['invited', 'contributor', 'caseManager'] as const;

/** A meeting on the case is near, or its review term runs. */
export const open = ['convened', 'inReview'] as const;

/** On the list and not locked. */
export const live = ['listed', 'convened', 'inReview', 'followed'] as const;

/** Every standing of a case that is kept in the cell. */
export const kept = ['listed', 'convened', 'inReview', 'followed', 'locked', 'closed'] as const;

/** Working on a case: consulting on it and following it up. */
export const work = ['caseConsultation', 'followUp'] as const;
