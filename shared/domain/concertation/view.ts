import * as z from 'zod';
import { IsoDate, Paragraph } from '../fields.ts';
import { Id } from '../members/attendee.ts';
import { TenantId } from '../tenants.ts';
import { Content, signersOf, signingEnds } from './content.ts';
import { type Dossier, onTable } from './dossier.ts';
import { Fact } from './fact.ts';
import { stancesOn, stateOn } from './standing.ts';
import { nextProposalState, ProposalEvent, ProposalState } from './state.ts';

const Stance = z.strictObject({
  tenant: TenantId,
  stands: z.enum(['waiting', 'signed', 'objected']),
  on: IsoDate.optional(),
  reasons: Paragraph.optional(),
});

/** A proposal in a list: what it is about, where it stands, whose signature it waits for and who objects. */
export const ProposalLine = z.strictObject({
  proposalId: Id,
  proposedBy: TenantId,
  state: ProposalState,
  revision: z.int().min(0),
  /** What lies on the table; of a proposal that does not yet, the own draft. */
  content: Content,
  stances: z.array(Stance),
  /** The last day to sign. */
  signingEnds: IsoDate,
});
export type ProposalLine = z.infer<typeof ProposalLine>;

/** A proposal whole, as this tenant has heard it: with everything that was said, and what the reader's side may do with it now. */
export const ProposalView = ProposalLine.extend({ draft: Content.optional(), facts: z.array(Fact), moves: z.array(ProposalEvent) });
export type ProposalView = z.infer<typeof ProposalView>;

/** For a list; nothing where only later facts were heard and the first is still on its way. */
export const lineOf = (dossier: Dossier, today: string): ProposalLine | undefined => {
  const table = onTable(dossier);
  const content = table?.content ?? dossier.draft;
  if (content === undefined) return undefined;
  const { proposalId, proposedBy } = dossier;
  const common = { proposalId, proposedBy, state: stateOn(dossier, today), content, signingEnds: signingEnds(content) };
  return { ...common, revision: table?.revision ?? 0, stances: table === undefined ? [] : [...stancesOn(dossier, table)] };
};

const ownMoves: readonly ProposalEvent[] = ['propose', 'revise', 'withdraw'];

/** What a side may do with it today; whether the person may for their side is asked at the door. */
const movesOf = (dossier: Dossier, line: ProposalLine, reader: TenantId): ProposalEvent[] => {
  const stance = line.stances.find(({ tenant }) => tenant === reader)?.stands;
  const may = (event: ProposalEvent): boolean => {
    if (nextProposalState(line.state, event) === undefined) return false;
    if (ownMoves.includes(event)) return dossier.proposedBy === reader;
    if (event === 'comment') return true;
    return (event === 'sign' || event === 'object') && signersOf(line.content).includes(reader) && stance !== 'signed';
  };
  return ProposalEvent.options.filter(may);
};

export const viewOf = (
  dossier: Dossier,
  { today, reader }: { readonly today: string; readonly reader: TenantId },
): ProposalView | undefined => {
  const line = lineOf(dossier, today);
  if (line === undefined) return undefined;
  const { draft, facts } = dossier;
  return { ...line, ...(draft && { draft }), facts, moves: movesOf(dossier, line, reader) };
};
