import { Link } from 'wouter';
import { languageNames } from '../../../shared/i18n/names/languages.ts';
import { valueOf } from '../../app/api.ts';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Notice, Tag } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { ArticleFacts } from './article-facts.tsx';
import { Attachments } from './attachments.tsx';
import { inBestLanguage } from './best-language.ts';
import { type ReadArticle, useArticle, useManualsApi } from './manuals-api.ts';
import { Markdown } from './markdown.tsx';
import { ScoreForm } from './score-form.tsx';
import { ScoreShown } from './score-shown.tsx';
import './manuals.css';

/** The reader says so: nobody counts how long a page was open. */
const MarkRead = ({ article: { articleId, own } }: { readonly article: ReadArticle }) => {
  const { say, day } = useWords();
  const api = useManualsApi();
  const marking = useDeed(() => valueOf(api.manuals.markRead({ params: { articleId } })));
  return (
    <div role="status">
      {marking.isError && <Refusal error={marking.error} />}
      {own?.readOn === undefined ? (
        <Button busy={marking.isPending} onPress={() => marking.mutate()}>
          {say('manuals.markRead')}
        </Button>
      ) : (
        <Tag tone="good">{say('manuals.readOn', { day: day(own.readOn) })}</Tag>
      )}
    </div>
  );
};

const Shown = ({ article }: { readonly article: ReadArticle }) => {
  const { say, language: own } = useWords();
  const { language, text } = inBestLanguage(article.texts, own);
  return (
    <Page title={text.title} lead={<p lang={language}>{text.summary}</p>}>
      {language !== own && (
        <Notice>
          <p>{say('manuals.otherLanguage', { language: languageNames[language][own] })}</p>
        </Notice>
      )}
      <article className="manual" lang={language}>
        <Markdown text={text.body} />
      </article>
      <Attachments items={article.attachments} />
      <ArticleFacts article={article} />
      <div className="row no-print">
        <MarkRead article={article} />
        <Button onPress={() => window.print()}>{say('manuals.print')}</Button>
      </div>
      <section aria-labelledby="score" className="no-print">
        <h2 id="score">{say('manuals.howValuable')}</h2>
        <ScoreShown score={article.score} />
        <ScoreForm key={article.version} article={article} />
      </section>
    </Page>
  );
};

/** One article, and what its reader makes of it. */
export const ArticlePage = ({ articleId }: { readonly articleId: string }) => {
  const { say } = useWords();
  return (
    <>
      <p className="no-print">
        <Link href="/manuals">{say('manuals.backToLibrary')}</Link>
      </p>
      <Loaded query={useArticle(articleId)}>{(article) => <Shown article={article} />}</Loaded>
    </>
  );
};
