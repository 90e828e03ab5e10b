import type { MeetingFacts } from '../meetings/meeting.ts';
import { belgianInstant } from './belgian-time.ts';

/** When a meeting, or a training, is. */
type Scheduled = Pick<MeetingFacts, 'meetingId' | 'sequence' | 'on' | 'startsAt' | 'endsAt'>;

/** A meeting as an appointment, the same for ever in mails and in feeds: its UID is `<meetingId>@<the portal's name>`. `url`: the portal's address. */
export const appointmentOf = ({ meetingId, sequence, on, startsAt, endsAt }: Scheduled, url: string) => ({
  uid: `${meetingId}@${new URL(url).hostname}`,
  sequence,
  when: { from: belgianInstant(on, startsAt), to: belgianInstant(on, endsAt) },
  url,
});
