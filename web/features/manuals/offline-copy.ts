import { elementsOf, escaped, htmlOf } from '../../../shared/domain/manuals/markdown-elements.ts';
import type { Words } from '../../app/words.tsx';
import type { LibraryText } from './manuals-api.ts';

/** Enough to be read on a screen and on paper; nothing is loaded from anywhere. */
const style = `body{font:1.0625rem/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff;max-width:44rem;margin:2rem auto;padding:0 1rem;overflow-wrap:break-word}
h1,h2,h3,h4{line-height:1.25}h2{margin-top:3rem;border-top:1px solid #767676;padding-top:1rem}a{color:#1f4e79}.muted{color:#595959;font-size:.9375rem}
pre{white-space:pre-wrap}blockquote{margin:1rem 0;padding-left:1rem;border-left:4px solid #767676}
@media print{body{margin:0;max-width:none}h2{break-before:page;border:0}nav{break-after:page}h2,h3,h4{break-after:avoid}}`;

type Copying = { readonly words: Pick<Words, 'say' | 'day' | 'language'>; readonly today: string };

const articleIn = (article: LibraryText, { say, day }: Copying['words']): string => {
  const { articleId, title, summary, body, source, dated, version, publishedAt, attachments } = article;
  const facts = say('manuals.facts', { source, dated: day(dated), version, published: day(publishedAt) });
  const names = attachments.map(({ name }) => name).join(', ');
  const apart = names === '' ? '' : `<p class="muted">${escaped(say('manuals.attachedApart', { names }))}</p>`;
  const words = htmlOf(elementsOf(body, 3));
  return `<article id="${escaped(articleId)}"><h2>${escaped(title)}</h2><p><strong>${escaped(summary)}</strong></p>${words}${apart}<p class="muted">${escaped(facts)}</p></article>`;
};

/** Every article in one file that opens without a network: styles within, no script, and a policy that lets nothing be loaded. */
export const offlineCopy = (articles: readonly LibraryText[], { words, today }: Copying): string => {
  const { say, day, language } = words;
  const title = escaped(say('manuals.copyTitle'));
  const contents = articles.map(({ articleId, title: name }) => `<li><a href="#${escaped(articleId)}">${escaped(name)}</a></li>`);
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title><style>${style}</style></head><body>
<header><h1>${title}</h1><p>${escaped(say('manuals.copyOf', { day: day(today) }))}</p></header>
<nav><h2>${escaped(say('manuals.contents'))}</h2><ol>${contents.join('')}</ol></nav>
<main>${articles.map((article) => articleIn(article, words)).join('\n')}</main></body></html>
`;
};
