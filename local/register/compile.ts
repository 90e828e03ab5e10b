import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod';

/** `node local/register/compile.ts <folder>` writes the register's data files from the folder of reference data. */

const code = z.string().nullable();
const Reference = z.object({
  nis: z.string(),
  names: z.object({ nl: z.string(), fr: z.string(), de: z.string().nullable() }),
  region: z.string(),
  province: code,
  language: z.string(),
  facilities: code,
  lat: z.number(),
  lon: z.number(),
  labelLat: z.number(),
  labelLon: z.number(),
  areaKm2: z.number(),
  population: z.number(),
  populationYear: z.number(),
  populationDerived: z.boolean(),
  postalCodes: z.array(z.string()),
});
type Reference = z.infer<typeof Reference>;

export type RegisterFiles = Readonly<Record<'municipalities' | 'geography' | 'changes' | 'divisions', string>>;

const municipalityRow = ({ nis, region, province, language, names, facilities }: Reference) =>
  withoutEmptyEnd([nis, region, province, language, names.nl, names.fr, names.de, facilities]);

const geographyRow = (r: Reference) => {
  const { nis, lat, lon, labelLat, labelLon, areaKm2, population, populationYear, populationDerived, postalCodes } = r;
  return [nis, lat, lon, labelLat, labelLon, areaKm2, population, populationYear, populationDerived, postalCodes];
};

const withoutEmptyEnd = (row: readonly (string | null)[]) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1);

const withoutEmpty = (entry: Record<string, unknown>) => Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== null));

const onePerLine = (rows: readonly unknown[]) => `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;

/** The text of each data file, from the texts of the reference files; throws where the reference is not what it should be. */
export const compile = (reference: Readonly<Record<'municipalities' | 'changes' | 'divisions', string>>): RegisterFiles => {
  const municipalities = z.array(Reference).parse(JSON.parse(reference.municipalities));
  return {
    municipalities: onePerLine(municipalities.map(municipalityRow)),
    geography: onePerLine(municipalities.map(geographyRow)),
    changes: onePerLine(z.array(z.unknown()).parse(JSON.parse(reference.changes))),
    divisions: onePerLine(z.array(z.record(z.string(), z.unknown())).parse(JSON.parse(reference.divisions)).map(withoutEmpty)),
  };
};

const main = (folder: string): void => {
  const read = (name: string) => readFileSync(`${folder}/${name}.json`, 'utf8');
  const files = compile({ municipalities: read('municipalities'), changes: read('changes'), divisions: read('divisions') });
  const target = new URL('../../shared/domain/register/', import.meta.url);
  for (const [name, text] of Object.entries(files)) writeFileSync(new URL(`${name}.json`, target), text);
  process.stdout.write(`written to shared/domain/register: ${Object.keys(files).join(', ')}\n`);
};

if (import.meta.main) {
  const folder = process.argv[2];
  if (folder === undefined) throw new Error('usage: node local/register/compile.ts <folder with the reference files>');
  main(folder);
}
