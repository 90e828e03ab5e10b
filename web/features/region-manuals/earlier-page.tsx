import { Link } from 'wouter';
import { useWords } from '../../app/words.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import { inBestLanguage } from '../manuals/best-language.ts';
import { useArticleFile } from './region-manuals-api.ts';
import { ShownVersion } from './shown-version.tsx';
import '../manuals/manuals.css';

/** A version as it was published. */
export const EarlierPage = ({ articleId, version }: { readonly articleId: string; readonly version: number }) => {
  const { say, language } = useWords();
  return (
    <>
      <p className="no-print">
        <Link href={`/manuals/${articleId}`}>{say('manuals.backToArticle')}</Link>
      </p>
      <Loaded query={useArticleFile(articleId, version)}>
        {({ value: { shown } }) =>
          shown !== undefined && (
            <Page title={inBestLanguage(shown.texts, language).text.title} lead={say('manuals.versionNumber', { version })}>
              <ShownVersion article={shown} title={say('manuals.asPublished')} />
            </Page>
          )
        }
      </Loaded>
    </>
  );
};
