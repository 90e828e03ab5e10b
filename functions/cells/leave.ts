import type { cells } from '../../shared/contract/cells.ts';
import { leaveCell } from '../../shared/domain/cells/change.ts';
import { releaseMunicipality } from '../../shared/domain/cells/cover-municipality.ts';
import { problem } from '../../shared/problems.ts';
import type { Handles } from '../runtime/context.ts';

/** Leaving is written in the own municipality; the stream tells the seat. */
export const leave: Handles<typeof cells, 'leave'> = async (_, { data, save, today, now }) => {
  const onboarding = await data.onboarding.get();
  const cell = onboarding?.value.cell;
  if (onboarding === undefined || cell === undefined) return problem('cell-absent');
  const seated = cell.seat === data.nis ? (await data.cellFile()).own?.value : undefined; // only its refusal says more
  const allowed = leaveCell({ seat: cell.seat, covers: seated?.covers ?? [] }, data.nis);
  if (!allowed.ok) return allowed;
  const departure = { nis: data.nis, ...cell, leftOn: today };
  return save(
    [data.departures.create(departure, cell.cellId), data.onboarding.change(onboarding, releaseMunicipality(onboarding.value, today, now))],
    undefined,
  );
};
