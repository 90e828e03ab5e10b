import type { Change } from '../../shared/data/changes.ts';
import { entities } from '../../shared/data/entities.ts';
import { locate } from '../../shared/data/locate.ts';
import type { NoticeKind } from '../../shared/i18n/notices/notice.ts';

/** A notice due to a municipality's functional contact; what and about whom is never in it. */
export type Due = { readonly nis: string; readonly kind: NoticeKind };

const ofOnboarding = (change: Change): NoticeKind | undefined => {
  const after = change.new && entities.onboarding.schema.parse(change.new.value);
  const before = change.old && entities.onboarding.schema.parse(change.old.value);
  if (after === undefined || after.state === before?.state) return undefined;
  return after.state === 'declared' || after.state === 'acknowledged' ? after.state : undefined;
};

const ofCreation =
  (kind: NoticeKind) =>
  ({ old }: Change): NoticeKind | undefined =>
    old === undefined ? kind : undefined;

const notices: Readonly<Record<string, (change: Change) => NoticeKind | undefined>> = {
  onboarding: ofOnboarding,
  proposal: ofCreation('signatureWanted'),
  joinRequest: ofCreation('joiningAsked'),
  question: ofCreation('questionAsked'),
} satisfies Partial<Record<keyof typeof entities, unknown>>;

/** The notice a change gives rise to, if any. */
export const noticeDue = (change: Change): Due | undefined => {
  const place = change.new && locate(change.key);
  const kind = place && notices[place.entity]?.(change);
  return place && kind && { nis: place.owner, kind };
};
