import { problem } from '../../problems.ts';
import { ok, type Result } from '../../result.ts';
import type { CellPlace } from '../members/member.ts';
import type { CoverageStatus, OnboardingState } from '../municipalities/onboarding.ts';
import type { Change } from '../register/changes.ts';
import { geography } from '../register/places.ts';
import type { ChangePlan, PlanLine, PlanWarning } from './register-change.ts';

/** What there is of a municipality: of one without a record, `inRegister` and unknown. */
export type MunicipalityFacts = {
  readonly nis: string;
  readonly kept: string;
  readonly state: OnboardingState;
  readonly cell?: CellPlace | undefined;
  readonly coverage: CoverageStatus;
  readonly isRegistering: boolean;
  readonly hasPeople: boolean;
  readonly hasMayor: boolean;
};

/** What there is of a cell: the codes under which it covers, and whether its confirmation stands. */
export type CellFacts = CellPlace & { readonly covers: readonly string[]; readonly counts: boolean };

/** The municipalities that merge, those beside them in their cells, and those cells. */
export type PlanFacts = {
  readonly merging: readonly MunicipalityFacts[];
  readonly beside: readonly MunicipalityFacts[];
  readonly cells: readonly CellFacts[];
};

const sizeOf = ({ nis }: Pick<MunicipalityFacts, 'nis'>): number => geography(nis)?.population ?? 0;

const bySize = (one: MunicipalityFacts, other: MunicipalityFacts): number => sizeOf(other) - sizeOf(one) || (one.nis < other.nis ? -1 : 1);

const placeOf = ({ cellId, seat }: CellPlace): CellPlace => ({ cellId, seat });

const under = ({ covers }: CellFacts, { merging }: PlanFacts): readonly MunicipalityFacts[] =>
  merging.filter(({ kept }) => covers.includes(kept)).toSorted(bySize);

/**
 * The cells that could go on, the default first: one whose confirmation stands before one that lapsed, then that of the largest
 * municipality. Never by what lies in them.
 */
export const cellChoices = (facts: PlanFacts): readonly CellFacts[] => {
  const size = (cell: CellFacts): number => Math.max(0, ...under(cell, facts).map(sizeOf));
  return facts.cells.toSorted(
    (one, other) => Number(other.counts) - Number(one.counts) || size(other) - size(one) || (one.cellId < other.cellId ? -1 : 1),
  );
};

/** Whose record goes on: of the seat where it merges, else of the largest under the cell, else of the largest with a record. */
const homeOf = ({ to }: Change, facts: PlanFacts, cell: CellFacts | undefined): MunicipalityFacts | undefined => {
  const { merging } = facts;
  const covered = cell === undefined ? [] : under(cell, facts);
  const recorded = merging.filter(({ state }) => state !== 'inRegister').toSorted(bySize);
  return (
    covered.find(({ kept }) => kept === cell?.seat) ??
    covered[0] ??
    recorded[0] ??
    merging.find(({ nis }) => nis === to) ??
    merging.toSorted(bySize)[0]
  );
};

/** One seated in the merger goes over whole; of one seated outside it the residents who leave. */
const workOf = ({ cell }: MunicipalityFacts, goesOn: CellFacts | undefined, { merging }: PlanFacts): PlanLine['work'] => {
  if (cell === undefined) return 'none';
  if (cell.cellId === goesOn?.cellId) return 'stays';
  return merging.some(({ kept }) => kept === cell.seat) ? 'goesOver' : 'residentsGoOver';
};

const worksHere = ({ state }: MunicipalityFacts): boolean => !['inRegister', 'requested', 'invited'].includes(state);

type Drawn = { readonly home: MunicipalityFacts; readonly goesOn: CellFacts | undefined; readonly facts: PlanFacts };

const peopleOf = ({ hasPeople }: MunicipalityFacts, isHome: boolean): PlanLine['people'] => {
  if (!hasPeople) return 'none';
  return isHome ? 'stay' : 'goOver';
};

