import { readFileSync } from 'node:fs';
import { commit } from '../../shared/data/commit.ts';
import { regionData } from '../../shared/data/repositories.ts';
import { wholeRegion } from '../../shared/data/scope.ts';
import type { ManualTopic } from '../../shared/domain/manuals/article.ts';
import { publishDraft, startArticle } from '../../shared/domain/manuals/publish.ts';
import { missingTopics, starterArticle } from '../../shared/domain/manuals/starter.ts';
import { RegionId } from '../../shared/domain/tenants.ts';
import type { Office } from '../people/enrol-officer.ts';

const fileOf = (name: string): string => readFileSync(new URL(`../../shared/manuals/${name}`, import.meta.url), 'utf8');

/** An article of the starter set as a Region has it once it took it over. */
const published = (topic: ManualTopic, { newId, now }: Office, count: number) => {
  const read = starterArticle(topic, fileOf);
  if (!read.ok) throw new Error(`The starter set has no whole article on ${topic}.`);
  const draft = { ...read.value, attachments: [] };
  const started = startArticle(newId('article'), draft, count);
  const result = started.ok ? publishDraft(started.value, draft, now.toISOString()) : started;
  if (!result.ok) throw new Error(`The library took no article on ${topic}: ${result.code}.`);
  return result.value;
};

/** Publishes in a Region what its library has no article about. Harmless to repeat; what was withdrawn stays so. */
const seedLibrary = async (office: Office, region: RegionId): Promise<void> => {
  const { table, now, today, newId } = office;
  const { manuals } = regionData(table, wholeRegion(region));
  const lines = (await manuals.articleFile()).map(({ value }) => value);
  for (const topic of missingTopics(lines)) {
    const { article, current } = published(topic, office, lines.length);
    const act = {
      actor: { sub: 'operator', role: 'operator' },
      action: 'seed',
      purpose: 'organisationOfTheCell',
      at: now.toISOString(),
      today,
      actId: newId('act'),
      audit: { collection: 'regionAudit', owner: region },
    } as const;
    await commit(table, act, [manuals.articles.create(article, article.articleId), manuals.current.create(current, article.articleId)]);
  }
};

/** Gives each Region the starter set. */
export const seedLibraries = async (officeOf: (region: RegionId) => Office): Promise<void> => {
  await Promise.all(RegionId.options.map((region) => seedLibrary(officeOf(region), region)));
};
