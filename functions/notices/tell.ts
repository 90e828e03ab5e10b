import type { Change } from '../../shared/data/changes.ts';
import { municipalityData, personData } from '../../shared/data/repositories.ts';
import { municipalityKept } from '../../shared/data/scope.ts';
import type { Table } from '../../shared/data/table.ts';
import { appointmentOf } from '../../shared/domain/calendar/appointment-of.ts';
import type { Contact } from '../../shared/domain/fields.ts';
import type { Member } from '../../shared/domain/members/member.ts';
import type { RegionId } from '../../shared/domain/tenants.ts';
import type { AppointmentNotice } from '../../shared/i18n/notices/notice.ts';
import { appointmentFile } from '../../shared/i18n/calendar/appointment.ts';
import { type Mailed, trainingFile } from '../../shared/i18n/calendar/training.ts';
import { appointmentWords } from '../../shared/i18n/notices/notice-words.ts';
import type { MailAccess } from '../runtime/access-mail.ts';
import type { Publish } from '../runtime/bus.ts';
import type { Letter, SendMail } from '../runtime/mail.ts';
import { tableNotice, type Whom } from './at-table.ts';
import { type CalendarNotice, calendarNotices } from './calendar.ts';
import { coverageEvents } from './coverage-event.ts';
import { accessDue, noticeDue, placeDue } from './letters.ts';
import { type TrainingNotice, trainingNotices } from './training.ts';
import { yearEvents } from './year-event.ts';

type Teller = {
  readonly table: Table;
  readonly region: RegionId;
  readonly publish: Publish;
  readonly send: SendMail;
  readonly mailAccess: MailAccess;
  /** The address of the portal, which every notice names. */
  readonly url: string;
  /** Whose address appointments come from. */
  readonly from: string;
  readonly now: () => string;
};

type Addressed = { readonly to: Pick<Contact, 'email' | 'language'>; readonly kind: AppointmentNotice };

const contactOf = async ({ table, region }: Teller, nis: string): Promise<Contact | undefined> =>
  (await municipalityData(table, municipalityKept(region, nis)).onboarding.get())?.value.contact;

const ofContact = async (teller: Teller, change: Change): Promise<Addressed | undefined> => {
  const due = noticeDue(change);
  const to = due && (await contactOf(teller, due.nis));
  return due && to && { to, kind: due.kind };
};

/** To who worked on the platform before: for everybody else the way in is news enough, and the contact is invited. */
const ofNewPlace = async (teller: Teller, change: Change): Promise<Addressed | undefined> => {
  const due = placeDue(change);
  const person = due && (await personData(teller.table, due.sub).memberships.get());
  if (due === undefined || person === undefined || person.value.memberships.length < 2) return undefined;
  const contact = await contactOf(teller, due.nis);
  return contact?.email === due.email ? undefined : { to: { email: due.email, language: person.value.language }, kind: 'placeGiven' };
};

const membersIn = async ({ table, region }: Teller, whom: Whom): Promise<readonly Member[]> => {
  const { members, memberFile } = municipalityData(table, municipalityKept(region, whom.nis));
  if ('memberId' in whom) return [(await members.get(whom.memberId))?.value ?? []].flat();
  const found = (await memberFile()).map(({ value }) => value);
  return found.filter(({ role, memberId, confirmed }) => role === whom.role && memberId !== whom.but && confirmed);
};

/** Members with the language each reads, once for every person. */
const readersAmong = async ({ table }: Teller, members: readonly Member[]) => {
  const people = [...new Map(members.map((member) => [member.sub, member])).values()];
  const readers = people.map(async ({ sub, email }) => {
    const language = (await personData(table, sub).memberships.get())?.value.language;
    return language === undefined ? [] : [{ email, language }];
  });
  return (await Promise.all(readers)).flat();
};

const membersAmong = async (teller: Teller, whom: readonly Whom[]) => (await Promise.all(whom.map((one) => membersIn(teller, one)))).flat();

const kindOf = { REQUEST: 'appointmentMade', CANCEL: 'appointmentCancelled' } as const;

type Calling = { readonly method: keyof typeof kindOf; readonly to: readonly Whom[]; readonly fileFor: (mailed: Mailed) => string };

const calendarLetters = async (teller: Teller, { method, to: called, fileFor }: Calling): Promise<readonly Letter[]> => {
  const { url, from, now } = teller;
  const readers = await readersAmong(teller, await membersAmong(teller, called));
  return readers.map(({ email, language }) => {
    const file = fileFor({ organizer: from, attendee: email, method, stampedAt: now(), language, url });
    return { to: email, ...appointmentWords(kindOf[method], language, { url }), invitation: { method, file } };
  });
};

const toMeeting = (teller: Teller, { meeting, ...due }: CalendarNotice): Promise<readonly Letter[]> =>
  calendarLetters(teller, { ...due, fileFor: (mailed) => appointmentFile({ ...appointmentOf(meeting, mailed.url), ...mailed }) });

const toTraining = async (teller: Teller, { method, to, training }: TrainingNotice): Promise<readonly Letter[]> => {
  if (method !== 'NEWS') return calendarLetters(teller, { method, to, fileFor: (mailed) => trainingFile(training, mailed) });
  const readers = await readersAmong(teller, await membersAmong(teller, to));
  return readers.map(({ email, language }) => ({ to: email, ...appointmentWords('messageWaits', language, teller) }));
};

/** To each once, in their own language. */
const ofTable = async (teller: Teller, change: Change): Promise<readonly Addressed[]> => {
  const due = tableNotice(change);
  if (due === undefined) return [];
  const readers = await readersAmong(teller, await membersAmong(teller, due.to));
  return readers.map((to) => ({ to, kind: due.kind }));
};

/** Tells of one change what the federal level may know, and mails whom it concerns. */
export const tell = async (teller: Teller, change: Change): Promise<void> => {
  const { region, publish, send, mailAccess, url } = teller;
  await publish([...coverageEvents(change, region), ...yearEvents(change)]);
  const person = accessDue(change);
  if (person !== undefined) await mailAccess(person);
  const notice = (await ofContact(teller, change)) ?? (await ofNewPlace(teller, change));
  for (const { to, kind } of [...[notice ?? []].flat(), ...(await ofTable(teller, change))])
    await send({ to: to.email, ...appointmentWords(kind, to.language, { url }) });
  for (const due of calendarNotices(change)) for (const letter of await toMeeting(teller, due)) await send(letter);
  for (const due of trainingNotices(change)) for (const letter of await toTraining(teller, due)) await send(letter);
};
