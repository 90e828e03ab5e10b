import type { signals } from '../../shared/contract/signals.ts';
import { endOfDays } from '../../shared/domain/dates.ts';
import type { Handles } from '../runtime/context.ts';

const keptDays = 30;

/** The police is called by telephone; the platform only keeps that it happened. */
export const noteDanger: Handles<typeof signals, 'noteDanger'> = async (_, { data, principal, newId, now, save }) => {
  const dangerId = newId('danger');
  const danger = { dangerId, cellId: data.cellId, by: principal.membershipId, notedAt: now };
  return save({ about: [dangerId], writes: [data.dangers.create(danger, dangerId, endOfDays(now, keptDays))] }, undefined);
};
