import { type CaseFile, outlinedBy, partsOf } from '../../shared/data/case-file.ts';
import type { CellData } from '../../shared/data/cell.ts';
import type { Action } from '../../shared/domain/access/action.ts';
import { decide } from '../../shared/domain/access/decide.ts';
import type { Verdict } from '../../shared/domain/access/evaluate.ts';
import type { Information } from '../../shared/domain/access/information.ts';
import type { CellPrincipal } from '../../shared/domain/access/principal.ts';
import type { Purpose } from '../../shared/domain/audit/purpose.ts';
import type { Case } from '../../shared/domain/cases/case.ts';
import { type CaseParts, outlineOf } from '../../shared/domain/cases/case-parts.ts';
import { allow, type CaseSituation, situationOf } from '../../shared/domain/cases/situation.ts';
import { type Asker, askerOf } from '../../shared/domain/cases/standing.ts';
import { problem } from '../../shared/problems.ts';
import { ok, type Result } from '../../shared/result.ts';

type Asking = { readonly principal: CellPrincipal; readonly today: string };

/** A case as it lies before somebody: what was found, what of it rules are asked about, and where they stand to it. */
export type CaseAtHand = {
  readonly file: CaseFile;
  readonly root: Case;
  /** All of it: where it is asked for, the case is opened whole. */
  readonly parts: CaseParts;
  readonly asker: Asker;
  readonly situation: CaseSituation;
};

/** A case that was read, and where who asks stands to it, for this purpose. */
export const atHand = ({ principal, today }: Asking, file: CaseFile, purpose: Purpose): CaseAtHand => {
  const asker = askerOf(principal);
  return {
    file,
    root: file.root.value,
    get parts() {
      return partsOf(file);
    },
    asker,
    situation: situationOf(asker, outlineOf(outlinedBy(file), principal.cell.seat), { today, purpose }),
  };
};

type Act = { readonly action: Action; readonly information?: Information; readonly purpose: Purpose };

/**
 * Finds the case an act is upon and asks the decision table whether it may be done. Refuses `resource-not-found` where there
 * is none the asker may know of, `permission-missing`, and `case-locked` or `case-closed` where that alone stands in the way.
 */
export const caseForAct = async (
  context: Asking & { readonly data: Pick<CellData, 'case'>; readonly decidedBy: (verdict: Verdict) => void },
  caseId: string,
  { action, information, purpose }: Act,
): Promise<Result<CaseAtHand, 'resource-not-found' | 'permission-missing' | 'case-locked' | 'case-closed'>> => {
  const file = await context.data.case(caseId).file();
  if (file === undefined) return problem('resource-not-found');
  const found = atHand(context, file, purpose);
  context.decidedBy(decide({ ...found.situation, action, ...(information !== undefined && { information }) }));
  const allowed = allow(found.situation, action, information);
  return allowed.ok ? ok(found) : allowed;
};
