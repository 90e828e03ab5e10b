import * as z from 'zod';
import { canonicalText } from '../audit/canonical.ts';
import { Id } from '../members/attendee.ts';
import { TenantId } from '../tenants.ts';
import { Content } from './content.ts';
import { Fact, type FactOf, mostRevisions, ofKind } from './fact.ts';

/** So much one side can say of one proposal: four sides and a draft stay under the 400 KB that an item of the table takes. */
export const mostFactsOfOne = 60;
const mostBytesOfOne = 90_000;
/** What ends a proposal must always be possible: of it this is kept for a signature of each revision, and one word that closes. */
const kept = { facts: mostRevisions + 2, bytes: 20_000 };

/**
 * A proposal as one tenant knows it: everything that was said of it, and a draft where it is the own one. The facts only
 * grow and their order does not matter, so whoever has heard the same ones knows the same.
 */
export const Dossier = z.strictObject({
  proposalId: Id,
  proposedBy: TenantId,
  draft: Content.optional(),
  facts: z.array(Fact).max(mostFactsOfOne * TenantId.options.length),
});
export type Dossier = z.infer<typeof Dossier>;

/** What a tenant tells the others: one fact, and of which proposal. */
export const ToldFact = Dossier.pick({ proposalId: true, proposedBy: true }).extend({ fact: Fact });
export type ToldFact = z.infer<typeof ToldFact>;

/** The revision that lies on the table; none while there is a draft only, or while its first fact is still on its way. */
export const onTable = ({ facts }: Pick<Dossier, 'facts'>): FactOf<'proposed'> | undefined =>
  ofKind(facts, 'proposed').reduce<FactOf<'proposed'> | undefined>(
    (latest, fact) => (latest === undefined || fact.revision > latest.revision ? fact : latest),
    undefined,
  );

const ofProposer: readonly Fact['kind'][] = ['proposed', 'withdrawn', 'enacted'];

const inOrder = (facts: readonly Fact[]): Fact[] =>
  facts.toSorted((one, other) => ([one.at, one.factId, one.author].join(' ') < [other.at, other.factId, other.author].join(' ') ? -1 : 1));

/** How much one side said, with this. */
const spokenWith = ({ facts }: Pick<Dossier, 'facts'>, fact: Fact): { readonly facts: number; readonly bytes: number } => {
  const own = [...facts.filter(({ author }) => author === fact.author), fact];
  return { facts: own.length, bytes: new TextEncoder().encode(canonicalText(own)).length };
};

/** True while a side has room for a revision, a comment or an objection. */
export const hasRoomFor = (dossier: Pick<Dossier, 'facts'>, fact: Fact): boolean => {
  const { facts, bytes } = spokenWith(dossier, fact);
  return facts <= mostFactsOfOne - kept.facts && bytes <= mostBytesOfOne - kept.bytes;
};

/**
 * Adds what was said, in any order and any number of times. Throws at what cannot have been said: by another than who proposed what
 * only they may say, the same fact or the same revision in two ways, or more than one side may say.
 */
export const withFact = (dossier: Dossier, fact: Fact): Dossier => {
  const { facts, proposedBy, proposalId } = dossier;
  // an id is its author's: another who uses it takes no word away
  const held = facts.find(({ factId, author }) => factId === fact.factId && author === fact.author);
  if (held !== undefined) {
    if (canonicalText(held) !== canonicalText(fact)) throw new Error(`${fact.factId} was told before, and otherwise.`);
    return dossier;
  }
  if (ofProposer.includes(fact.kind) && fact.author !== proposedBy) throw new Error(`${fact.author} did not propose ${proposalId}.`);
  if (fact.kind === 'proposed' && ofKind(facts, 'proposed').some(({ revision }) => revision === fact.revision))
    throw new Error(`${proposalId} has its revision ${fact.revision} already.`);
  const spoken = spokenWith(dossier, fact);
  if (spoken.facts > mostFactsOfOne || spoken.bytes > mostBytesOfOne) throw new Error(`${fact.author} said too much.`);
  return { ...dossier, facts: inOrder([...facts, fact]) };
};
