import type { meetings } from '../../shared/contract/meetings.ts';
import type { Answer } from '../../shared/contract/route.ts';
import { visible } from '../../shared/domain/access/decide.ts';
import type { CellPrincipal } from '../../shared/domain/access/principal.ts';
import { isUnknownTo } from '../../shared/domain/cases/situation.ts';
import { askerOf } from '../../shared/domain/cases/standing.ts';
import { leadsMeeting } from '../../shared/domain/meetings/leads.ts';
import type { AgendaItem, Meeting } from '../../shared/domain/meetings/meeting.ts';
import { isTrio } from '../../shared/domain/meetings/seats.ts';
import type { Standings } from './standings.ts';

type View = Answer<(typeof meetings)['routes']['get']>;

/** Who looks, on which day, and where they stand to the cases on the table. */
export type Looking = { readonly principal: CellPrincipal; readonly today: string; readonly standings: Standings };

/** Cases on the table that the asker leads, and those they are called to: as long as they may know of the case at all. */
const standsTo = ({ principal: { membershipId }, standings }: Looking, { caseId, invited }: AgendaItem): 'leads' | 'called' | undefined => {
  const situation = standings.get(caseId);
  if (situation === undefined || isUnknownTo(situation)) return undefined;
  if (situation.relation === 'chair' || situation.relation === 'coordinator') return 'leads';
  return situation.relation !== 'none' && invited.includes(membershipId) ? 'called' : undefined;
};

/** Who is called to a case sees of the agenda while it is open to them; who leads it, always. */
const agendaFor = (looking: Looking, { agenda, state, opensUntil }: Meeting): readonly AgendaItem[] => {
  const isOpen = state !== 'cancelled' && looking.today <= opensUntil;
  return agenda.filter((item) => {
    const stands = standsTo(looking, item);
    return stands === 'leads' || (stands === 'called' && isOpen);
  });
};

/** Who has a seat for a case alone has none once they are called to it no longer. */
const isSeated = (looking: Looking, { invited, agenda }: Meeting): boolean => {
  const { membershipId, role } = looking.principal;
  if (!invited.some(({ memberId }) => memberId === membershipId)) return false;
  return isTrio(role) || agenda.some((item) => standsTo(looking, item) !== undefined);
};

/**
 * A meeting as the asker may see it; `undefined` where they may not know of it. Everybody with a seat knows when, and who of
 * the trio comes; where, and others at the table, only as far as they meet at the same case.
 */
export const shown = (looking: Looking, meeting: Meeting): View | undefined => {
  const { membershipId, role, cell } = looking.principal;
  const kinds = visible({ role, purpose: 'caseConsultation' }, 'meetings.read');
  const seated = isSeated(looking, meeting);
  if (!kinds.has('status') && !(seated && kinds.has('ownWork'))) return undefined;
  const agenda = agendaFor(looking, meeting);
  const met = new Set([membershipId, ...agenda.flatMap((item) => item.invited)]);
  const isAside = (caseId: string): boolean => looking.standings.get(caseId)?.marks?.includes('ownInterest') ?? false;
  const leads = leadsMeeting(askerOf(looking.principal), cell.seat, { ...meeting, isAside });
  const invited = meeting.invited.filter((one) => leads || isTrio(one.role) || met.has(one.memberId));
  const known = new Set(invited.map(({ memberId }) => memberId));
  const { place, cellId: _, ...rest } = meeting;
  return {
    ...rest,
    ...(seated && (isTrio(role) || agenda.length > 0) && { place }),
    invited,
    attended: meeting.attended.filter((memberId) => known.has(memberId)),
    agenda: agenda.map((item) => ({ ...item, invited: item.invited.filter((memberId) => known.has(memberId)) })),
    leads,
  };
};
