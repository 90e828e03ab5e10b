import { problem } from '../../problems.ts';
import { ok, type Result } from '../../result.ts';
import type { Municipality } from './municipality.ts';
import { hasBegun, hasEnded, municipality } from './register.ts';

/** All codes that a line of changes reaches from one, each followed by those that it leads to. */
export const walk = (nis: string, next: (nis: string) => readonly string[]): readonly string[] =>
  next(nis).flatMap((code) => [code, ...walk(code, next)]);

/** The codes that followed this one, nearest first, to the one valid today; none for a valid or unknown code. */
export const successors = (nis: string): readonly string[] =>
  walk(nis, (code) => {
    const successor = municipality(code)?.successor;
    return successor === undefined ? [] : [successor];
  });

/** The codes that this one replaced or absorbed, and theirs; none for an unknown code. */
export const predecessors = (nis: string): readonly string[] => walk(nis, (code) => municipality(code)?.predecessors ?? []);

/**
 * The code valid on an ISO date for the place that `nis` names: itself, or the successor in force on that day. Refuses
 * with `municipality-unknown` a code that never existed or that had not begun (it never looks back to predecessors).
 */
export const currentCode = (nis: string, date: string): Result<string, 'municipality-unknown'> => {
  const named = municipality(nis);
  if (named === undefined || !hasBegun(named, date)) return problem('municipality-unknown', { nis });
  const line = [named, ...successors(nis).flatMap((code) => municipality(code) ?? [])];
  const inForce = line.find((entry) => !hasEnded(entry, date));
  return inForce === undefined ? problem('municipality-unknown', { nis }) : ok(inForce.nis);
};

/**
 * The municipality with exactly this code on an ISO date. Refuses with `municipality-unknown` a code that never existed
 * or had not begun, with `municipality-ended` one that had ended: `endedOn` is its last day, `successor` the code
 * valid on the date.
 */
export const municipalityOn = (nis: string, date: string): Result<Municipality, 'municipality-unknown' | 'municipality-ended'> => {
  const current = currentCode(nis, date);
  if (!current.ok) return current;
  const found = municipality(nis);
  if (found === undefined) return problem('municipality-unknown', { nis });
  return found.validTo === undefined || current.value === nis
    ? ok(found)
    : problem('municipality-ended', { nis, endedOn: found.validTo, successor: current.value });
};
