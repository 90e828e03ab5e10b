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
