import { regionCodes, RegionId } from '../tenants.ts';
import { changes } from './changes.ts';
import { municipalityRows, type MunicipalityRow } from './municipality-rows.ts';
import type { Municipality, OfficialLanguage } from './municipality.ts';

const officialLanguages = {
  nl: ['nl'],
  fr: ['fr'],
  de: ['de'],
  'nl-fr': ['fr', 'nl'],
} as const satisfies Record<MunicipalityRow[3], readonly OfficialLanguage[]>;

const dayBefore = (date: string): string => new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);

const regions: ReadonlyMap<string, RegionId> = new Map(RegionId.options.map((id) => [regionCodes[id], id]));

const regionWithCode = (code: string): RegionId => {
  const region = regions.get(code);
  if (region === undefined) throw new Error(`no tenant for region ${code}`);
  return region;
};

// A code that is kept through a merger neither begins nor ends by it: Antwerp's in 2025.
const beginning = Map.groupBy(changes, ({ to }) => to);
const ending = new Map(changes.flatMap((change) => change.from.filter((nis) => nis !== change.to).map((nis) => [nis, change] as const)));

const lineage = (nis: string): Pick<Municipality, 'validFrom' | 'validTo' | 'predecessors' | 'successor'> => {
  const into = beginning.get(nis) ?? [];
  const begin = into.find((change) => !change.from.includes(nis));
  const end = ending.get(nis);
  return {
    ...(begin && { validFrom: begin.date }),
    ...(end && { validTo: dayBefore(end.date), successor: end.to }),
    predecessors: into.flatMap((change) => change.from).filter((from) => from !== nis),
  };
};

const fromRow = ([nis, region, province, language, nl, fr, de, facilities]: MunicipalityRow): Municipality => ({
  nis,
  names: { nl, fr, ...(de && { de }) },
  region: regionWithCode(region),
  ...(province && { province }),
  arrondissement: `${nis.slice(0, 2)}000`, // so REFNIS builds its codes
  languages: officialLanguages[language],
  ...(facilities && { facilities }),
  ...lineage(nis),
});

/** Every code valid at any time since `registerFrom`, ended ones too, by code. */
export const register: readonly Municipality[] = municipalityRows.map(fromRow);

const byNis: ReadonlyMap<string, Municipality> = new Map(register.map((entry) => [entry.nis, entry]));

/** The municipality with this code, ended or not; undefined for a code that was never valid since `registerFrom`. */
export const municipality = (nis: string): Municipality | undefined => byNis.get(nis);

/** The region (and so the regional tenant) of a code, ended or not; undefined for an unknown code. */
export const regionOf = (nis: string): RegionId | undefined => byNis.get(nis)?.region;

/** Whether the code had begun on the day, ended since or not. */
export const hasBegun = ({ validFrom }: Municipality, date: string): boolean => validFrom === undefined || validFrom <= date;

/** Whether the code had ended before the day; its last day itself still counts as valid. */
export const hasEnded = ({ validTo }: Municipality, date: string): boolean => validTo !== undefined && validTo < date;

/** The municipalities that exist on an ISO date, by code; before `registerFrom` those of that day. */
export const municipalitiesOn = (date: string): readonly Municipality[] =>
  register.filter((entry) => hasBegun(entry, date) && !hasEnded(entry, date));
