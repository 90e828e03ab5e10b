import * as z from 'zod';
import { RegionFigures } from '../domain/coverage/figures.ts';
import { IsoInstant } from '../domain/fields.ts';
import { RegionId } from '../domain/tenants.ts';
import { partition } from './keys.ts';
import { type Entity, pick, repository } from './repository.ts';
import type { Table } from './table.ts';

const Told = z.strictObject({ time: IsoInstant, figures: RegionFigures });
type Told = z.infer<typeof Told>;

const kind: Entity<Told> = { collection: 'countryFigures', prefix: 'FIGURES#', schema: Told, schemaVersion: 1 };

const isNewer = (told: Told, known: Told): boolean =>
  told.time > known.time || (told.time === known.time && JSON.stringify(told.figures) > JSON.stringify(known.figures));

/** The figures the Regions told, by Region and day. */
export const figuresData = (table: Table) => {
  const repositoryOfFigures = repository(table, kind, 'be');
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
  };
};
