import { decide, visible } from '../access/decide.ts';
import type { CaseParts } from './case-parts.ts';
import type { CaseView } from './case-view.ts';
import { isOpenFor } from './consultation.ts';
import type { Contribution } from './contribution.ts';
import { omitPlace } from './omit-place.ts';
import type { CaseSituation } from './situation.ts';
import type { Asker } from './standing.ts';

/** Who looks, where they stand to the case, and on which day. */
export type Seen = { readonly asker: Asker; readonly situation: CaseSituation; readonly today: string };

const kindOf = { none: 'contribution', sharedInMeeting: 'sharedSecret', professionalSecrecy: 'professionalSecret' } as const;

/** The own always; another's while that very consultation is open to the asker, who must be among those it was given to. */
const hears = ({ asker, situation, today }: Seen, { consultations }: CaseParts, one: Contribution): boolean => {
  if (one.author.memberId === asker.memberId) return decide({ ...situation, action: 'contributions.read', information: 'ownWork' }).permit;
  const at = consultations.find(({ meetingId }) => meetingId === one.meetingId);
  const isOpen = at !== undefined && isOpenFor(at, asker.memberId, today) && today <= one.expiresOn;
  if (!isOpen || one.state === 'withdrawn') return false;
  const outside = one.audience.includes(asker.memberId) ? [] : (['outsideAudience'] as const);
  const marks = [...(situation.marks ?? []), ...outside];
  return decide({ ...situation, marks, action: 'contributions.read', information: kindOf[one.secrecy] }).permit;
};

/** The contributions somebody may hear now; `undefined` where there are none for them and they listen to nobody. */
export const contributionsFor = (seen: Seen, parts: CaseParts): CaseView['contributions'] => {
  const heard = parts.contributions.filter((one) => hears(seen, parts, one)).map(omitPlace);
  const listens = visible(seen.situation, 'contributions.read');
  return heard.length > 0 || listens.has('contribution') ? heard : undefined;
};
