import { appointmentOf } from '../../domain/calendar/appointment-of.ts';
import { writeCalendar } from '../../domain/calendar/write-calendar.ts';
import type { Training } from '../../domain/trainings/training.ts';
import type { Language } from '../../domain/tenants.ts';
import type { Appointment } from './appointment.ts';

const words: Readonly<Record<Language, (url: string) => string>> = {
  nl: (url) => `Kunt u niet komen? Annuleer uw inschrijving op ${url}. Uw plaats gaat dan naar wie wacht.`,
  fr: (url) => `Vous ne pouvez pas venir ? Annulez votre inscription sur ${url}. Votre place revient alors à qui attend.`,
  de: (url) => `Sie können nicht kommen? Sagen Sie Ihre Anmeldung auf ${url} ab. Ihr Platz geht dann an jemanden, der wartet.`,
  en: (url) => `You cannot come? Cancel your enrolment at ${url}. Your place then goes to whoever waits.`,
};

/** Whom it is mailed to, and as what. */
export type Mailed = Pick<
  Extract<Appointment, { method: 'REQUEST' | 'CANCEL' }>,
  'method' | 'organizer' | 'attendee' | 'stampedAt' | 'language' | 'url'
>;

/**
 * A training as an iCalendar file in the reader's language. Its title and place may stand in a calendar: a study day says
 * nothing of any case, and nobody could tell two of them apart without; the mail around it stays as neutral as every other.
 */
export const trainingFile = (training: Training, mailed: Mailed): string => {
  const { title, place, trainingId: meetingId } = training;
  const { language, url } = mailed;
  return writeCalendar({
    ...appointmentOf({ ...training, meetingId }, url),
    ...mailed,
    title,
    text: `${place}\n\n${words[language](url)}`,
  });
};
