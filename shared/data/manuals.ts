import type { RegionId } from '../domain/tenants.ts';
import { entities } from './entities.ts';
import { partition } from './keys.ts';
import { pick, read, type Entity, type Versioned, repository } from './repository.ts';
import type { Stored, Table } from './table.ts';

/** Every item of one kind, in as many requests as they fill pages of 1 MB: one, as a rule. */
const all = async <Value>(table: Table, entity: Entity<Value>, region: RegionId): Promise<readonly Versioned<Value>[]> => {
  const query = { pk: partition(entity.collection, region), prefix: entity.prefix };
  const items: Stored[] = [];
  let after: string | undefined;
  do {
    const page = await table.query({ ...query, ...(after === undefined ? {} : { after }) });
    items.push(...page.items);
    after = page.next;
  } while (after !== undefined);
  return items.map((stored) => read(entity, stored));
};

/** More remarks than this on one article are not read by anybody at once. */
const mostRemarks = 500;

/** The library of a Region: its articles with every version, and what readers made of them. */
export const manualData = (table: Table, region: RegionId) => ({
  articles: repository(table, entities.article, region),
  /** Every line of the library, in one request. */
  articleFile: () => all(table, entities.article, region),
  current: repository(table, entities.currentVersion, region),
  /** Every article as it is read now, in one request. */
  currentFile: () => all(table, entities.currentVersion, region),
  earlier: repository(table, entities.earlierVersion, region),
  drafts: repository(table, entities.articleDraft, region),
  offered: repository(table, entities.offeredFile, region),
  sums: repository(table, entities.scoreSum, region),
  /** What all articles were given together, in one request; id is the article. */
  sumFile: () => all(table, entities.scoreSum, region),
  remarks: (articleId: string) => repository(table, entities.remark, region, [articleId]),
  /** What readers wrote of an article, in one request. */
  remarkFile: async (articleId: string) => {
    const pk = partition('manualScore', region);
    return pick(entities.remark, (await table.query({ pk, prefix: `${articleId}#`, limit: mostRemarks })).items);
  },
});
