import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { compile } from '../../../local/register/compile.ts';
import { Change, changes } from '../../../shared/domain/register/changes.ts';
import { Division, divisions } from '../../../shared/domain/register/divisions.ts';
import { Geography } from '../../../shared/domain/register/geography.ts';
import { geography } from '../../../shared/domain/register/places.ts';
import { Municipality } from '../../../shared/domain/register/municipality.ts';
import { officialName } from '../../../shared/domain/register/names.ts';
import { register } from '../../../shared/domain/register/register.ts';
import { regionCodes } from '../../../shared/domain/tenants.ts';

// The reference files, written back from what the register answers: their hashes are those of the compiled sources.
const onePerLine = (rows: readonly unknown[]) => `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;

const municipalityAsGiven = (entry: Municipality) => {
  const { nis: _, ...where } = geography(entry.nis)!;
  return {
    nis: entry.nis,
    name: officialName(entry),
    names: { nl: entry.names.nl, fr: entry.names.fr, de: entry.names.de ?? null },
    region: regionCodes[entry.region],
    province: entry.province ?? null,
    arrondissement: entry.arrondissement,
    language: entry.languages.toReversed().join('-'),
    facilities: entry.facilities ?? null,
    validFrom: entry.validFrom ?? null,
    validTo: entry.validTo ?? null,
    predecessors: entry.predecessors,
    successors: entry.successor === undefined ? [] : [entry.successor],
    ...where,
  };
};

const divisionAsGiven = ({ code, level, parent, names, iso3166_2, nuts, validFrom, validTo, formerNames }: Division) => ({
  code,
  level,
  parent: parent ?? null,
  names,
  iso3166_2: iso3166_2 ?? null,
  nuts: nuts ?? null,
  validFrom: validFrom ?? null,
  validTo: validTo ?? null,
  formerNames,
});

const reference = {
  municipalities: onePerLine(register.map(municipalityAsGiven)),
  changes: onePerLine(changes),
  divisions: onePerLine(divisions.map(divisionAsGiven)),
};

describe('the facts of the register', () => {
  test.each([
    ['municipalities', 'b0e25a510f0a6527b87c69996f0619db6f0ef0b0208ba8e1f40ffb29cf6781b9'],
    ['changes', '690fd508d36fbccdff2bfc3a3fd7733679b06601ba4464bd19ee8bffae4686a8'],
    ['divisions', 'd953097d0677131a491df33db3e9e9f7ac60e8936ffe68d54449d42f713681ea'],
  ] as const)('equal the reference, to the byte: %s', (name, hash) => {
    expect(createHash('sha256').update(reference[name]).digest('hex')).toBe(hash);
  });

  test('stand in the files as the compiler writes them', () => {
    for (const [name, text] of Object.entries(compile(reference))) {
      const file = new URL(`../../../shared/domain/register/${name}.json`, import.meta.url);
      expect(readFileSync(file, 'utf8')).toBe(text);
    }
  });

  test('have the shape their schemas promise', () => {
    const everything = z.strictObject({
      register: z.array(Municipality).length(620),
      places: z.array(Geography).length(620),
      changes: z.array(Change),
      divisions: z.array(Division).length(57),
    });
    const places = register.map(({ nis }) => geography(nis));
    expect(everything.safeParse({ register, places, changes, divisions }).error).toBeUndefined();
  });
});
