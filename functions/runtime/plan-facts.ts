import type { MunicipalityData } from './context.ts';
import { coveredNow } from '../../shared/domain/cells/cell.ts';
import { type CellPlace, isAtPlace } from '../../shared/domain/members/member.ts';
import type { CellFacts, MunicipalityFacts, PlanFacts } from '../../shared/domain/register-changes/plan-change.ts';

/** Opens the records of a municipality of the Region, wherever they are kept. */
export type Opens = (nis: string) => Promise<MunicipalityData | undefined>;

const factsOf = async (opens: Opens, nis: string, today: string): Promise<MunicipalityFacts> => {
  const data = await opens(nis);
  const [record, registration, members] = await Promise.all([data?.onboarding.get(), data?.registrationFile(), data?.memberFile()]);
  const draft = registration?.draft?.value;
  const people = (members ?? []).filter(({ value }) => isAtPlace(value, today));
  return {
    nis,
    kept: data?.nis ?? nis,
    state: record?.value.state ?? 'inRegister',
    cell: record?.value.cell,
    coverage: record?.value.coverage?.status ?? 'unknown',
    isRegistering: draft !== undefined && draft.closedOn === undefined,
    hasPeople: people.length > 0,
    hasMayor: people.some(({ value }) => value.role === 'mayor' && value.confirmed),
  };
};

const cellAt = async (opens: Opens, { cellId, seat }: CellPlace): Promise<readonly CellFacts[]> => {
  const cell = await (await opens(seat))?.cells.get(cellId);
  return cell === undefined ? [] : [{ cellId, seat, covers: coveredNow(cell.value), counts: cell.value.standing.status === 'with' }];
};

/** What a plan is made of, as the records say it now. */
export const planFacts = async (opens: Opens, from: readonly string[], today: string): Promise<PlanFacts> => {
  // from the day on the code that is kept leads to the records of a part, where it has none of its own
  const apart: Opens = async (nis) => {
    const found = await opens(nis);
    return found !== undefined && found.nis !== nis && from.includes(found.nis) ? undefined : found;
  };
  const merging = await Promise.all(from.map((nis) => factsOf(apart, nis, today)));
  const places = new Map(merging.flatMap(({ cell }) => (cell === undefined ? [] : [[cell.cellId, cell] as const])));
  const cells = (await Promise.all([...places.values()].map((place) => cellAt(opens, place)))).flat();
  const here = new Set(merging.map(({ kept }) => kept));
  const others = [...new Set(cells.flatMap(({ covers }) => covers))].filter((nis) => !here.has(nis)).toSorted();
  return { merging, beside: await Promise.all(others.map((nis) => factsOf(opens, nis, today))), cells };
};
