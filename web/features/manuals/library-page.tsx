import { useState } from 'react';
import { Link } from 'wouter';
import { inReadingOrder } from '../../../shared/domain/manuals/article.ts';
import type { Language } from '../../../shared/domain/tenants.ts';
import { languageNames } from '../../../shared/i18n/names/languages.ts';
import { useWords } from '../../app/words.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Tag } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { inBestLanguage } from './best-language.ts';
import { type LibraryLine, useLibrary, useTexts } from './manuals-api.ts';
import { search } from './search.ts';
import { ScoreShown } from './score-shown.tsx';
import { SearchField } from './search-field.tsx';
import './manuals.css';

const inOrder = (lines: readonly LibraryLine[], language: Language) =>
  inReadingOrder(lines, ({ headings }) => inBestLanguage(headings, language).text.title).map((line) => ({
    line,
    ...inBestLanguage(line.headings, language),
  }));

const Line = ({ line, language, text }: ReturnType<typeof inOrder>[number]) => {
  const { say, language: own } = useWords();
  return (
    <li className="manual-line">
      <h2 lang={language}>
        <Link href={`/manuals/${line.articleId}`}>{text.title}</Link>
      </h2>
      <p lang={language}>{text.summary}</p>
      <p className="manual-marks">
        {line.own?.readOn !== undefined && <Tag tone="good">{say('manuals.read')}</Tag>}
        {language !== own && <Tag>{say('manuals.inLanguage', { language: languageNames[language][own] })}</Tag>}
        <ScoreShown score={line.score} />
      </p>
    </li>
  );
};

/** What was found of a question, read out as it changes; everything while nothing is asked. */
const Found = ({ lines, question }: { readonly lines: readonly LibraryLine[]; readonly question: string }) => {
  const { say, language } = useWords();
  const asks = question.trim() !== '';
  const texts = useTexts(language, asks);
  const all = inOrder(lines, language);
  const found = search(texts.data ?? [], question, language).flatMap(({ articleId }) =>
    all.filter(({ line }) => line.articleId === articleId),
  );
  const isReady = asks && texts.data !== undefined;
  return (
    <>
      <p role="status" className="muted">
        {isReady ? say('manuals.found', { count: found.length }) : ''}
      </p>
      {asks && <Loaded query={texts}>{() => undefined}</Loaded>}
      <ul className="plain">
        {(isReady ? found : asks ? [] : all).map((each) => (
          <Line key={each.line.articleId} {...each} />
        ))}
      </ul>
    </>
  );
};

/** The library of the Region: every article, a search within the language, and the way to a copy of all. */
export const LibraryPage = () => {
  const { say } = useWords();
  const [question, setQuestion] = useState('');
  return (
    <Page title={say('manuals.library')} lead={say('manuals.lead')}>
      <Loaded query={useLibrary()}>
        {(lines) =>
          lines.length === 0 ? (
            <p>{say('manuals.empty')}</p>
          ) : (
            <>
              <SearchField value={question} onChange={setQuestion} />
              <Found lines={lines} question={question} />
              <p className="links no-print">
                <Link href="/manuals/all">{say('manuals.readAll')}</Link>
              </p>
            </>
          )
        }
      </Loaded>
    </Page>
  );
};
