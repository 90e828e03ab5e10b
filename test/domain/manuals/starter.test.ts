import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ManualTopic } from '../../../shared/domain/manuals/article.ts';
import { checkTexts } from '../../../shared/domain/manuals/check-texts.ts';
import { elementsOf } from '../../../shared/domain/manuals/markdown-elements.ts';
import { missingTopics, starterArticle, starterName } from '../../../shared/domain/manuals/starter.ts';
import { parameters } from '../../../shared/domain/settings/parameters.ts';
import { Language } from '../../../shared/domain/tenants.ts';

const folder = new URL('../../../shared/manuals/', import.meta.url);
const fileOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const read = (topic: ManualTopic) => {
  const article = starterArticle(topic, fileOf);
  if (!article.ok) throw new Error(`No whole article on ${topic}.`);
  return article.value;
};
const texts = ManualTopic.options.flatMap((topic) =>
  Language.options.map((language) => ({ topic, language, text: read(topic).texts[language]! })),
);

describe('the starter set', () => {
  test('is one file for each topic in each language, and nothing else', () => {
    const names = ManualTopic.options.flatMap((topic) => Language.options.map((language) => starterName(topic, language)));
    expect(readdirSync(folder).toSorted()).toEqual(names.toSorted());
  });

  test.each(ManualTopic.options)('has an article on %s that is taken as it is', (topic) => {
    expect(checkTexts(read(topic).texts)).toMatchObject({ ok: true });
  });

  test.each(texts)('says what there is to say of $topic in $language in 250 to 500 words', ({ text }) => {
    const words = text.body.split(/\s+/).length;
    expect(words).toBeGreaterThan(250);
    expect(words).toBeLessThan(500);
  });

  test.each(texts.filter(({ topic }) => topic === 'retention'))(
    'names the terms that hold where nobody chose a shorter one, in $language',
    ({ text }) => {
      const terms = [
        parameters.rawSignalDays,
        parameters.caseReviewMonths,
        parameters.reviewGraceDays,
        parameters.contentOpensDays,
        parameters.reviewTermDays,
        parameters.closedCaseMonths,
        parameters.meetingMonths,
      ];
      const [, listed = ''] = text.body.split('## ');
      expect([...listed.matchAll(/\d+/gu)].map(([number]) => Number(number))).toEqual(terms.map(({ values }) => values.at(-1)!.value));
    },
  );

  test.each(texts)('has as many headings and lists on $topic in $language as in English', ({ topic, text }) => {
    const shape = (body: string) =>
      elementsOf(body, 2).flatMap((one) => (typeof one === 'object' && one.tag !== 'p' ? [`${one.tag} ${one.children.length}`] : []));
    const tags = (body: string) => shape(body).map((each) => (each.startsWith('h') ? each.slice(0, 2) : each));
    expect(tags(text.body)).toEqual(tags(read(topic).texts.en!.body));
  });

  test.each(texts.filter(({ language }) => language === 'fr'))('sets $topic in French as French is set', ({ text }) => {
    const all = `${text.title}\n${text.summary}\n${text.body}`;
    expect(all.match(/[^\s\u202F][;:!?](?=\s|$)|\u0020[;:!?]|'/gu) ?? []).toEqual([]);
  });
});

test('a file without heading, summary or text is none', () => {
  for (const file of ['', '# Title', '# Title\n\nText', '# Title\n\n> Summary', '# Title\n\n> Summary\n\n'])
    expect(starterArticle('setUpACell', () => file)).toMatchObject({ ok: false });
});

test('what a library has an article about is not missing, withdrawn or not', () => {
  expect(missingTopics([{ topic: 'setUpACell' }, {}, { topic: 'retention' }])).not.toContain('retention');
  expect(missingTopics([])).toEqual(ManualTopic.options);
});
