import type { Content } from '../../shared/domain/concertation/content.ts';
import type { Subject } from '../../shared/domain/concertation/subject.ts';
import { RegionId } from '../../shared/domain/tenants.ts';
import { done } from './every-route/actors.ts';
import type { FederalPlatform, Platform } from './platform.ts';

/** What somebody may propose; a test sets what matters to it. */
export const contentOf = (subject: Subject, terms: Partial<Content> = {}): Content => ({
  subject,
  level: 'federal',
  tenants: [...RegionId.options],
  validFrom: '2026-06-01',
  ground: 'Law of 30 July 2018, art. 3',
  language: 'en',
  text: 'Because practice showed it.',
  isEmergency: false,
  ...terms,
});

/** What one side decides alone, as its competence officer does it. */
export const agreeAlone = async (place: Platform | FederalPlatform, body: Content): Promise<void> => {
  const { client } = await place.officer('competenceOfficer');
  const { value, version = 1 } = await done(client.concertation.draft({ body }));
  await done(client.concertation.propose({ params: { proposalId: value.proposalId }, version }));
};

type Stricter = Omit<Extract<Subject, { kind: 'parameter' }>, 'kind'> & { readonly region?: RegionId; readonly validFrom?: string };

/** A Region decides alone on a stricter value for its own cells. */
export const agreeStricter = (
  place: Platform,
  { region = 'flanders', validFrom = place.place().today, ...chosen }: Stricter,
): Promise<void> => agreeAlone(place, contentOf({ kind: 'parameter', ...chosen }, { level: 'region', tenants: [region], validFrom }));