const lineOf = (municipality: MunicipalityFacts, { home, goesOn, facts }: Drawn): PlanLine => {
  const { nis, kept, cell, isRegistering, coverage } = municipality;
  const merges = facts.merging.includes(municipality);
  const part = municipality === home ? 'home' : 'ends';
  return {
    nis,
    kept,
    part: merges ? part : 'beside',
    ...(cell && { cell: placeOf(cell) }),
    work: workOf(municipality, goesOn, facts),
    people: peopleOf(municipality, !merges || municipality === home),
    registrationCloses: merges && isRegistering && (municipality !== home || goesOn !== undefined),
    coverage,
    signs: worksHere(municipality),
  };
};

/** With a cell when a part has one; none only where every part says so; else nobody knows, for unknown is never none. */
export const coverageAfter = (parts: readonly CoverageStatus[]): CoverageStatus => {
  if (parts.includes('with')) return 'with';
  return parts.every((status) => status === 'without') ? 'without' : 'unknown';
};

const warningsOf = ({ home, goesOn, facts }: Drawn, lines: readonly PlanLine[], coverage: CoverageStatus): PlanWarning[] => {
  const seatOutside = goesOn !== undefined && !facts.merging.some(({ kept }) => kept === goesOn.seat);
  const raised: readonly (readonly [boolean, PlanWarning])[] = [
    [goesOn?.counts === false, 'cellUnconfirmed'],
    [worksHere(home) && !home.hasMayor, 'mayorToConfirm'],
    [lines.some(({ registrationCloses }) => registrationCloses), 'registrationCloses'],
    [coverage === 'unknown', 'coverageUnknown'],
    [seatOutside, 'seatOutside'],
  ];
  return raised.flatMap(([isSo, warning]) => (isSo ? [warning] : []));
};

/** A recode moves nothing: the record keeps its code, and the register leads to it. */
const recodePlan = (facts: PlanFacts, home: MunicipalityFacts): ChangePlan => {
  const line: PlanLine = { ...lineOf(home, { home, goesOn: facts.cells[0], facts }), registrationCloses: false };
  return {
    home: home.kept,
    ...(home.cell && { cell: placeOf(home.cell) }),
    choices: facts.cells.map(placeOf),
    lines: [line],
    coverage: home.coverage,
    chairFrom: home.nis,
    warnings: [],
  };
};

/** Whom the cells concern that change: those that go over whole, and the one that goes on. */
const concernedBeside = (goesOn: CellFacts | undefined, facts: PlanFacts): readonly MunicipalityFacts[] =>
  facts.beside.filter((one) => workOf(one, goesOn, facts) === 'goesOver' || (one.cell !== undefined && one.cell.cellId === goesOn?.cellId));

/** What the new municipality begins with: a cell that goes on makes it `with` where its confirmation stands, and unknown where that lapsed. */
const begins = (merging: readonly MunicipalityFacts[], goesOn: CellFacts | undefined): CoverageStatus => {
  if (goesOn !== undefined) return goesOn.counts ? 'with' : 'unknown';
  return coverageAfter(merging.map(({ coverage }) => coverage));
};

/**
 * What a change of the register does to records, people and work, for people to read and sign: the same for the same facts.
 * Refuses `cell-absent` where a cell is to go on that covers none of those who merge.
 */
export const planChange = (change: Change, facts: PlanFacts, wanted?: string): Result<ChangePlan, 'cell-absent'> => {
  const choices = cellChoices(facts);
  const goesOn = wanted === undefined ? choices[0] : choices.find(({ cellId }) => cellId === wanted);
  const home = homeOf(change, facts, goesOn);
  if ((wanted !== undefined && goesOn === undefined) || home === undefined) return problem('cell-absent');
  if (change.type === 'recode') return ok(recodePlan(facts, home));
  const drawn = { home, goesOn, facts };
  const lines = [...facts.merging, ...concernedBeside(goesOn, facts)].map((one) => lineOf(one, drawn));
  const coverage = begins(facts.merging, goesOn);
  return ok({
    home: home.kept,
    ...(goesOn && { cell: placeOf(goesOn) }),
    choices: choices.map(placeOf),
    lines,
    coverage,
    chairFrom: home.nis,
    warnings: warningsOf(drawn, lines, coverage),
  });
};
