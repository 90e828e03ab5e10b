import type { meetings } from '../../shared/contract/meetings.ts';
import type { Answer } from '../../shared/contract/route.ts';
import { visible } from '../../shared/domain/access/decide.ts';
import type { CellPrincipal } from '../../shared/domain/access/principal.ts';
import type { Meeting } from '../../shared/domain/meetings/meeting.ts';
import { leads } from './leads.ts';

type View = Answer<(typeof meetings)['routes']['get']>;

const trio = ['mayor', 'coordinator', 'police'] as const;
const isTrio = (role: string): boolean => trio.some((one) => one === role);

/** Which of the agenda is before the asker: what they are called to, and for who convenes all of it. */
const agendaFor = ({ membershipId, role, nis, cell }: CellPrincipal, { agenda }: Meeting) =>
  agenda.filter(
    ({ invited, residence }) => invited.includes(membershipId) || (role === 'coordinator' && (nis === cell.seat || nis === residence)),
  );

/**
 * A meeting as the asker may see it; `undefined` where they may not know of it. Everybody with a seat knows when and where
 * and who of the trio comes; others at the table only as far as they meet at the same case.
 */
export const shown = (principal: CellPrincipal, { cellId: _, ...meeting }: Meeting): View | undefined => {
  const { membershipId, role } = principal;
  const kinds = visible({ role, purpose: 'caseConsultation' }, 'meetings.read');
  const seated = meeting.invited.some(({ memberId }) => memberId === membershipId);
  if (!kinds.has('status') && !(seated && kinds.has('ownWork'))) return undefined;
  const agenda = agendaFor(principal, { cellId: _, ...meeting });
  const met = new Set([membershipId, ...agenda.flatMap(({ invited }) => invited)]);
  const convenes = leads(principal, { cellId: _, ...meeting });
  const invited = meeting.invited.filter((one) => convenes || isTrio(one.role) || met.has(one.memberId));
  const known = new Set(invited.map(({ memberId }) => memberId));
  const { place, ...rest } = meeting;
  return {
    ...rest,
    ...(seated && { place }),
    invited,
    attended: meeting.attended.filter((memberId) => known.has(memberId)),
    agenda: agenda.map((item) => ({ ...item, invited: item.invited.filter((memberId) => known.has(memberId)) })),
  };
};
