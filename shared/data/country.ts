import { coverageData } from './coverage.ts';
import { figuresData } from './figures.ts';
import { tenantSettings } from './settings.ts';
import type { Table } from './table.ts';

/** Everything the federal tenant keeps: coverage, aggregated figures and what was agreed, nothing finer. */
export const countryData = (table: Table) => ({
  coverage: coverageData(table, 'be'),
  figures: figuresData(table),
  settings: tenantSettings(table, 'federal'),
});
export type CountryData = ReturnType<typeof countryData>;
