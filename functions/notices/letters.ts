import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import type { Change } from '../../shared/data/changes.ts';
import { entities } from '../../shared/data/entities.ts';
import { locate } from '../../shared/data/locate.ts';
import { isMoved } from '../../shared/data/moved.ts';
import type { Member, PersonMemberships } from '../../shared/domain/members/member.ts';
import { IsoInstant } from '../../shared/domain/fields.ts';
import type { Onboarding } from '../../shared/domain/municipalities/onboarding.ts';
import type { AppointmentNotice } from '../../shared/i18n/notices/notice.ts';

/** A notice due to a municipality's functional contact; what and about whom is never in it. */
export type Due = { readonly nis: string; readonly kind: AppointmentNotice };

const Reminded = z.object({ remindedAt: IsoInstant });

const isReminded = ({ old, new: after }: Change): boolean => {
  const [before, now] = [old, after].map((stored) => Reminded.safeParse(stored?.value).data?.remindedAt);
  return now !== undefined && now !== before;
};

/** Also whoever becomes the contact of a municipality that was invited before. */
const isInvited = (before: Onboarding | undefined, after: Onboarding): boolean =>
  before?.state !== 'invited' || before.contact?.email !== after.contact?.email;

const ofOnboarding = (change: Change): AppointmentNotice | undefined => {
  const after = change.new && entities.onboarding.schema.parse(change.new.value);
  const before = change.old && entities.onboarding.schema.parse(change.old.value);
  if (after?.state === 'invited') return isInvited(before, after) || isReminded(change) ? 'invited' : undefined;
  if (after === undefined || after.state === before?.state) return undefined;
  return after.state === 'declared' || after.state === 'acknowledged' ? after.state : undefined;
};

const ofCreation =
  (kind: AppointmentNotice) =>
  ({ old }: Change): AppointmentNotice | undefined =>
    old === undefined ? kind : undefined;

/** When it is put before somebody, and each time that one is reminded of it. */
const ofAsking =
  (kind: AppointmentNotice) =>
  (change: Change): AppointmentNotice | undefined =>
    change.old === undefined || isReminded(change) ? kind : undefined;

const announced = { confirmation: 'reminderConfirmation', grace: 'reminderConfirmation', clearance: 'clearanceExpires' } as const;

const ofAnnouncement = ({ old, new: after }: Change): AppointmentNotice | undefined =>
  old === undefined && after !== undefined ? announced[entities.announcement.schema.parse(after.value).term] : undefined;

/** Only the own mayor is reminded by the note itself; the others by what the stream then puts before them. */
const ofReminder = (change: Change, owner: string): AppointmentNotice | undefined => {
  const reminder = change.new && entities.reminder.schema.parse(change.new.value);
  return isReminded(change) && reminder?.municipalities.includes(owner) ? 'signatureWanted' : undefined;
};

const notices: Readonly<Record<string, (change: Change, owner: string) => AppointmentNotice | undefined>> = {
  onboarding: ofOnboarding,
  proposal: ofAsking('signatureWanted'),
  reminder: ofReminder,
  joinRequest: ofAsking('joiningAsked'),
  announcement: ofAnnouncement,
  question: ofCreation('questionAsked'),
} satisfies Partial<Record<keyof typeof entities, unknown>>;

/** Somebody who is to be mailed the way in, when a change says so. */
export const accessDue = (change: Change): PersonMemberships | undefined => {
  const place = change.new && locate(change.key);
  if (place?.entity !== 'person') return undefined;
  const [before, after] = [change.old, change.new].map((stored) => stored && entities.person.schema.parse(stored.value));
  return isDeepStrictEqual(before?.accessMails, after?.accessMails) ? undefined : after;
};

/** Somebody who was given a place, when a change says so; who came over by a merger has the place they had. */
export const placeDue = (change: Change): (Member & { readonly nis: string }) | undefined => {
  const place = change.old === undefined && change.new && !isMoved(change) ? locate(change.key) : undefined;
  return place?.entity === 'member' ? { ...entities.member.schema.parse(change.new?.value), nis: place.owner } : undefined;
};

/** The notice to a municipality's contact that a change gives rise to, if any. */
export const noticeDue = (change: Change): Due | undefined => {
  const place = change.new && locate(change.key);
  const kind = place && notices[place.entity]?.(change, place.owner);
  return place && kind && { nis: place.owner, kind };
};
