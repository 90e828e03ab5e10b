import type { Reply } from '../http.ts';
import type { SignInPage } from '../oauth/sign-in-page.ts';
import type { RefusalKey } from '../refusals.ts';
import type { UserPool } from '../user-pool.ts';
import { questionFor } from './questions.ts';
import { attribute, html, type Html } from './html.ts';
import { isWord, pageLanguages, word, type PageLanguage } from './words.ts';

export type Shown = {
  readonly pool: UserPool;
  readonly id: string;
  readonly page: SignInPage;
  readonly language: PageLanguage;
  readonly refusal?: RefusalKey;
  /** Kept in the field when the password was wrong. */
  readonly username?: string;
};

const names: Readonly<Record<PageLanguage, string>> = { nl: 'Nederlands', fr: 'Français', de: 'Deutsch', en: 'English' };

const languageLinks = (id: string, language: PageLanguage): Html =>
  html`<nav aria-label="${word(language, 'languages')}">
    <ul>
      ${pageLanguages.map(
        (other) =>
          html`<li>
            <a
              href="login?page=${id}&amp;lang=${other}"
              lang="${other}"
              hreflang="${other}"
              ${attribute('aria-current', other === language ? 'true' : '')}
              >${names[other]}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;

type Page = { readonly language: PageLanguage; readonly title: string; readonly before: Html; readonly main: Html; readonly styles: Html };

const documentOf = ({ language, title, before, main, styles }: Page): string =>
  html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        ${styles}
      </head>
      <body>
        ${before}
        <main>${main}</main>
        <footer><p class="stand-in">${word(language, 'standIn')}</p></footer>
      </body>
    </html> `.markup;

const reply = (status: number, body: string, target = ''): Reply => ({
  status,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    // browsers hold the redirect after a form to form-action too: the app's own origin is named
    'content-security-policy': `default-src 'none'; style-src 'self'; form-action 'self' ${target}; base-uri 'none'; frame-ancestors 'none'`,
  },
  body,
});

const originOf = (address: string) => new URL(address).origin;

/** The page that asks the question a sign-in waits for. A refused answer is 400 and says why, in words. */
export const signInPage = (shown: Shown): Reply => {
  const { id, page, language, refusal } = shown;
  const { title, fields } = questionFor(shown);
  const heard = refusal === 'setupCodeWrong' ? 'codeWrong' : (refusal ?? '');
  const error = refusal === undefined ? '' : word(language, isWord(heard) ? heard : 'failed');
  const main = html`<h1>${title}</h1>
    ${error === '' ? '' : html`<p class="error" id="error" role="alert">${error}</p>`}
    <form method="post" action="login">
      <input type="hidden" name="page" value="${id}" /><input type="hidden" name="lang" value="${language}" />
      ${fields}
      <button type="submit">${word(language, page.step === 'PASSWORD' ? 'signIn' : 'next')}</button>
    </form>`;
  const heading = error === '' ? title : `${word(language, 'error')}: ${title}`;
  const styles = html`<link rel="stylesheet" href="sign-in.css" />`;
  const body = documentOf({ language, title: heading, before: languageLinks(id, language), main, styles });
  return reply(refusal === undefined ? 200 : 400, body, originOf(page.redirectUri));
};

/** A page that cannot go on and says why. */
export const stopPage = (language: PageLanguage, reason: 'pageExpired' | 'addressUnknown'): Reply => {
  const title = word(language, 'stopped');
  return reply(
    400,
    documentOf({
      language,
      title,
      before: html``,
      main: html`<h1>${title}</h1>
        <p>${word(language, reason)}</p>`,
      styles: html``,
    }),
  );
};
