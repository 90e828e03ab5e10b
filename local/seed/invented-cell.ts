import type { Registration, RegistrationSteps, Trio } from '../../shared/domain/cells/registration.ts';
import { acknowledgeCell, changeActivity, confirmCell } from '../../shared/domain/cells/change.ts';
import type { Cell } from '../../shared/domain/cells/cell.ts';
import { declareCell } from '../../shared/domain/cells/declare.ts';
import type { Signature } from '../../shared/domain/cells/signature.ts';
import type { Municipality } from '../../shared/domain/register/municipality.ts';
import { officialName } from '../../shared/domain/register/names.ts';
import { chance, daysBefore } from './country.ts';

const words = {
  nl: { mayor: 'Burgemeester van', chief: 'Korpschef voor', prevention: 'Preventieambtenaar van', zone: 'Politiezone', welfare: 'OCMW' },
  fr: {
    mayor: 'Bourgmestre de',
    chief: 'Chef de corps pour',
    prevention: 'Fonctionnaire de prévention de',
    zone: 'Zone de police',
    welfare: 'CPAS',
  },
  de: { mayor: 'Bürgermeister von', chief: 'Korpschef für', prevention: 'Präventionsbeamter von', zone: 'Polizeizone', welfare: 'ÖSHZ' },
} as const;

const languageOf = ({ languages }: Municipality) => languages[0] ?? 'nl';

const trioOf = (municipality: Municipality, on: string): Trio => {
  const { mayor, chief, prevention, zone } = words[languageOf(municipality)];
  const name = officialName(municipality);
  const checkedBy = `${prevention} ${name}`;
  const valid = chance(`clearance:${municipality.nis}`) < 0.85;
  return {
    mayor: { name: `${mayor} ${name}`, representative: false },
    chiefOfCorps: {
      name: `${chief} ${name}`,
      representative: false,
      policeZone: `${zone} ${name}`,
      clearance: valid ? { valid, expiresOn: daysBefore(on, -700), checkedBy } : { valid, checkedBy },
    },
    preventionOfficer: { name: checkedBy, representative: false },
  };
};

/** What the coordinator filled in; people are named by their office. */
export const inventedSteps = (municipality: Municipality, others: readonly Municipality[], on: string): RegistrationSteps => ({
  form: others.length === 0 ? { kind: 'own' } : { kind: 'joint', municipalities: others.map(({ nis }) => nis) },
  trio: trioOf(municipality, on),
  partners: [
    {
      sector: 'socialWelfare',
      organisation: `${words[languageOf(municipality)].welfare} ${officialName(municipality)}`,
      entity: 'municipality',
      legalBasis: 'localCellsLaw',
      validFrom: on,
    },
  ],
  acceptances: { rulesOfProcedure: on, charter: on, dpia: on, retention: on },
  rhythmWeeks: [4, 4, 8, 12][Math.floor(chance(`rhythm:${municipality.nis}`) * 4)] ?? 4,
});

/** The cell of a finished registration, as it stands today: declared on its day, most acknowledged, some dormant, confirmed within the year. */
export const inventedCell = (
  { registration, signatures, today }: { registration: Registration; signatures: readonly Signature[]; today: string },
  declaredOn: string,
): Cell => {
  const { nis } = registration;
  const declared = declareCell({ registration, signatures, required: [] }, declaredOn);
  if (!declared.ok) throw new Error(`The invented cell of ${nis} was refused: ${declared.code}`);
  const confirmed = confirmCell(
    declared.value,
    declaredOn < daysBefore(today, 300) ? daysBefore(today, Math.floor(chance(`confirmed:${nis}`) * 300)) : declaredOn,
  );
  // whoever joins with neighbours does so to meet
  const isDormant = registration.form?.kind !== 'joint' && chance(`activity:${nis}`) < 0.12;
  const active = isDormant ? changeActivity(confirmed, 'dormant') : confirmed;
  if (chance(`acknowledged:${nis}`) < 0.15) return active;
  const acknowledged = acknowledgeCell(active, daysBefore(declaredOn, -7) < today ? daysBefore(declaredOn, -7) : today);
  return acknowledged.ok ? acknowledged.value : active;
};
