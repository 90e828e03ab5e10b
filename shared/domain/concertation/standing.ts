import type { TenantId } from '../tenants.ts';
import { signersOf, signingEnds } from './content.ts';
import { type Dossier, onTable } from './dossier.ts';
import { type Fact, type FactOf, ofKind } from './fact.ts';
import { nextProposalState, type ProposalEvent, type ProposalState } from './state.ts';

/** Where one of those whose signature is needed stands on the revision that lies on the table. */
export type Stance =
  | { readonly tenant: TenantId; readonly stands: 'waiting' }
  | { readonly tenant: TenantId; readonly stands: 'signed'; readonly on: string }
  | { readonly tenant: TenantId; readonly stands: 'objected'; readonly on: string; readonly reasons: string };

const isOf = ({ revision, digest }: Pick<FactOf<'signed'>, 'revision' | 'digest'>, table: FactOf<'proposed'>): boolean =>
  revision === table.revision && digest === table.digest;

/** Who signed a revision in time signed it for good; an objection stands until its author signs, or another revision comes. */
const stanceOn = (facts: readonly Fact[], table: FactOf<'proposed'>, tenant: TenantId): Stance => {
  const own = facts.filter(({ author }) => author === tenant);
  const signed = tenant === table.author ? table : ofKind(own, 'signed').find((fact) => isOf(fact, table));
  if (signed !== undefined && signed.on <= signingEnds(table.content)) return { tenant, stands: 'signed', on: signed.on };
  const objected = ofKind(own, 'objected').findLast((fact) => isOf(fact, table));
  return objected ? { tenant, stands: 'objected', on: objected.on, reasons: objected.reasons } : { tenant, stands: 'waiting' };
};

/** Where each of those stands whose signature is needed. */
export const stancesOn = ({ facts }: Pick<Dossier, 'facts'>, table: FactOf<'proposed'>): readonly Stance[] =>
  signersOf(table.content).map((tenant) => stanceOn(facts, table, tenant));

/** True once this tenant has heard every signature that the revision on the table needs. */
export const isSigned = (dossier: Pick<Dossier, 'facts'>, table: FactOf<'proposed'>): boolean =>
  stancesOn(dossier, table).every(({ stands }) => stands === 'signed');

/**
 * What was agreed: the revision that who proposed it enacted, and when, once this tenant has heard each of its signatures from who gave it.
 * Nothing is applied before, whoever says that it was agreed; nor what was agreed only after the day it was to begin.
 */
export const agreedIn = (
  dossier: Pick<Dossier, 'facts'>,
): { readonly table: FactOf<'proposed'>; readonly enacted: FactOf<'enacted'> } | undefined => {
  const [enacted] = ofKind(dossier.facts, 'enacted');
  const table = enacted && ofKind(dossier.facts, 'proposed').find((fact) => isOf(enacted, fact));
  const isInTime = enacted && table && enacted.on <= table.content.validFrom;
  return isInTime && isSigned(dossier, table) ? { table, enacted } : undefined;
};

const moveOf: Readonly<Record<Exclude<Fact['kind'], 'proposed'>, ProposalEvent>> = {
  commented: 'comment',
  signed: 'sign',
  objected: 'object',
  withdrawn: 'withdraw',
  enacted: 'enact',
};

const moved = (state: ProposalState, event: ProposalEvent): ProposalState => nextProposalState(state, event) ?? state;

/** What was said of the revision on the table moves it; of one before it, no more. */
const discussed = ({ facts }: Pick<Dossier, 'facts'>, table: FactOf<'proposed'>): ProposalState => {
  const stances = stancesOn({ facts }, table);
  if (stances.some(({ stands }) => stands === 'objected')) return moved('proposed', 'object');
  const isMoved = facts.some(
    (fact) => fact.author !== table.author && fact.kind !== 'proposed' && (!('revision' in fact) || isOf(fact, table)),
  );
  return isMoved ? moved('proposed', moveOf.commented) : 'proposed';
};

/** Too late to sign: unless every signature was given in time and only has to be heard, or it is agreed and this tenant has not heard all of them. */
const isLate = (dossier: Dossier, table: FactOf<'proposed'>, today: string): boolean => {
  const { content } = table;
  if (signingEnds(content) >= today || ofKind(dossier.facts, 'enacted').length > 0) return false;
  return content.validFrom < today || !isSigned(dossier, table);
};

/**
 * The state of a proposal on a day, as far as this tenant has heard. It follows from the facts alone, in whatever order they came.
 * Whoever has not heard every signature yet goes on waiting, also after the day it begins elsewhere.
 */
export const stateOn = (dossier: Dossier, today: string): ProposalState => {
  const table = onTable(dossier);
  if (table === undefined) return 'draft';
  const agreed = agreedIn(dossier);
  if (agreed !== undefined) return agreed.table.content.validFrom <= today ? moved('agreed', 'begin') : 'agreed';
  const state = discussed(dossier, table);
  if (ofKind(dossier.facts, 'withdrawn').length > 0) return moved(state, 'withdraw');
  return isLate(dossier, table, today) ? moved(state, 'lapse') : state;
};
