import { chairUnder } from '../../shared/data/calendar-feeds.ts';
import { personData } from '../../shared/data/repositories.ts';
import { visible } from '../../shared/domain/access/decide.ts';
import type { CellPrincipal } from '../../shared/domain/access/principal.ts';
import { meetingsInFeed } from '../../shared/domain/calendar/feed.ts';
import { isInForce } from '../../shared/domain/members/member.ts';
import type { Language, RegionId } from '../../shared/domain/tenants.ts';
import type { OpenedCalendar } from './context.ts';
import { type CellOccasion, ofCell } from './provide-cell.ts';

type Chair = { readonly principal: CellPrincipal; readonly language: Language };

/** Who has the chair that a token opens, as long as they have it. */
const chairOf = async ({ table, today }: CellOccasion, region: RegionId, token: string): Promise<Chair | undefined> => {
  const chair = await chairUnder(table, token);
  const person = chair && (await personData(table, chair.sub).memberships.get());
  const membership = person?.value.memberships.find(({ membershipId }) => membershipId === chair?.membershipId);
  if (person === undefined || membership?.scope !== 'municipality' || membership.cell === undefined) return undefined;
  if (!isInForce(membership, today)) return undefined;
  const { membershipId, role, nis, mandate, cell } = membership;
  const { sub, language } = person.value;
  return { principal: { scope: 'cell', sub, membershipId, version: person.version, role, nis, region, mandate, cell }, language };
};

/** Opens the calendar of the chair that the token of a feed is for. It stays shut for who has the chair no longer, or may not read of meetings. */
export const calendarUnder = async (occasion: CellOccasion, region: RegionId, token: string): Promise<OpenedCalendar | undefined> => {
  const chair = await chairOf(occasion, region, token);
  if (chair === undefined) return undefined;
  const { principal, language } = chair;
  const { role, membershipId, sub, cell } = principal;
  if (!visible({ role, purpose: occasion.purpose }, 'meetings.read').has('ownWork')) return undefined;
  const { read } = ofCell(occasion, principal);
  const kept = async () => {
    const [meetings, lines] = await read([cell.cellId], (data) => Promise.all([data.meetingFacts(), data.caseLines()]));
    return { meetings, lines: lines.map(({ value }) => value) };
  };
  return {
    meetings: async () => meetingsInFeed(await kept(), { memberId: membershipId, role, sub }, occasion.today),
    language,
    portalUrl: occasion.portalUrl,
  };
};
