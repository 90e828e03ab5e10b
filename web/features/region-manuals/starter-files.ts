import * as z from 'zod';
import { type ManualTopic } from '../../../shared/domain/manuals/article.ts';
import { starterArticle } from '../../../shared/domain/manuals/starter.ts';

const files = import.meta.glob('../../../shared/manuals/*.md', { query: '?raw', import: 'default' });

/** One article of the starter set; its files come when it is taken over. */
export const starterOf = async (topic: ManualTopic) => {
  const own = Object.entries(files).filter(([path]) => path.includes(`/${topic}.`));
  const texts = new Map(
    await Promise.all(own.map(async ([path, load]) => [path.slice(path.lastIndexOf('/') + 1), z.string().parse(await load())] as const)),
  );
  const read = starterArticle(topic, (name) => texts.get(name));
  if (!read.ok) throw new Error(`The starter set has no whole article on ${topic}.`);
  return read.value;
};
