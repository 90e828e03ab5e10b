import type { Language } from '../../../shared/domain/tenants.ts';

/** What is searched in: one article in one language. */
export type Searched = { readonly articleId: string; readonly title: string; readonly summary: string; readonly body: string };

/** Without accents, capitals and joined letters: `Œuvre` as `oeuvre`, `Straße` as `strasse`. */
export const folded = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss').replaceAll('œ', 'oe').replaceAll('æ', 'ae');

/** The ends by which a word and its plural or other forms differ most often, longest first. */
const endings: Readonly<Record<Language, readonly string[]>> = {
  nl: ['en', 's', 'e'],
  fr: ['es', 'er', 's', 'x', 'e'],
  de: ['en', 'er', 'es', 'n', 'e', 's'],
  en: ['es', 'ed', 's'],
};

/** A word without its ending; short words stay whole, for too much would be found by what is left. */
const stem = (word: string, language: Language): string => {
  const ending = endings[language].find((each) => word.endsWith(each) && word.length - each.length >= 4);
  return ending === undefined ? word : word.slice(0, -ending.length);
};

/** Dutch doubles letters and leaves them out again: `cel` and `cellen`, `signaal` and `signalen` are told apart by nothing else. */
const undoubled = (text: string, language: Language): string => (language === 'nl' ? text.replaceAll(/(\p{L})\1/gu, '$1') : text);

const weights = { title: 8, summary: 3, body: 1 } as const;

/** How well one article answers; 0 where a word is nowhere in it. Words within words count: Dutch and German write them together. */
const worth = (article: Searched, stems: readonly string[], language: Language): number => {
  const [title = '', summary = '', body = ''] = [article.title, article.summary, article.body].map((text) =>
    undoubled(folded(text), language),
  );
  let sum = 0;
  for (const each of stems) {
    const found =
      (title.includes(each) ? weights.title : 0) +
      (summary.includes(each) ? weights.summary : 0) +
      (body.includes(each) ? weights.body : 0);
    if (found === 0) return 0;
    sum += found;
  }
  return sum;
};

/** The articles that hold every word of a question, the best first; none for a question without words. Nothing leaves the page. */
export const search = <Article extends Searched>(
  articles: readonly Article[],
  question: string,
  language: Language,
): readonly Article[] => {
  const stems = folded(question)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => undoubled(stem(word, language), language));
  if (stems.length === 0) return [];
  return articles
    .map((article) => ({ article, worth: worth(article, stems, language) }))
    .filter((each) => each.worth > 0)
    .toSorted((one, other) => other.worth - one.worth)
    .map(({ article }) => article);
};
