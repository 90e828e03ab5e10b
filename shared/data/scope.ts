import { regionOf } from '../domain/register/register.ts';
import type { CellPrincipal, MunicipalityPrincipal, RegionPrincipal } from '../domain/access/principal.ts';
import type { RegionId } from '../domain/tenants.ts';
import { problem } from '../problems.ts';
import { ok, type Result } from '../result.ts';

declare const brand: unique symbol;

/** One municipality's wall. Only this file makes one: from a verified principal, or for a Region from the register. */
export type MunicipalityScope = { readonly nis: string; readonly region: RegionId; readonly [brand]: 'municipality' };

/** The wall of one cell: its own part of its seat's records. `nis` is the municipality that sent the person. */
export type CellScope = {
  readonly cellId: string;
  readonly seat: string;
  readonly nis: string;
  readonly region: RegionId;
  readonly [brand]: 'cell';
};

/** One Region's wall. */
export type RegionScope = { readonly region: RegionId; readonly [brand]: 'region' };

// oxlint-disable-next-line typescript/consistent-type-assertions -- the one place that may brand a scope
const sealed = <Scope>(scope: Omit<Scope, typeof brand>): Scope => scope as Scope;

/** The municipality the token was issued for. */
export const ownMunicipality = ({ nis, region }: MunicipalityPrincipal): MunicipalityScope => sealed<MunicipalityScope>({ nis, region });

/** The cell at whose table the token gives a chair. */
export const ownCell = ({ cell: { cellId, seat }, nis, region }: CellPrincipal): CellScope =>
  sealed<CellScope>({ cellId, seat, nis, region });

/** A cell that has records at this seat: for those that work across cells by nature, in nobody's name. */
export const cellKept = (region: RegionId, { seat, cellId }: Pick<CellScope, 'seat' | 'cellId'>): CellScope =>
  sealed<CellScope>({ cellId, seat, nis: seat, region });

export const ownRegion = ({ region }: RegionPrincipal): RegionScope => sealed<RegionScope>({ region });

/** The Region itself, for its public form and its stream consumers, which work across municipalities by nature. */
export const wholeRegion = (region: RegionId): RegionScope => sealed<RegionScope>({ region });

/** A municipality that already has records here, under whichever code they were made: for stream consumers. */
export const municipalityKept = (region: RegionId, nis: string): MunicipalityScope => sealed<MunicipalityScope>({ nis, region });

/**
 * A municipality of the Region, under the code its records were made under: an ended one too, for the code of a record
 * never changes. Refuses a code that never was, and one of another Region.
 */
export const municipalityOf = (
  { region }: RegionScope,
  nis: string,
): Result<MunicipalityScope, 'municipality-unknown' | 'municipality-elsewhere'> => {
  const home = regionOf(nis);
  if (home === undefined) return problem('municipality-unknown', { nis });
  return home === region ? ok(sealed<MunicipalityScope>({ nis, region })) : problem('municipality-elsewhere', { nis });
};
