import type { CalendarEvent } from '../../domain/calendar/calendar-event.ts';
import { writeCalendar } from '../../domain/calendar/write-calendar.ts';
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
