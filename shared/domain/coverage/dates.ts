import { problem } from '../../problems.ts';
import { ok, type Result } from '../../result.ts';
import { registerDates } from '../register/changes.ts';

/**
 * The days that need a snapshot of their own, given the days from which anything is stated to hold: those, and every
 * later day on which the register changed. Between two of them nothing changes.
 */
export const snapshotDates = (stated: Iterable<string>): readonly string[] => {
  const days = [...new Set(stated)].toSorted();
  const [first] = days;
  return first === undefined ? [] : [...new Set([...days, ...registerDates.filter((date) => date > first)])].toSorted();
};

/** The days asked for, oldest first, each once. Refuses a day to come: nobody knows it yet. */
export const knownDays = (asked: readonly string[], today: string): Result<readonly string[], 'date-in-future'> => {
  const days = [...new Set(asked)].toSorted();
  const toCome = days.find((day) => day > today);
  return toCome === undefined ? ok(days) : problem('date-in-future', { date: toCome });
};
