import { type GeographyRow, geographyRows } from './geography-rows.ts';
import type { Geography } from './geography.ts';
import type { Municipality } from './municipality.ts';
import { municipalitiesOn } from './register.ts';

const fromRow = (row: GeographyRow): Geography => {
  const [nis, lat, lon, labelLat, labelLon, areaKm2, population, populationYear, populationDerived, postalCodes] = row;
  return { nis, lat, lon, labelLat, labelLon, areaKm2, population, populationYear, populationDerived, postalCodes };
};

const byNis: ReadonlyMap<string, Geography> = new Map(geographyRows.map((row) => [row[0], fromRow(row)]));

/** The geography of a code, ended or not; undefined for an unknown code. */
export const geography = (nis: string): Geography | undefined => byNis.get(nis);

/** The municipality that has this postal code on an ISO date, as a list: empty for a code that no municipality has. */
export const municipalitiesByPostalCode = (postalCode: string, date: string): readonly Municipality[] => {
  const found = municipalitiesOn(date).filter(({ nis }) => geography(nis)?.postalCodes.includes(postalCode));
  // before a merger a code still belongs to the part that Antwerp had yet to absorb
  const absorbsLater = ({ predecessors }: Municipality): boolean => found.some(({ nis }) => predecessors.includes(nis));
  return found.filter((entry) => !absorbsLater(entry));
};
