import * as z from 'zod';
import { CellActivity, CellState } from '../cells/cell.ts';
import { MissingStep } from '../cells/registration.ts';
import { IsoDate, IsoInstant, Nis } from '../fields.ts';
import { CoverageStatus, OnboardingState } from './onboarding.ts';

/**
 * What the Region's list shows of one municipality: a pure summary of its onboarding record, its registration and its
 * cell, kept by the stream. No name of a person stands in it.
 */
export const Overview = z.strictObject({
  nis: Nis,
  state: OnboardingState,
  since: IsoInstant,
  coverage: CoverageStatus.optional(),
  /** Set while a draft is open: what is still to do, and whose mayor has not signed. */
  registration: z.strictObject({ missing: z.array(MissingStep), unsigned: z.array(Nis), withoutBasis: z.int() }).optional(),
  /** How many say they are the mayor and wait until the Region confirms it. */
  mayorsToConfirm: z.int().min(1).optional(),
  /** Set once a cell covers the municipality; the particulars only at its seat. */
  cell: z.strictObject({ cellId: z.string(), seat: Nis }).optional(),
  setup: z
    .strictObject({
      cellState: CellState,
      activity: CellActivity,
      covers: z.array(Nis),
      declaredOn: IsoDate,
      confirmedOn: IsoDate,
      partners: z.int(),
      withoutBasis: z.int(),
      clearance: z.strictObject({ valid: z.boolean(), expiresOn: IsoDate.optional() }),
    })
    .optional(),
});
export type Overview = z.infer<typeof Overview>;
