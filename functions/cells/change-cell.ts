import { type Cell, type CellStatus, statusOf } from '../../shared/domain/cells/cell.ts';
import { existing } from '../../shared/domain/cells/change.ts';
import { changesCover, coverMunicipality } from '../../shared/domain/cells/cover-municipality.ts';
import { problem, type Problem, type ProblemCode } from '../../shared/problems.ts';
import type { Answered, SaveProblem } from '../../shared/contract/route.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { MunicipalityData, Save, Write } from '../runtime/context.ts';

type Place = { readonly data: MunicipalityData; readonly save: Save; readonly now: string };

type Change<Code extends ProblemCode> = {
  /** The rule; what it refuses is refused. */
  readonly by: (cell: Cell) => Result<Cell, Code>;
  /** The version the caller saw, where the route asks for it. */
  readonly version?: number;
  /** What must be written with it. */
  readonly along?: readonly Write[];
};

type Refusal = 'cell-absent' | 'cell-dissolved' | SaveProblem;

/** What the changed cell means for the seat's own municipality; its record is read only where the change can mean something. */
const seatWrites = async ({ data, now }: Place, before: Cell, after: Cell): Promise<readonly Write[]> => {
  const onboarding = changesCover(before, after) ? await data.onboarding.get() : undefined;
  const covered = onboarding && coverMunicipality(onboarding.value, after, now);
  return onboarding === undefined || covered === undefined || covered === onboarding.value
    ? []
    : [data.onboarding.change(onboarding, covered)];
};

/** Changes the cell seated here by a rule and, in the same transaction, what it means for the seat's own municipality. */
export const changeCell = async <Code extends ProblemCode = never>(
  place: Place,
  { by, version, along = [] }: Change<Code>,
): Promise<Answered<CellStatus> | Problem<Code | Refusal>> => {
  const { own } = await place.data.cellFile();
  const cell = existing(own?.value);
  if (!cell.ok) return cell;
  if (version !== undefined && version !== own?.version) return problem('edit-conflict');
  const changed = by(cell.value);
  if (!changed.ok) return changed;
  const seat = await seatWrites(place, cell.value, changed.value);
  return place.save([place.data.cells.change(own, changed.value), ...seat, ...along], statusOf(changed.value), (own?.version ?? 0) + 1);
};

/** For rules that refuse nothing. */
export const always =
  (rule: (cell: Cell) => Cell) =>
  (cell: Cell): Result<Cell, never> =>
    ok(rule(cell));
