import type { meetings } from '../../shared/contract/meetings.ts';
import type { Answer } from '../../shared/contract/route.ts';
import type { Meeting } from '../../shared/domain/meetings/meeting.ts';
import { problem } from '../../shared/problems.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { CaseAtHand } from '../runtime/case-at-hand.ts';
import type { CellContext, Versioned } from '../runtime/context.ts';
import { type Looking, shown } from './shown.ts';
import { casesOn, standingsAt } from './standings.ts';

/** A meeting as it lies before somebody, with the cases on its table. */
export type MeetingAtHand = {
  readonly before: Versioned<Meeting>;
  readonly cases: readonly CaseAtHand[];
  readonly looking: Looking;
  readonly seen: Answer<(typeof meetings)['routes']['get']>;
  readonly leads: boolean;
};

/** Finds a meeting and the cases on it. Refuses `resource-not-found` where there is none the asker may know of. */
export const meetingAtHand = async (
  context: CellContext<false>,
  meetingId: string,
): Promise<Result<MeetingAtHand, 'resource-not-found'>> => {
  const { data, principal, today } = context;
  const before = await data.meetings.get(meetingId);
  if (before === undefined) return problem('resource-not-found');
  const cases = await casesOn(context, before.value.agenda);
  const looking = { principal, today, standings: standingsAt(cases) };
  const seen = shown(looking, before.value);
  if (seen === undefined) return problem('resource-not-found');
  return ok({ before, cases, looking, seen, leads: seen.leads });
};
