import type { CellData } from '../../shared/data/cell.ts';
import type { CellPrincipal } from '../../shared/domain/access/principal.ts';
import { outlineOfLine } from '../../shared/domain/cases/case-item.ts';
import { type CaseSituation, isUnknownTo, situationOf } from '../../shared/domain/cases/situation.ts';
import { askerOf } from '../../shared/domain/cases/standing.ts';
import type { Signal } from '../../shared/domain/signals/signal.ts';

/** Who asks, on which day, of which cell. */
export type Asking = { readonly data: Pick<CellData, 'caseLine' | 'seat'>; readonly principal: CellPrincipal; readonly today: string };

/** Where somebody stands to the case that a signal became part of: it locks, closes, moves and ends with it. `undefined` where nobody can say. */
export const situationInCase = async ({ data, principal, today }: Asking, caseId: string): Promise<CaseSituation | undefined> => {
  const line = await data.caseLine(caseId);
  return line && situationOf(askerOf(principal), outlineOfLine(line.value, data.seat), { today, purpose: 'signalIntake' });
};

/** Whether whoever leads the intake may know of a signal: once it is part of a case, only who knows of that case. */
export const knowsOf = async (asking: Asking, { caseId }: Pick<Signal, 'caseId'>): Promise<boolean> => {
  const situation = caseId === undefined ? undefined : await situationInCase(asking, caseId);
  return situation === undefined || !isUnknownTo(situation);
};
