import { appointmentOf } from '../../domain/calendar/appointment-of.ts';
import type { CalendarEvent } from '../../domain/calendar/calendar-event.ts';
import { writeCalendar, writeFeed } from '../../domain/calendar/write-calendar.ts';
import type { MeetingFacts } from '../../domain/meetings/meeting.ts';
import type { Language } from '../../domain/tenants.ts';

/** The words of every appointment: those of the mails, whatever it is about. */
const words: Readonly<Record<Language, { readonly title: string; readonly text: (url: string) => string }>> = {
  nl: {
    title: 'Ronde: er wacht een afspraak op u op het platform',
    text: (url) => `Meld u aan op ${url} om te zien wat u kunt doen. Uit voorzorg staat hier niets meer.`,
  },
  fr: {
    title: 'Ronde : un rendez-vous vous attend sur la plateforme',
    text: (url) => `Connectez-vous sur ${url} pour voir ce que vous pouvez faire. Par précaution, rien de plus n’est dit ici.`,
  },
  de: {
    title: 'Ronde: Auf der Plattform wartet ein Termin auf Sie',
    text: (url) => `Melden Sie sich auf ${url} an, um zu sehen, was Sie tun können. Vorsichtshalber steht hier nicht mehr.`,
  },
  en: {
    title: 'Ronde: you have an appointment on the platform',
    text: (url) => `Sign in at ${url} to see what you can do. As a precaution, no more is said here.`,
  },
};

type Neutral<Event> = Event extends CalendarEvent ? Omit<Event, 'title' | 'text'> : never;

/** An appointment without its words. */
export type Appointment = Neutral<CalendarEvent>;

/** An appointment as an iCalendar file in the reader's language; neutral, as every mail: it never says who or what it is about. */
export const appointmentFile = (appointment: Appointment): string => {
  const { language, url } = appointment;
  const { title, text } = words[language];
  return writeCalendar({ ...appointment, title, text: text(url) });
};

/** Whose feed, in which language, at which portal, as it stands now. */
type Feed = { readonly meetings: readonly MeetingFacts[]; readonly language: Language; readonly url: string; readonly stampedAt: string };

/** Meetings as the iCalendar file of a feed, each in the very words of its mail. */
export const feedFile = ({ meetings, language, url, stampedAt }: Feed): string => {
  const { title, text } = words[language];
  const neutral = { stampedAt, language, title, text: text(url) };
  return writeFeed(
    'Ronde',
    meetings.map((meeting) => ({ ...appointmentOf(meeting, url), ...neutral, isCancelled: meeting.state === 'cancelled' })),
  );
};
