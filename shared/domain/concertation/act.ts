import { problem } from '../../problems.ts';
import { ok, type Result } from '../../result.ts';
import { signersOf } from './content.ts';
import { type Dossier, hasRoomFor, onTable, withFact } from './dossier.ts';
import type { Fact, FactOf } from './fact.ts';
import { isSigned, stancesOn, stateOn } from './standing.ts';
import { nextProposalState, type ProposalEvent } from './state.ts';
import type { TenantId } from '../tenants.ts';

/** Who speaks, when, and under which fresh id. */
export type Saying = { readonly by: TenantId; readonly factId: string; readonly at: string; readonly today: string };

type Closed = 'proposal-closed' | 'proposal-full';

/** What somebody speaks of; refuses where the table has no arrow for what they say. */
const saying = (dossier: Dossier, { today }: Saying, event: ProposalEvent): Result<FactOf<'proposed'>, 'proposal-closed'> => {
  const table = onTable(dossier);
  return table === undefined || nextProposalState(stateOn(dossier, today), event) === undefined ? problem('proposal-closed') : ok(table);
};

/** Refuses more words than a side can have; what ends a proposal always fits. */
const fitting = (dossier: Dossier, fact: Fact): Result<Fact, 'proposal-full'> =>
  hasRoomFor(dossier, fact) ? ok(fact) : problem('proposal-full');

const said = ({ by, factId, at, today }: Saying) => ({ factId, author: by, at, on: today });

/** Says something of a proposal, whether or not one's signature is needed. Refuses `proposal-closed` and `proposal-full`. */
export const comment = (dossier: Dossier, text: string, by: Saying): Result<Fact, Closed> => {
  const open = saying(dossier, by, 'comment');
  return open.ok ? fitting(dossier, { kind: 'commented', ...said(by), text }) : open;
};

type Standing = Closed | 'proposal-outdated' | 'signature-not-asked' | 'signature-present';

/** The revision somebody takes a stand on: the one they saw must be the one on the table, and their signature must be needed. */
const standing = (
  dossier: Dossier,
  { revision, event }: { revision: number; event: 'sign' | 'object' },
  by: Saying,
): Result<FactOf<'proposed'>, Standing> => {
  const open = saying(dossier, by, event);
  if (!open.ok) return open;
  const { value: table } = open;
  if (!signersOf(table.content).includes(by.by)) return problem('signature-not-asked');
  if (revision !== table.revision) return problem('proposal-outdated', { revision: table.revision });
  const own = stancesOn(dossier, table).find(({ tenant }) => tenant === by.by);
  return own?.stands === 'signed' ? problem('signature-present') : ok(table);
};

/**
 * Signs the revision that was seen, for good. Refuses whose signature is not needed (`signature-not-asked`), a revision that is no longer
 * on the table (`proposal-outdated`), a second signature (`signature-present`) and what is decided or ran out (`proposal-closed`).
 */
export const sign = (dossier: Dossier, revision: number, by: Saying): Result<Fact, Standing> => {
  const found = standing(dossier, { revision, event: 'sign' }, by);
  if (!found.ok) return found;
  const { digest } = found.value;
  return ok({ kind: 'signed', ...said(by), revision, digest });
};

/** Objects to the revision that was seen, with reasons; it holds the proposal up until its author signs or another revision comes. Refuses as `sign` does. */
export const object = (
  dossier: Dossier,
  { revision, reasons }: { revision: number; reasons: string },
  by: Saying,
): Result<Fact, Standing> => {
  const found = standing(dossier, { revision, event: 'object' }, by);
  if (!found.ok) return found;
  const { digest } = found.value;
  return fitting(dossier, { kind: 'objected', ...said(by), revision, digest, reasons });
};

/** Takes the own proposal back. Refuses one of another (`proposal-not-yours`) and one that is decided (`proposal-closed`). */
export const withdraw = (dossier: Dossier, reasons: string, by: Saying): Result<Fact, Closed | 'proposal-not-yours'> => {
  if (dossier.proposedBy !== by.by) return problem('proposal-not-yours');
  const open = saying(dossier, by, 'withdraw');
  return open.ok ? ok({ kind: 'withdrawn', ...said(by), reasons }) : open;
};

/**
 * With the agreement sealed, if it can be: only by who proposed, only while every signature is there and none too late, and never after
 * the day on which it begins. This one step decides: who proposes either seals or withdraws, and both lie in one place.
 */
export const sealed = (dossier: Dossier, by: Saying): Dossier => {
  const table = onTable(dossier);
  if (table === undefined || dossier.proposedBy !== by.by || !isSigned(dossier, table)) return dossier;
  const { revision, digest, content } = table;
  const isOpen = nextProposalState(stateOn(dossier, by.today), 'enact') !== undefined;
  return isOpen && by.today <= content.validFrom ? withFact(dossier, { kind: 'enacted', ...said(by), revision, digest }) : dossier;
};
