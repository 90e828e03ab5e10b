import { actNames } from '../../../shared/i18n/names/acts.ts';
import { purposeNames } from '../../../shared/i18n/names/purposes.ts';
import { roleNames } from '../../../shared/i18n/names/roles.ts';
import { Role } from '../../../shared/domain/access/roles.ts';
import { useWords } from '../../app/words.tsx';
import type { AuditLine } from './audit-api.ts';

/** Why there is no name: of who brought a signal it is kept back, another is no member now, or none at all. */
const nameless = (role: AuditLine['role']) => {
  if (role === undefined) return 'audit.reporter';
  return Role.safeParse(role).success ? 'audit.former' : 'audit.platform';
};

/** A line of the log in the reader's words. */
export const useLineWords = () => {
  const { say, moment, language } = useWords();
  return ({ at, role, name, action, purpose, outcome, about }: AuditLine) => {
    const known = Role.safeParse(role).data;
    const act = actNames[action]?.[language] ?? say('audit.otherAct', { action });
    return {
      when: moment(at),
      who: name ?? say(nameless(role)),
      role: known === undefined ? '' : roleNames[known][language],
      act: outcome === 'refused' ? say('audit.refusedAct', { act }) : act,
      why: purposeNames[purpose][language],
      about: about.join(', '),
    };
  };
};
