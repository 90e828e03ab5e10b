import { feedFile as written } from '../../shared/i18n/calendar/appointment.ts';
import type { OpenedCalendar } from './context.ts';

/** The calendar of a chair as an iCalendar file, in the language and the words of its mails. */
export const feedFile = async ({ meetings, language, portalUrl: url }: OpenedCalendar, stampedAt: string): Promise<string> =>
  written({ meetings: await meetings(), language, url, stampedAt });
