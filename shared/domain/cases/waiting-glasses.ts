import { decide } from '../access/decide.ts';
import { waitsFor } from './break-glass.ts';
import { outlineOfLine } from './case-item.ts';
import type { CaseLine } from './case-line.ts';
import { situationOf } from './situation.ts';
import type { Asker } from './standing.ts';

type Day = { readonly asker: Asker; readonly seat: string; readonly today: string };

/** The broken glasses of a case that wait for a review by somebody on a day; none of one past its term, which exists no longer. */
export const waitingGlasses = (line: CaseLine, { asker, seat, today }: Day): CaseLine['brokenGlass'] => {
  const situation = situationOf(asker, outlineOfLine(line, seat), { today, purpose: 'oversight' });
  return decide({ ...situation, action: 'breakGlass.review' }).permit ? line.brokenGlass.filter((glass) => waitsFor(glass, asker)) : [];
};
