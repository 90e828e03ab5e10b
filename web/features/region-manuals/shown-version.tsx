import { Language } from '../../../shared/domain/tenants.ts';
import { languageNames } from '../../../shared/i18n/names/languages.ts';
import { useWords } from '../../app/words.tsx';
import { ArticleFacts } from '../manuals/article-facts.tsx';
import { Attachments } from '../manuals/attachments.tsx';
import { Markdown } from '../manuals/markdown.tsx';
import type { ArticleFile } from './region-manuals-api.ts';

type Props = { readonly article: NonNullable<ArticleFile['shown']>; readonly title: string };

/** A version in each of its languages, folded but for the reader's own. */
export const ShownVersion = ({ article, title }: Props) => {
  const { language: own } = useWords();
  return (
    <section aria-labelledby="shown">
      <h2 id="shown">{title}</h2>
      {Language.options.map((language) => {
        const text = article.texts[language];
        return (
          text !== undefined && (
            <details key={language} open={language === own}>
              <summary>{languageNames[language][own]}</summary>
              <div className="manual manual-preview" lang={language}>
                <h3>{text.title}</h3>
                <p className="lead">{text.summary}</p>
                <Markdown text={text.body} first={4} />
              </div>
            </details>
          )
        );
      })}
      <Attachments items={article.attachments} />
      <ArticleFacts article={article} />
    </section>
  );
};
