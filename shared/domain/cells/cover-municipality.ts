import { type CoverageFact, move, type Onboarding } from '../municipalities/onboarding.ts';
import { type Cell, coveredNow } from './cell.ts';

const latest = (...dates: readonly string[]): string => dates.toSorted().at(-1) ?? '';

const sameFact = (a: CoverageFact | undefined, b: CoverageFact): boolean =>
  a?.status === b.status && a.cellId === b.cellId && a.jointSize === b.jointSize && a.validFrom === b.validFrom;

const settle = (onboarding: Onboarding, fact: CoverageFact): Onboarding =>
  sameFact(onboarding.coverage, fact) ? onboarding : { ...onboarding, coverage: fact };

const reach = (onboarding: Onboarding, state: Cell['state'], at: string): Onboarding => {
  if (onboarding.state === state) return onboarding;
  const declared = move(onboarding, 'coverByCell', at);
  return state === 'acknowledged' ? move(declared, 'acknowledge', at) : declared;
};

/** Takes a municipality out of its cell; whether it has one from then on is unknown until it says so. */
export const releaseMunicipality = (onboarding: Onboarding, endedOn: string, at: string): Onboarding => {
  const { cell: _, ...rest } = move(onboarding, 'release', at);
  return settle({ ...rest, coveredUntil: endedOn }, { status: 'unknown', validFrom: endedOn });
};

/** True when a cell claims a municipality that another one covers. */
export const isCoveredElsewhere = ({ nis, cell: other }: Onboarding, cell: Cell): boolean =>
  other !== undefined && other.cellId !== cell.cellId && cell.activity !== 'dissolved' && coveredNow(cell).includes(nis);

/**
 * What a cell means for one municipality: its state, its cell and its coverage. Applied in the seat's own transaction
 * and, for the other municipalities, from the stream; applying it twice or late changes nothing. A municipality that
 * another cell covers keeps that one.
 */
export const coverMunicipality = (onboarding: Onboarding, cell: Cell, at: string): Onboarding => {
  const { nis } = onboarding;
  const elsewhere = onboarding.cell !== undefined && onboarding.cell.cellId !== cell.cellId;
  const cover = cell.covers.findLast((candidate) => candidate.nis === nis);
  if (elsewhere || cover === undefined) return onboarding;
  const endedOn = cover.to ?? cell.dissolvedOn;
  if (endedOn !== undefined) return onboarding.cell === undefined ? onboarding : releaseMunicipality(onboarding, endedOn, at);
  const covered = onboarding.cell === undefined ? { ...onboarding, cell: { cellId: cell.cellId, seat: cell.seat } } : onboarding;
  const reached = reach(covered, cell.state, at);
  const validFrom = latest(cover.from, cell.extentOn, cell.standing.since);
  const counted = cell.standing.status === 'with' ? { cellId: cell.cellId, jointSize: coveredNow(cell).length } : {};
  return settle(reached, { status: cell.standing.status, ...counted, validFrom });
};

/** True when a change of the cell can mean something for a municipality it covers: only these fields count in `coverMunicipality`. */
export const changesCover = (before: Cell, after: Cell): boolean =>
  (['covers', 'extentOn', 'standing', 'state', 'dissolvedOn'] as const).some((field) => before[field] !== after[field]);
