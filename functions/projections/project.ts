import { entities } from '../../shared/data/entities.ts';
import { locate, type Place } from '../../shared/data/locate.ts';
import type { Change } from '../../shared/data/changes.ts';
import type { Registration } from '../../shared/domain/cells/registration.ts';
import type { Consumer } from './consumer.ts';
import { projectCoverage } from './coverage.ts';
import { bringCell } from './extent.ts';
import { projectOverview } from './overview.ts';
import { mentionedIn, proposeTo } from './proposals.ts';
import { showRequests } from './requests.ts';
import { bringDeparture, bringSignature } from './signatures.ts';

type Projection = (consumer: Consumer, place: Place, change: Change) => Promise<void>;

const draftOf = (stored: Change['old']): Registration | undefined => (stored === undefined ? undefined : entities.draft.schema.parse(stored.value));

const onDraft: Projection = async (consumer, { owner }, change) => {
  const [before, after] = [draftOf(change.old), draftOf(change.new)];
  for (const draft of new Map([before, after].flatMap((found) => (found ? [[found.cellId, found]] : []))).values())
    await proposeTo(consumer, { seat: owner, cellId: draft.cellId }, mentionedIn(before, after));
  if (after !== undefined) await bringSignature(consumer, owner, after.cellId);
  await projectOverview(consumer, owner);
};

const overview: Projection = (consumer, { owner }) => projectOverview(consumer, owner);

const onOnboarding: Projection = async (consumer, { owner }, change) => {
  await projectCoverage(change, consumer);
  await projectOverview(consumer, owner);
};

/** What each kind of item sets in motion. */
const projections: Readonly<Record<string, Projection>> = {
  onboarding: onOnboarding,
  draft: onDraft,
  signature: async (consumer, { owner, id }) => {
    await bringSignature(consumer, owner, id);
    await projectOverview(consumer, owner);
  },
  signed: overview,
  departure: (consumer, { owner, id }) => bringDeparture(consumer, owner, id),
  cell: async (consumer, { owner, id }) => {
    await bringCell(consumer, owner, id);
    await projectOverview(consumer, owner);
  },
  request: (consumer, { id }) => showRequests(consumer, id),
} satisfies Partial<Record<keyof typeof entities, Projection>>;

/** Applies one change of the table to every read model that depends on it; again and late is harmless. */
export const project = async (consumer: Consumer, change: Change): Promise<void> => {
  const place = locate(change.key);
  if (place !== undefined) await projections[place.entity]?.(consumer, place, change);
};
