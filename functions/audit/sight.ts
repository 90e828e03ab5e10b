import type { CellPrincipal } from '../../shared/domain/access/principal.ts';
import type { AuditEntry } from '../../shared/domain/audit/entry.ts';
import { aboutOwnResidents } from '../../shared/domain/audit/own-residents.ts';
import { coveredNow } from '../../shared/domain/cells/cell.ts';
import type { CellData } from '../runtime/context.ts';

/** An entry as far as somebody may read it; nothing where they may not know of it. */
export type Sight = (entry: AuditEntry) => AuditEntry | undefined;

const whole: Sight = (entry) => entry;

const ofMayor = async (data: CellData, { sub, nis }: CellPrincipal): Promise<Sight> => {
  const cell = await data.cell();
  if (cell === undefined || coveredNow(cell.value).length < 2) return whole;
  const residences = await data.residences();
  const isOwn = (id: string): boolean => residences.get(id) === nis;
  return (entry) => {
    if (entry.sub === sub) return entry;
    const about = aboutOwnResidents(entry.about, isOwn);
    return about && { ...entry, about: [...about] };
  };
};

/**
 * How far somebody sees into the audit: the data protection officer, and each of oneself, the whole; a mayor of a joint cell
 * not what concerns residents of the other municipalities alone.
 */
export const sightOf = (data: CellData, principal: CellPrincipal): Sight | Promise<Sight> =>
  principal.role === 'mayor' ? ofMayor(data, principal) : whole;
