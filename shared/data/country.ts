import { coverageData } from './coverage.ts';
import { figuresData } from './figures.ts';
import type { Table } from './table.ts';

/** Everything the federal tenant keeps: coverage and aggregated figures, nothing finer. */
export const countryData = (table: Table) => ({ coverage: coverageData(table, 'be'), figures: figuresData(table) });
export type CountryData = ReturnType<typeof countryData>;
