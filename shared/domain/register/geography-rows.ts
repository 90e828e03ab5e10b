import rows from './geography.json' with { type: 'json' };

/** The columns of geography.json. */
export type GeographyRow = readonly [
  nis: string,
  lat: number,
  lon: number,
  labelLat: number,
  labelLon: number,
  areaKm2: number,
  population: number,
  populationYear: number,
  populationDerived: boolean,
  postalCodes: readonly string[],
];

/** One row for every code of the register, by code. */
// oxlint-disable-next-line typescript/consistent-type-assertions -- a JSON import knows no tuples; the tests check every record
export const geographyRows = rows as readonly unknown[] as readonly GeographyRow[];
