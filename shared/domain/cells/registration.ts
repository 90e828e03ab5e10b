import * as z from 'zod';
import { problem } from '../../problems.ts';
import { ok, type Result } from '../../result.ts';
import { PartnerSector } from '../access/roles.ts';
import { Entity } from '../settings/entity.ts';
import { Clearance, endedOn } from '../members/clearance.ts';
import { LegalGroundId } from '../settings/legal-ground.ts';
import { IsoDate, IsoInstant, Label, Nis, PersonName } from '../fields.ts';

/** Own cell; a joint cell of several municipalities, of which each mayor signs; or joining a cell that exists. */
export const CellForm = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('own') }),
  z.strictObject({ kind: z.literal('joint'), municipalities: z.array(Nis).min(1).max(40) }),
  z.strictObject({ kind: z.literal('joining'), seat: Nis }),
]);
export type CellForm = z.infer<typeof CellForm>;

const Seat = z.strictObject({ name: PersonName, representative: z.boolean() });

/** Mayor, chief of corps, prevention officer, or who stands in for them. Shown and warned about, never a block. */
export const Trio = z.strictObject({
  mayor: Seat,
  chiefOfCorps: Seat.extend({ policeZone: Label, clearance: Clearance }),
  preventionOfficer: Seat,
});
export type Trio = z.infer<typeof Trio>;

/** A service at the table. Without a legal basis it may bring a signal but receives no secrets. */
export const Partner = z.strictObject({
  sector: PartnerSector,
  organisation: Label,
  entity: Entity,
  legalBasis: LegalGroundId.optional(),
  validFrom: IsoDate,
});
export type Partner = z.infer<typeof Partner>;

/** The documents the cell accepts before it starts; each with the date of acceptance. */
export const Declaration = z.enum(['rulesOfProcedure', 'charter', 'dpia', 'retention']);
export const Acceptances = z.partialRecord(Declaration, IsoDate);

/** The steps of the form; each is saved whole and on its own. */
export const RegistrationSteps = z.strictObject({
  form: CellForm.optional(),
  trio: Trio.optional(),
  partners: z.array(Partner).max(60).optional(),
  acceptances: Acceptances.optional(),
  rhythmWeeks: z.int().min(1).max(52).optional(),
});
export type RegistrationSteps = z.infer<typeof RegistrationSteps>;

/** A municipality's own registration record: a draft until the cell is declared or the joining accepted. */
export const Registration = RegistrationSteps.extend({ cellId: z.string(), nis: Nis, startedAt: IsoInstant, closedOn: IsoDate.optional() });
export type Registration = z.infer<typeof Registration>;

/** The municipalities the cell would cover, the seat among them, in code order. */
export const coveredBy = (nis: string, form: CellForm | undefined): readonly string[] => {
  if (form?.kind === 'joint') return [nis, ...form.municipalities].toSorted();
  return form?.kind === 'joining' ? [form.seat, nis].toSorted() : [nis];
};

type SaveProblem = 'registration-closed' | 'joint-repeats-seat' | 'clearance-expired';

/** Saves the given steps of the draft. Refuses a closed draft, a joint cell that names its seat or a municipality twice, and a clearance said to be valid that has expired. */
export const saveSteps = (draft: Registration, steps: RegistrationSteps, today: string): Result<Registration, SaveProblem> => {
  if (draft.closedOn !== undefined) return problem('registration-closed');
  const covered = coveredBy(draft.nis, steps.form);
  if (new Set(covered).size !== covered.length) return problem('joint-repeats-seat');
  return withClearance(steps.trio, today, { ...draft, ...steps });
};

/** Refuses a trio whose clearance is said to be valid but has expired; else gives the value back. */
export const withClearance = <Value>(trio: Trio | undefined, today: string, value: Value): Result<Value, 'clearance-expired'> => {
  const date = endedOn(trio?.chiefOfCorps.clearance, today);
  return date === undefined ? ok(value) : problem('clearance-expired', { date });
};

const steps = ['form', 'trio', 'acceptances', 'rhythmWeeks'] as const;
export const MissingStep = z.enum([...steps, 'signatures']);
export type MissingStep = z.infer<typeof MissingStep>;

/** The steps still to be done, given the declarations that the settings require. Partners may be none: a dormant village has none yet. */
export const missingSteps = (registration: Registration, required: readonly string[]): readonly (typeof steps)[number][] =>
  steps.filter((step) => {
    if (step !== 'acceptances') return registration[step] === undefined;
    const accepted: Record<string, string | undefined> = registration.acceptances ?? {};
    return required.some((declaration) => accepted[declaration] === undefined);
  });
