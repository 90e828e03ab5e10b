import * as z from 'zod';
import { CellRole } from '../access/roles.ts';
import { IsoDate, Nis, Paragraph } from '../fields.ts';
import { Id } from '../members/attendee.ts';
import { MeetingTime } from '../meetings/meeting.ts';
import { holdsNationalNumber, NarrativeLine } from '../narrative.ts';
import { Language } from '../tenants.ts';

/** The path of a training, drawn and enforced by the same table: state → event → next state. */
export const trainingTransitions = {
  draft: { change: 'draft', publish: 'published', cancel: 'cancelled' },
  published: { change: 'published', cancel: 'cancelled', recordAttendance: 'held' },
  held: { recordAttendance: 'held', close: 'closed' },
  closed: {},
  cancelled: {},
} as const;

export const TrainingState = z.enum(['draft', 'published', 'held', 'closed', 'cancelled']);
export type TrainingState = z.infer<typeof TrainingState>;

export type TrainingEvent = 'change' | 'publish' | 'cancel' | 'recordAttendance' | 'close';

/** A room, and a list of who enrolled that one item can hold. */
export const mostAt = { places: 200, enrolled: 300 } as const;

/** What a Region says of a training. */
export const TrainingTerms = z.strictObject({
  title: NarrativeLine,
  description: Paragraph.refine((text) => !holdsNationalNumber(text)).optional(),
  /** In which it is given. */
  language: Language,
  on: IsoDate,
  /** Belgian time. */
  startsAt: MeetingTime,
  endsAt: MeetingTime,
  /** What a certificate counts, breaks left out. */
  minutes: z.int().min(15).max(1440),
  mode: z.enum(['inPerson', 'online']),
  /** An address, or where to go online. */
  place: NarrativeLine,
  places: z.int().min(1).max(mostAt.places),
  audience: z
    .array(CellRole)
    .min(1)
    .max(CellRole.options.length)
    .refine((roles) => new Set(roles).size === roles.length),
});
export type TrainingTerms = z.infer<typeof TrainingTerms>;

/** Somebody on the list of a training: once as a person, whatever the number of cells they serve. */
export const Enrolled = z.strictObject({ sub: z.string().max(60), nis: Nis, memberId: Id });
export type Enrolled = z.infer<typeof Enrolled>;

/**
 * A training and, in the order in which they came, who enrolled: the first have the places, the others wait. Nobody gives
 * a place away, so no list can hold more than there are and none goes round who waits. Their names lie elsewhere.
 */
export const Training = TrainingTerms.extend({
  trainingId: Id,
  state: TrainingState,
  /** Raised with each act of the Region, and not by who enrols: what an officer must have seen to change it. */
  revision: z.int().min(1),
  /** iCalendar's SEQUENCE: raised with each change people must hear of. */
  sequence: z.int().min(0),
  enrolled: z.array(Enrolled).max(mostAt.enrolled),
  /** By sub. */
  attended: z.array(z.string().max(60)).max(mostAt.places),
});
export type Training = z.infer<typeof Training>;

/** The state an event leads to, or `undefined` where the table has no such arrow. */
export const nextTrainingState = (state: TrainingState, event: TrainingEvent): TrainingState | undefined => {
  const arrows: Partial<Record<TrainingEvent, TrainingState>> = trainingTransitions[state];
  return arrows[event];
};

/** Who has a place. */
export const seatedIn = ({ enrolled, places }: Pick<Training, 'enrolled' | 'places'>): readonly Enrolled[] => enrolled.slice(0, places);

/** Who waits for one, the first in line first. */
export const waitingIn = ({ enrolled, places }: Pick<Training, 'enrolled' | 'places'>): readonly Enrolled[] => enrolled.slice(places);

/** How many places are left. */
export const freeIn = ({ enrolled, places }: Pick<Training, 'enrolled' | 'places'>): number => Math.max(0, places - enrolled.length);
