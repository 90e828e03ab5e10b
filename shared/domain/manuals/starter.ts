import { problem } from '../../problems.ts';
import { ok, type Result } from '../../result.ts';
import { Language } from '../tenants.ts';
import { type ArticleContent, ArticleText, ManualTopic } from './article.ts';

/** How each file of the starter set is called: what it is about, and its language. */
export const starterName = (topic: ManualTopic, language: Language): string => `${topic}.${language}.md`;

/** The day on which the words of the starter set were written, and who answers for them until a Region makes them its own. */
const written = { source: 'Ronde', dated: '2026-11-27' } as const;

/** Title, summary and body of a file: a first heading, a quotation, and the rest. Refuses one that is none. */
const readStarter = (file: string): Result<ArticleText, 'input-invalid'> => {
  const [, title, summary, body] = /^# (.+)\n\n> (.+)\n\n([^]+)$/.exec(file) ?? [];
  const read = ArticleText.safeParse({ title, summary, body });
  return read.success ? ok(read.data) : problem('input-invalid');
};

/** One article of the starter set in every language, from its files by `starterName`. Refuses a file that is missing or of another shape. */
export const starterArticle = (
  topic: ManualTopic,
  fileOf: (name: string) => string | undefined,
): Result<Omit<ArticleContent, 'attachments' | 'replaces'>, 'input-invalid'> => {
  const texts: Partial<Record<Language, ArticleText>> = {};
  for (const language of Language.options) {
    const read = readStarter(fileOf(starterName(topic, language)) ?? '');
    if (!read.ok) return read;
    texts[language] = read.value;
  }
  return ok({ texts, topic, ...written });
};

/** What of the starter set a library has no article about. */
export const missingTopics = (articles: readonly { readonly topic?: ManualTopic | undefined }[]): readonly ManualTopic[] =>
  ManualTopic.options.filter((topic) => articles.every((article) => article.topic !== topic));
