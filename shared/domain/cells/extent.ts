import { problem } from '../../problems.ts';
import { ok, type Result } from '../../result.ts';
import { municipalityOn } from '../register/lineage.ts';
import { regionOf } from '../register/register.ts';
import type { CellForm } from './registration.ts';

type Refusal = 'municipality-unknown' | 'municipality-ended' | 'joint-across-regions';

const others = (form: CellForm | undefined): readonly string[] => {
  if (form?.kind === 'joint') return form.municipalities;
  return form?.kind === 'joining' ? [form.seat] : [];
};

/**
 * Checks the municipalities a form names besides the own one. Refuses an unknown or ended code, and one in another
 * Region: each Region keeps its cells in a stack of its own, so a joint cell across Regions is refused, in words.
 */
export const checkExtent = (nis: string, form: CellForm | undefined, today: string): Result<undefined, Refusal> => {
  for (const other of others(form)) {
    const found = municipalityOn(other, today);
    if (!found.ok) return found;
    if (regionOf(other) !== regionOf(nis)) return problem('joint-across-regions', { municipalities: other });
  }
  return ok(undefined);
};
