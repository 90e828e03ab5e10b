import * as z from 'zod';

/** What lies on the table goes on alike whether or not anybody spoke of it yet. */
const open = {
  comment: 'underDiscussion',
  sign: 'underDiscussion',
  object: 'objected',
  revise: 'proposed',
  enact: 'agreed',
  withdraw: 'withdrawn',
  lapse: 'expired',
} as const;

/** The path of a proposal, drawn and enforced by the same table: state → event → next state. */
export const proposalTransitions = {
  draft: { propose: 'proposed' },
  proposed: open,
  underDiscussion: open,
  objected: {
    comment: 'objected',
    sign: 'underDiscussion',
    object: 'objected',
    revise: 'proposed',
    withdraw: 'rejected',
    lapse: 'expired',
  },
  agreed: { begin: 'inForce' },
  inForce: {},
  withdrawn: {},
  rejected: {},
  expired: {},
} as const;

export const ProposalState = z.enum([
  'draft',
  'proposed',
  'underDiscussion',
  'objected',
  'agreed',
  'inForce',
  'withdrawn',
  'rejected',
  'expired',
]);
export type ProposalState = z.infer<typeof ProposalState>;

export const ProposalEvent = z.enum(['propose', 'comment', 'sign', 'object', 'revise', 'withdraw', 'enact', 'lapse', 'begin']);
export type ProposalEvent = z.infer<typeof ProposalEvent>;

/** The state an event leads to, or `undefined` where the table has no such arrow. */
export const nextProposalState = (state: ProposalState, event: ProposalEvent): ProposalState | undefined => {
  const arrows: Partial<Record<ProposalEvent, ProposalState>> = proposalTransitions[state];
  return arrows[event];
};
