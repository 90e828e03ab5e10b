import type { Table } from './table.ts';

/** Everything the federal tenant keeps: coverage and aggregated figures, nothing finer. */
export const countryData = (_table: Table) => ({});
export type CountryData = ReturnType<typeof countryData>;
