import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import { RegionFigures } from '../domain/coverage/figures.ts';
import { IsoInstant } from '../domain/fields.ts';
import { ProcessFacts } from '../domain/process-facts/process-facts.ts';
import { RegionId } from '../domain/tenants.ts';
import { partition } from './keys.ts';
import { type Entity, pick, repository } from './repository.ts';
import type { Table } from './table.ts';

const Told = z.strictObject({ time: IsoInstant, figures: RegionFigures });
type Told = z.infer<typeof Told>;

const kind: Entity<Told> = { collection: 'countryFigures', prefix: 'FIGURES#', schema: Told, schemaVersion: 1 };

const yearKind: Entity<ProcessFacts> = { collection: 'countryFigures', prefix: 'YEAR#', schema: ProcessFacts, schemaVersion: 1 };

const isNewer = (told: Told, known: Told): boolean =>
  told.time > known.time || (told.time === known.time && JSON.stringify(told.figures) > JSON.stringify(known.figures));

/** The figures the Regions told, by Region and day. */
export const figuresData = (table: Table) => {
  const repositoryOfFigures = repository(table, kind, 'be');
  const repositoryOfYears = repository(table, yearKind, 'be');
  const latest = async (region: RegionId, date: string): Promise<readonly RegionFigures[]> => {
    const prefix = `${kind.prefix}${region}#`;
    const { items } = await table.query({ pk: partition(kind.collection, 'be'), prefix, upTo: prefix + date, descending: true, limit: 1 });
    return pick(kind, items).map(({ value }) => value.figures);
  };
  return {
    /** The last figures of each Region up to a day: one request per Region, at the same time. */
    on: async (date: string): Promise<readonly RegionFigures[]> =>
      (await Promise.all(RegionId.options.map((region) => latest(region, date)))).flat(),
    /** Keeps the figures of a day unless later ones of that day are known already; order and repetition do not matter. */
    take: async (told: Told): Promise<void> => {
      const id = `${told.figures.tenant}#${told.figures.on}`;
      for (let attempt = 0; attempt < 8; attempt++) {
        const known = await repositoryOfFigures.get(id);
        if (known !== undefined && !isNewer(told, known.value)) return;
        const outcome = await table.write([repositoryOfFigures.change(known, told, id)]);
        if (outcome.ok) return;
      }
      throw new Error('The figures kept changing; they must be brought again.');
    },
    /** Every year the Regions told, the latest first: one request. */
    years: async (): Promise<readonly ProcessFacts[]> => {
      const pk = partition(yearKind.collection, 'be');
      const { items } = await table.query({ pk, prefix: yearKind.prefix, descending: true });
      return pick(yearKind, items).map(({ value }) => value);
    },
    /** Keeps a year as it was first told; again is harmless. Throws when it is told otherwise: a year told never changes. */
    takeYear: async (told: ProcessFacts): Promise<void> => {
      const id = `${told.year}#${told.tenant}`;
      await table.write([repositoryOfYears.create(told, id)]);
      const kept = await repositoryOfYears.get(id);
      if (!isDeepStrictEqual(kept?.value, told)) throw new Error(`${told.tenant} told ${told.year} before, and otherwise.`);
    },
  };
};
