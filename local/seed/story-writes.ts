import { createHash } from 'node:crypto';
import { municipalityData } from '../../shared/data/repositories.ts';
import { municipalityKept } from '../../shared/data/scope.ts';
import type { Table, Write } from '../../shared/data/table.ts';
import { coverMunicipality } from '../../shared/domain/cells/cover-municipality.ts';
import type { Registration } from '../../shared/domain/cells/registration.ts';
import type { Signature } from '../../shared/domain/cells/signature.ts';
import { claimInvitation, inRegister, inviteMunicipality, move, type Onboarding, stateNone } from '../../shared/domain/municipalities/onboarding.ts';
import type { Municipality } from '../../shared/domain/register/municipality.ts';
import { contactOf } from '../rollout/invented.ts';
import { chance, type Story } from './country.ts';
import { daysBefore, inventedCell, inventedSteps } from './invented-cell.ts';

/** What is written for one municipality, in one transaction. */
export type MunicipalityWrites = { readonly nis: string; readonly writes: readonly Write[] };

const at = (day: string): string => `${day}T09:00:00.000Z`;
const cellIdOf = ({ nis }: Municipality): string => `cell_${createHash('sha256').update(`demonstration:${nis}`).digest('hex').slice(0, 32)}`;
const dataOf = (table: Table, { nis, region }: Municipality) => municipalityData(table, municipalityKept(region, nis));

const invited = (municipality: Municipality, on: string): Onboarding => inviteMunicipality(inRegister(municipality.nis, at(on)), contactOf('coordinator', municipality), at(on));

const claimed = (municipality: Municipality, on: string): Onboarding => {
  const claim = claimInvitation(invited(municipality, daysBefore(on, 10)), at(on));
  if (!claim.ok) throw new Error(`The invented claim of ${municipality.nis} was refused.`);
  return claim.value;
};

type Telling = { readonly table: Table; readonly today: string };

const cellWrites = ({ table, today }: Telling, municipality: Municipality, others: readonly Municipality[]): readonly MunicipalityWrites[] => {
  const { nis: seat } = municipality;
  const declaredOn = daysBefore(today, 20 + Math.floor(chance(`declared:${seat}`) * 900));
  const startedOn = daysBefore(declaredOn, 30);
  const registration: Registration = { ...inventedSteps(municipality, others, declaredOn), cellId: cellIdOf(municipality), nis: seat, startedAt: at(startedOn), closedOn: declaredOn };
  const covers = [municipality, ...others].map(({ nis }) => nis).toSorted();
  const signature = ({ nis }: Municipality): Signature => ({ nis, cellId: registration.cellId, seat, covers, signedAt: at(daysBefore(declaredOn, 2)), sub: 'seed', joining: false });
  const { closedOn: _, ...open } = registration;
  const cell = inventedCell({ registration: open, signatures: [municipality, ...others].map(signature), today }, declaredOn);
  const registering = (each: Municipality) => move(claimed(each, startedOn), 'register', at(startedOn));
  const data = dataOf(table, municipality);
  // the other mayors sign first, as people would; the stream brings their signatures to the seat and the cell to them
  const signed = others.map((other) => {
    const { onboarding, signatures } = dataOf(table, other);
    return { nis: other.nis, writes: [onboarding.create(claimed(other, startedOn)), signatures.create(signature(other), registration.cellId)] };
  });
  const onboarding = coverMunicipality(registering(municipality), cell, at(cell.acknowledgedOn ?? declaredOn));
  const writes = [data.onboarding.create(onboarding), data.drafts.create(registration), data.signatures.create(signature(municipality), registration.cellId), data.cells.create(cell, registration.cellId)];
  return [...signed, { nis: seat, writes }];
};

/** Everything to write for a story, made by the same rules as the routes use. */
export const storyWrites = (telling: Telling, story: Story): readonly MunicipalityWrites[] => {
  const { table, today } = telling;
  const { municipality } = story;
  const { nis } = municipality;
  const data = dataOf(table, municipality);
  const on = daysBefore(today, 5 + Math.floor(chance(`since:${nis}`) * 120));
  const one = (...writes: readonly Write[]) => [{ nis, writes }];
  if (story.kind === 'cell') return cellWrites(telling, municipality, story.others);
  if (story.kind === 'invited') return one(data.onboarding.create(invited(municipality, on)));
  const onboarding = claimed(municipality, on);
  if (story.kind === 'claimed') return one(data.onboarding.create(onboarding), data.drafts.create({ cellId: cellIdOf(municipality), nis, startedAt: at(on) }));
  if (story.kind === 'registering') {
    const { form, trio } = inventedSteps(municipality, [], on);
    return one(data.onboarding.create(move(onboarding, 'register', at(on))), data.drafts.create({ cellId: cellIdOf(municipality), nis, startedAt: at(on), form, trio }));
  }
  const stated = stateNone(onboarding, on, today);
  return stated.ok ? one(data.onboarding.create(stated.value)) : [];
};
