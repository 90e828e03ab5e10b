import type { CellPrincipal } from '../../shared/domain/access/principal.ts';
import type { AuditEntry } from '../../shared/domain/audit/entry.ts';
import { aboutOwnResidents } from '../../shared/domain/audit/own-residents.ts';
import { isRecused } from '../../shared/domain/cases/recusal.ts';
import { coveredNow } from '../../shared/domain/cells/cell.ts';
import type { CellData } from '../runtime/context.ts';

/** An entry as far as somebody may read it; nothing where they may not know of it. */
export type Sight = (entry: AuditEntry) => AuditEntry | undefined;

const whole: Sight = (entry) => entry;

const ofMayor = async (
  data: CellData,
  { membershipId: memberId, sub, nis }: CellPrincipal,
  archive: string | undefined,
): Promise<Sight> => {
  const [cell, whom] = await Promise.all([data.cell(), data.whom(archive)]);
  const isJoint = cell !== undefined && coveredNow(cell.value).length > 1;
  const isOwn = (id: string): boolean => {
    const about = whom.get(id);
    return about === undefined ? !isJoint : (!isJoint || about.residence === nis) && !isRecused(about, { memberId, sub });
  };
  return (entry) => {
    if (entry.sub === sub) return entry;
    const about = aboutOwnResidents(entry.about, isOwn);
    return about && { ...entry, about: [...about] };
  };
};

/**
 * How far somebody sees into the audit: the data protection officer, and each of oneself, the whole; a mayor neither what
 * concerns residents of other municipalities alone, nor what they stepped aside from; in the log of a cell that went over, nor before it did.
 */
export const sightOf = (data: CellData, principal: CellPrincipal, archive?: string): Sight | Promise<Sight> =>
  principal.role === 'mayor' ? ofMayor(data, principal, archive) : whole;
