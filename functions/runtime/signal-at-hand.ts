import type { CellData } from '../../shared/data/cell.ts';
import type { CellPrincipal } from '../../shared/domain/access/principal.ts';
import { outlineOfLine } from '../../shared/domain/cases/case-item.ts';
import { isUnknownTo, situationOf } from '../../shared/domain/cases/situation.ts';
import { askerOf } from '../../shared/domain/cases/standing.ts';
import type { Signal } from '../../shared/domain/signals/signal.ts';

type Asking = { readonly data: Pick<CellData, 'caseLine' | 'seat'>; readonly principal: CellPrincipal; readonly today: string };

/** Whether whoever leads the intake may know of a signal: once it is part of a case, only who knows of that case. */
export const knowsOf = async ({ data, principal, today }: Asking, { caseId }: Pick<Signal, 'caseId'>): Promise<boolean> => {
  const line = caseId === undefined ? undefined : await data.caseLine(caseId);
  return (
    line === undefined ||
    !isUnknownTo(situationOf(askerOf(principal), outlineOfLine(line.value, data.seat), { today, purpose: 'signalIntake' }))
  );
};
