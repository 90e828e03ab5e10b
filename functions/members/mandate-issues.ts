import { type CellRole, PartnerSector } from '../../shared/domain/access/roles.ts';
import type { MandateTerms } from '../../shared/domain/members/change-mandate.ts';
import { isMandated } from '../../shared/domain/members/legal-basis.ts';
import type { Issue } from '../../shared/problems.ts';

const belongsTo = (role: CellRole, name: string): boolean =>
  name === 'clearance' ? role === 'police' : PartnerSector.safeParse(role).success;

/** A missing basis is allowed and restricts; one that mandates nobody on that day is a mistake, and so is what is not asked of the role. */
export const mandateIssues = (role: CellRole, terms: MandateTerms, date: string): readonly Issue[] => {
  const names = (['entity', 'legalBasis', 'clearance'] as const).filter((name) => terms[name] !== undefined);
  const strange = names.filter((name) => !belongsTo(role, name));
  const mandatesNobody = terms.legalBasis !== undefined && !isMandated({ role, ...terms }, date);
  return [...new Set([...strange, ...(mandatesNobody ? ['legalBasis'] : [])])].map((name) => ({ in: 'body', name, type: 'invalid_value' }));
};
