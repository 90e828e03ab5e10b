import { Link } from 'wouter';
import { useToday } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { download } from '../../export/download.ts';
import { Button } from '../../ui/button.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import { ArticleFacts } from './article-facts.tsx';
import { type LibraryText, useTexts } from './manuals-api.ts';
import { Markdown } from './markdown.tsx';
import { offlineCopy } from './offline-copy.ts';
import './manuals.css';

const Whole = ({ article }: { readonly article: LibraryText }) => {
  const { say } = useWords();
  return (
    <article className="manual manual-page" id={article.articleId} aria-labelledby={`title-${article.articleId}`}>
      <h2 id={`title-${article.articleId}`}>{article.title}</h2>
      <p className="lead">{article.summary}</p>
      <Markdown text={article.body} first={3} />
      {article.attachments.length > 0 && (
        <p className="muted">{say('manuals.attachedApart', { names: article.attachments.map(({ name }) => name).join(', ') })}</p>
      )}
      <ArticleFacts article={article} />
    </article>
  );
};

const Actions = ({ articles }: { readonly articles: readonly LibraryText[] }) => {
  const words = useWords();
  const today = useToday();
  const { say, language } = words;
  const keep = () =>
    download(`ronde-${today}-${language}.html`, new Blob([offlineCopy(articles, { words, today })], { type: 'text/html' }));
  return (
    <div className="no-print">
      <p className="row">
        <Button onPress={keep}>{say('manuals.keepCopy')}</Button>
        <Button onPress={() => window.print()}>{say('manuals.printAll')}</Button>
      </p>
      <p className="muted">{say('manuals.copyHint')}</p>
    </div>
  );
};

/** Every article in the reader's language on one page: to read on, to print, and to keep. */
export const AllPage = () => {
  const { say, language } = useWords();
  return (
    <>
      <p className="no-print">
        <Link href="/manuals">{say('manuals.backToLibrary')}</Link>
      </p>
      <Page title={say('manuals.all')} lead={say('manuals.allLead')}>
        <Loaded query={useTexts(language)}>
          {(articles) =>
            articles.length === 0 ? (
              <p>{say('manuals.emptyLanguage')}</p>
            ) : (
              <>
                <Actions articles={articles} />
                <nav aria-labelledby="contents">
                  <h2 id="contents">{say('manuals.contents')}</h2>
                  <ol>
                    {articles.map(({ articleId, title }) => (
                      <li key={articleId}>
                        <a href={`#${articleId}`}>{title}</a>
                      </li>
                    ))}
                  </ol>
                </nav>
                {articles.map((article) => (
                  <Whole key={article.articleId} article={article} />
                ))}
              </>
            )
          }
        </Loaded>
      </Page>
    </>
  );
};
