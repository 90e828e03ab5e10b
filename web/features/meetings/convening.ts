import { addDays } from '../../../shared/domain/dates.ts';
import type { CaseLine } from '../cases/cases-api.ts';
import type { MeetingShown } from './meetings-api.ts';

/** A case on the agenda as it is being made. */
export type Entry = {
  readonly caseId: string;
  readonly question: string;
  readonly invited: readonly string[];
  readonly withIdentity: boolean;
};

/** A meeting as it is being convened. */
export type Convening = {
  readonly on: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly agenda: readonly Entry[];
};

/** Within a month of its review a case belongs on an agenda, and so does one that was never discussed. */
const isDue = ({ standing, reviewDueOn, meeting }: CaseLine, today: string): boolean =>
  meeting === undefined && (standing === 'listed' || reviewDueOn <= addDays(today, 30));

/** The cases the reader can put on an agenda, what is due first. */
export const candidatesIn = (lines: readonly CaseLine[], today: string): readonly CaseLine[] =>
  lines
    .filter(
      ({ state, relation, locksAfter }) =>
        state === 'listed' && (relation === 'chair' || relation === 'coordinator') && today <= locksAfter,
    )
    .toSorted((one, other) => (one.reviewDueOn < other.reviewDueOn ? -1 : 1));

/** The next day by the rhythm of the cell, and of the hours and the place those of the last time. */
export const proposed = (
  { meetings, lines, today }: { readonly meetings: readonly MeetingShown[]; readonly lines: readonly CaseLine[]; readonly today: string },
  { rhythmWeeks, question }: { readonly rhythmWeeks: number; readonly question: string },
): Convening => {
  const [last] = meetings.filter(({ state }) => state !== 'cancelled').toSorted((one, other) => (one.on > other.on ? -1 : 1));
  const next = addDays(last?.on ?? today, rhythmWeeks * 7);
  const due = candidatesIn(lines, today).filter((line) => isDue(line, today));
  return {
    on: next > today ? next : addDays(today, 7),
    startsAt: last?.startsAt ?? '14:00',
    endsAt: last?.endsAt ?? '16:00',
    place: last?.place ?? '',
    agenda: due.map(({ caseId }) => ({ caseId, question, invited: [], withIdentity: false })),
  };
};
