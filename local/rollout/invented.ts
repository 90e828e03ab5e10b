import type { RegistrationSteps } from '../../shared/domain/cells/registration.ts';
import { officialName } from '../../shared/domain/register/names.ts';
import type { Municipality } from '../../shared/domain/register/municipality.ts';
import type { Contact } from '../../shared/domain/fields.ts';

/** Nobody who exists: people are named by their role, at addresses that can never be delivered to (RFC 6761). */
export type InventedRole = 'coordinator' | 'mayor';

export const addressOf = (role: InventedRole, nis: string): string => `${role}.${nis}@example.test`;

const titles = { coordinator: 'Coordinator', mayor: 'Mayor' } as const satisfies Record<InventedRole, string>;

const nameOf = (role: InventedRole, municipality: Municipality): string => `${titles[role]} of ${officialName(municipality)}`;

/** How the platform reaches this person, in the first official language of the municipality. */
export const contactOf = (role: InventedRole, municipality: Municipality): Contact => ({
  name: nameOf(role, municipality),
  email: addressOf(role, municipality.nis),
  language: municipality.languages[0] ?? 'nl',
});

const trioOf = (municipality: Municipality): RegistrationSteps['trio'] => {
  const name = officialName(municipality);
  const coordinator = nameOf('coordinator', municipality);
  const clearance = { valid: true, expiresOn: '2021-12-31', checkedBy: coordinator };
  return {
    mayor: { name: nameOf('mayor', municipality), representative: false },
    chiefOfCorps: { name: `Chief of corps for ${name}`, representative: false, policeZone: `Police zone of ${name}`, clearance },
    preventionOfficer: { name: coordinator, representative: false },
  };
};

/** What the coordinator fills in, one step after the other; the optional one is not the last, so that a finished draft has it. */
export const stepsOf = (municipality: Municipality, on: string): readonly RegistrationSteps[] => [
  { form: { kind: 'own' } },
  { trio: trioOf(municipality) },
  // in June 2017 no text gave a legal basis yet: allowed, and shown as missing
  {
    partners: [
      {
        sector: 'socialWelfare',
        organisation: `Public social welfare centre of ${officialName(municipality)}`,
        entity: 'municipality',
        validFrom: on,
      },
    ],
  },
  { acceptances: { rulesOfProcedure: on, charter: on, dpia: on, retention: on } },
  { rhythmWeeks: 4 },
];
