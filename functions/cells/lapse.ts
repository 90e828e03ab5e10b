import { lapseCell } from '../../shared/domain/cells/change.ts';
import { type ConfirmationTerm, lapsedOn } from '../../shared/domain/cells/confirmation.ts';
import { coverMunicipality } from '../../shared/domain/cells/cover-municipality.ts';
import type { MunicipalityData } from '../runtime/context.ts';
import { record, type System } from '../runtime/record.ts';

/** Sets a cell unconfirmed, and its coverage unknown, once its confirmation and the grace have run out. */
export const lapse = async (system: System, data: MunicipalityData, term: ConfirmationTerm): Promise<void> => {
  const [{ own }, onboarding] = await Promise.all([data.cellFile(), data.onboarding.get()]);
  const lapsed = own && lapsedOn(own.value, term, system.today());
  if (own === undefined || onboarding === undefined || lapsed === undefined) return;
  const cell = lapseCell(own.value, lapsed);
  const covered = coverMunicipality(onboarding.value, cell, system.now());
  // a change in between is left to tomorrow: the day comes again
  await record(system, { nis: data.nis, action: 'platformLapse' }, [
    data.cells.change(own, cell),
    data.onboarding.change(onboarding, covered),
  ]);
};
