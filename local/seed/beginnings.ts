import { createHash } from 'node:crypto';
import { municipalityData } from '../../shared/data/repositories.ts';
import { municipalityKept } from '../../shared/data/scope.ts';
import type { Table, Write } from '../../shared/data/table.ts';
import { claimInvitation, inRegister, inviteMunicipality, type Onboarding } from '../../shared/domain/municipalities/onboarding.ts';
import type { Municipality } from '../../shared/domain/register/municipality.ts';
import { contactOf } from '../rollout/invented.ts';
import { daysBefore } from './country.ts';

/** What is written for one municipality, in one transaction. */
export type MunicipalityWrites = { readonly nis: string; readonly writes: readonly Write[] };

export type Telling = { readonly table: Table; readonly today: string };

/** Nine o'clock of a day: when things happen in the invented country. */
export const at = (day: string): string => `${day}T09:00:00.000Z`;

export const cellIdOf = ({ nis }: Municipality): string =>
  `cell_${createHash('sha256').update(`demonstration:${nis}`).digest('hex').slice(0, 32)}`;

export const dataOf = (table: Table, { nis, region }: Municipality) => municipalityData(table, municipalityKept(region, nis));

export const invited = (municipality: Municipality, on: string): Onboarding =>
  inviteMunicipality(inRegister(municipality.nis, at(on)), contactOf('coordinator', municipality), at(on));

export const claimed = (municipality: Municipality, on: string): Onboarding => {
  const claim = claimInvitation(invited(municipality, daysBefore(on, 10)), at(on));
  if (!claim.ok) throw new Error(`The invented claim of ${municipality.nis} was refused.`);
  return claim.value;
};
