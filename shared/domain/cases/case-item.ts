import * as z from 'zod';
import { decide, visible } from '../access/decide.ts';
import { IsoDate } from '../fields.ts';
import { Id } from '../members/attendee.ts';
import { NarrativeLine } from '../narrative.ts';
import { spelling } from '../register/names.ts';
import type { CaseLine } from './case-line.ts';
import { CaseView } from './case-view.ts';
import { InvitationState } from './invitation.ts';
import { type Occasion, type Outline, situationOf } from './situation.ts';
import type { Asker } from './standing.ts';

/** A case as the asker sees it in a list. `name`: where they may know it. `meeting`: the next consultation they know of. */
export const CaseItem = CaseView.pick({
  caseId: true,
  reference: true,
  state: true,
  listedAt: true,
  reviewDueOn: true,
  locksAfter: true,
  closedOn: true,
  residence: true,
  minor: true,
  relation: true,
  standing: true,
}).extend({
  name: NarrativeLine.optional(),
  invitation: InvitationState.optional(),
  meeting: z.strictObject({ meetingId: Id, on: IsoDate }).optional(),
});
export type CaseItem = z.infer<typeof CaseItem>;

/** Reading whose list this is. */
export type Listing = 'cases.list' | 'cases.query';

/** What of a line says who may see what of it. */
export const outlineOfLine = ({ facts, invitations, consultations, contributors }: CaseLine, seat: string): Outline => ({
  facts,
  seat,
  invitations,
  consultations,
  contributors,
});

const nextMeeting = (consultations: CaseLine['consultations'], today: string): CaseItem['meeting'] => {
  const [next] = consultations.filter(({ state, on }) => state === 'convened' && on >= today).toSorted((a, b) => (a.on < b.on ? -1 : 1));
  return next && { meetingId: next.meetingId, on: next.on };
};

type Looking = { readonly asker: Asker; readonly seat: string; readonly action: Listing; readonly name?: string | undefined };

/** A line of the list as somebody may see it; `undefined` where they may not know of the case. `name`: the identity, opened. */
export const itemOf = (line: CaseLine, { asker, seat, action, name }: Looking, occasion: Occasion): CaseItem | undefined => {
  const situation = situationOf(asker, outlineOfLine(line, seat), occasion);
  const kinds = visible(situation, action);
  if (!kinds.has('status')) return undefined;
  const { caseId, reference, state, listedAt, reviewDueOn, locksAfter, closedOn, residence, minor } = line.facts;
  const leads = situation.relation === 'chair' || situation.relation === 'coordinator';
  const own = line.invitations.find(({ memberId }) => memberId === asker.memberId);
  return {
    caseId,
    reference,
    state,
    listedAt,
    reviewDueOn,
    locksAfter,
    closedOn,
    ...(leads && { residence, minor }),
    relation: situation.relation,
    standing: situation.standing,
    meeting: nextMeeting(
      line.consultations.filter(({ invited }) => leads || invited.includes(asker.memberId)),
      occasion.today,
    ),
    ...(own && { invitation: own.state }),
    ...(kinds.has('identity') && { name }),
  };
};

/** True where the name of a line may be shown, so that it is worth opening. */
export const showsName = (line: CaseLine, { asker, seat, action }: Omit<Looking, 'name'>, occasion: Occasion): boolean =>
  decide({ ...situationOf(asker, outlineOfLine(line, seat), occasion), action, information: 'identity' }).permit;

/** Where an item stands in a list: what runs before what is closed, what is due first before the rest. */
export const placeOf = ({ state, reviewDueOn, caseId }: CaseItem): string => `${state === 'listed' ? 0 : 1}${reviewDueOn}${caseId}`;

export type Search = { readonly text?: string | undefined; readonly states?: readonly CaseItem['state'][] | undefined };

/** Whether this has what was typed in it, however it is spelled; a sign alone finds nothing. */
const has = (found: string, text: string): boolean => spelling(text) !== '' && spelling(found).includes(spelling(text));

/** True where an item is one that is looked for, by part of its reference or of the name that is shown, and by its state. */
export const isSought = ({ reference, name = '', state }: CaseItem, { text, states }: Search): boolean =>
  (states?.includes(state) ?? true) && (text === undefined || has(name, text) || has(reference, text));
