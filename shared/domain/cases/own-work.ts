import * as z from 'zod';
import { type Situation, decide } from '../access/decide.ts';
import { Attendee, attendeeOf, Id } from '../members/attendee.ts';
import { outlineOfLine } from './case-item.ts';
import type { CaseLine } from './case-line.ts';
import type { CaseParts } from './case-parts.ts';
import { ActionView, CaseView, ContributionView } from './case-view.ts';
import type { Seen } from './contributions-for.ts';
import type { CaseFacts } from './case.ts';
import { hasPlace, type Table } from './followers.ts';
import type { Contribution } from './contribution.ts';
import { omitPlace } from './omit-place.ts';
import { type Occasion, situationOf } from './situation.ts';
import type { Asker } from './standing.ts';

/** An own contribution, and who else can read it: of those its author chose by name, who still has a place in the cell and did not step aside. */
const OwnContribution = ContributionView.extend({ readers: z.array(Attendee) });

/** What is somebody's own in one case: the actions they do and what they contributed, and of the case nothing but how it is called aloud. */
export const OwnWork = CaseView.pick({ caseId: true, reference: true }).extend({
  actions: z.array(ActionView),
  contributions: z.array(OwnContribution),
});
export type OwnWork = z.infer<typeof OwnWork>;

/** That there is something of one's own in a case: how many actions wait, and how many contributions stand. */
export const OwnWorkItem = z.strictObject({
  caseId: Id,
  reference: CaseView.shape.reference,
  actions: z.int().min(0),
  contributions: z.int().min(0),
});
export type OwnWorkItem = z.infer<typeof OwnWorkItem>;

const keeps = (action: 'actions.read' | 'contributions.read', situation: Situation) =>
  decide({ ...situation, action, information: 'ownWork' });

/** Whether somebody still sees the actions that are theirs, whatever became of their invitation. */
export const keepsOwnActions = (situation: Situation): boolean => keeps('actions.read', situation).permit;

const keepsContributions = (situation: Situation): boolean => keeps('contributions.read', situation).permit;

/** The row that lets somebody see what is their own. */
export const ownWorkVerdict = (situation: Situation, { actions }: OwnWork) =>
  keeps(actions.length > 0 ? 'actions.read' : 'contributions.read', situation);

const readersOf = ({ audience, author }: Contribution, facts: Pick<CaseFacts, 'recusals'>, table: Table): Attendee[] =>
  table.members
    .filter(({ memberId }) => memberId !== author.memberId && audience.includes(memberId) && hasPlace(memberId, facts, table))
    .map((one) => attendeeOf(one, one.nis));

/**
 * What is somebody's own in a case, also of who is called to it no longer (product.md: a member keeps the own actions and may
 * take back what they contributed); `undefined` where nothing is.
 */
export const ownWorkFor = (
  { root, ...parts }: CaseParts,
  { asker: { memberId }, situation }: Omit<Seen, 'today'>,
  table: Table,
): OwnWork | undefined => {
  const actions = keepsOwnActions(situation) ? parts.actions.filter(({ owner }) => owner.memberId === memberId) : [];
  const contributions = keepsContributions(situation) ? parts.contributions.filter(({ author }) => author.memberId === memberId) : [];
  if (actions.length + contributions.length === 0) return undefined;
  const { caseId, reference } = root;
  return {
    caseId,
    reference,
    actions: actions.map(omitPlace),
    contributions: contributions.map((one) => ({ ...omitPlace(one), readers: readersOf(one, root, table) })),
  };
};

type Looking = { readonly asker: Asker; readonly seat: string };

/** What of somebody's own a line tells of; `undefined` where nothing of theirs waits or stands there. */
export const ownWorkIn = (line: CaseLine, { asker, seat }: Looking, occasion: Occasion): OwnWorkItem | undefined => {
  const situation = situationOf(asker, outlineOfLine(line, seat), occasion);
  const actions = keepsOwnActions(situation) ? line.actions.filter(({ ownerId }) => ownerId === asker.memberId).length : 0;
  const contributions = keepsContributions(situation) ? line.contributors.filter((memberId) => memberId === asker.memberId).length : 0;
  const { caseId, reference } = line.facts;
  return actions + contributions === 0 ? undefined : { caseId, reference, actions, contributions };
};
