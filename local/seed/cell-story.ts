import { coverMunicipality } from '../../shared/domain/cells/cover-municipality.ts';
import { coveredBy, type Registration } from '../../shared/domain/cells/registration.ts';
import type { Signature } from '../../shared/domain/cells/signature.ts';
import { move } from '../../shared/domain/municipalities/onboarding.ts';
import { at, cellIdOf, claimed, dataOf, type MunicipalityWrites, type Telling } from './beginnings.ts';
import { daysBefore, type Story } from './country.ts';
import { inventedCell, inventedSteps } from './invented-cell.ts';

const signatureOf = ({ nis: seat, cellId, form }: Registration, nis: string, on: string): Signature => ({
  nis,
  cellId,
  seat,
  covers: [...coveredBy(seat, form)],
  signedAt: at(on),
  sub: 'seed',
  joining: false,
});

/** A declared cell and, for a joint one, the other mayors' signatures first, as people would; the stream brings those to the seat and the cell to them. */
export const cellWrites = (
  { table, today }: Telling,
  { municipality, others, on: declaredOn }: Extract<Story, { kind: 'cell' }>,
): readonly MunicipalityWrites[] => {
  const { nis: seat } = municipality;
  const [startedOn, signedOn] = [daysBefore(declaredOn, 30), daysBefore(declaredOn, 2)];
  const steps = inventedSteps(municipality, others, declaredOn);
  const registration: Registration = { ...steps, cellId: cellIdOf(municipality), nis: seat, startedAt: at(startedOn) };
  const { cellId } = registration;
  const signatures = [municipality, ...others].map(({ nis }) => signatureOf(registration, nis, signedOn));
  const cell = inventedCell({ registration, signatures, today }, declaredOn);
  const signed = others.map((other) => {
    const data = dataOf(table, other);
    const signature = signatureOf(registration, other.nis, signedOn);
    return { nis: other.nis, writes: [data.onboarding.create(claimed(other, startedOn)), data.signatures.create(signature, cellId)] };
  });
  const data = dataOf(table, municipality);
  const registering = move(claimed(municipality, startedOn), 'register', at(startedOn));
  const writes = [
    data.onboarding.create(coverMunicipality(registering, cell, at(cell.acknowledgedOn ?? declaredOn))),
    data.drafts.create({ ...registration, closedOn: declaredOn }),
    data.signatures.create(signatureOf(registration, seat, signedOn), cellId),
    data.cells.create(cell, cellId),
  ];
  return [...signed, { nis: seat, writes }];
};
