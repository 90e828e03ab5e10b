import * as z from 'zod';
import { canonicalText } from '../audit/canonical.ts';
import { Id } from '../members/attendee.ts';
import { TenantId } from '../tenants.ts';
import { Content } from './content.ts';
import { Fact, type FactOf, ofKind } from './fact.ts';

/** So much one side can say of one proposal: four sides stay under what an item of the table takes. */
export const mostFactsOfOne = 60;

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
  facts.toSorted((one, other) => (`${one.at} ${one.factId}` < `${other.at} ${other.factId}` ? -1 : 1));

/**
 * Adds what was said, in any order and any number of times. Throws at what cannot have been said: by another than who proposed what
 * only they may say, the same fact or the same revision in two ways, or more than one side may say.
 */
export const withFact = (dossier: Dossier, fact: Fact): Dossier => {
  const { facts, proposedBy, proposalId } = dossier;
  const held = facts.find(({ factId }) => factId === fact.factId);
  if (held !== undefined) {
    if (canonicalText(held) !== canonicalText(fact)) throw new Error(`${fact.factId} was told before, and otherwise.`);
    return dossier;
  }
  if (ofProposer.includes(fact.kind) && fact.author !== proposedBy) throw new Error(`${fact.author} did not propose ${proposalId}.`);
  if (fact.kind === 'proposed' && ofKind(facts, 'proposed').some(({ revision }) => revision === fact.revision))
    throw new Error(`${proposalId} has its revision ${fact.revision} already.`);
  if (facts.filter(({ author }) => author === fact.author).length >= mostFactsOfOne) throw new Error(`${fact.author} said too much.`);
  return { ...dossier, facts: inOrder([...facts, fact]) };
};
