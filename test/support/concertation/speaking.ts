import type { Content } from '../../../shared/domain/concertation/content.ts';
import type { Subject } from '../../../shared/domain/concertation/subject.ts';
import type { RegionId } from '../../../shared/domain/tenants.ts';
import { done } from '../region.ts';
import { openFederation, type Side } from './federation.ts';

export const signal = (value: number): Subject => ({ kind: 'parameter', parameter: 'rawSignalDays', value });
export const grace = (value: number): Subject => ({ kind: 'parameter', parameter: 'confirmationGraceDays', value });
export const withFlanders: Partial<Content> = { tenants: ['flanders'] };

/** Drafts and lays on the table. */
export const lay = async (side: Side, body: Content) => {
  const drafted = done(await side.concertation.draft({ body }));
  const params = { proposalId: drafted.proposalId };
  return { params, proposalId: drafted.proposalId, view: done(await side.concertation.propose({ params, version: 1 })) };
};

/** The four sides, and what one asks of them. */
export const open = async () => {
  const federation = await openFederation();
  const { side, reunite } = federation;
  const [federal, flanders, wallonia] = [side('federal'), side('flanders'), side('wallonia')];
  const stateAt = async (one: Side, proposalId: string) => done(await one.concertation.get({ params: { proposalId } })).state;
  const rawSignalDays = async (region: RegionId, on: string) => {
    const items = done(await side(region).concertation.listVersions({ query: { on } })).items;
    return items.flatMap(({ subject }) => (subject.kind === 'parameter' && subject.parameter === 'rawSignalDays' ? [subject.value] : []));
  };
  return { ...federation, federal, flanders, wallonia, reunite, stateAt, rawSignalDays };
};
