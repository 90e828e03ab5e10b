import type { CellRole } from '../../../../shared/domain/access/roles.ts';
import type { CaseShown } from '../cases-api.ts';

/** Which parts of the plan the reader writes: its goals, and what the police does besides. */
export const writesIn = ({ may, relation }: CaseShown, role: CellRole | undefined) => {
  const changes = may.includes('plans.change');
  const leads = relation === 'chair' || relation === 'coordinator';
  return { goals: changes && (leads || relation === 'caseManager'), policePart: changes && (leads || role === 'police') };
};
