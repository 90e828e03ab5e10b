import { Link } from 'wouter';
import { useWords } from '../../app/words.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import { inBestLanguage } from '../manuals/best-language.ts';
import { ArticleActs } from './article-acts.tsx';
import { DraftSection } from './draft-section.tsx';
import { type ArticleFile, useArticleFile } from './region-manuals-api.ts';
import { ArticleStateTag } from './region-library-page.tsx';
import { Remarks } from './remarks.tsx';
import { ShownVersion } from './shown-version.tsx';
import '../manuals/manuals.css';

/** Every version that was published, each to be read again. */
const Versions = ({ file: { articleId, version } }: { readonly file: ArticleFile }) => {
  const { say } = useWords();
  if (version === 0) return undefined;
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{say('manuals.versions')}</h2>
      <ul>
        {Array.from({ length: version }, (_, index) => version - index).map((number) => (
          <li key={number}>
            <Link href={`/manuals/${articleId}/versions/${number}`}>{say('manuals.versionNumber', { version: number })}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
};

type Props = { readonly articleId: string; readonly edits: boolean };

/** One article as the Region sees it: its state, its draft, what readers find, what they made of it, and its versions. */
export const RegionArticlePage = ({ articleId, edits }: Props) => {
  const { say, language } = useWords();
  return (
    <>
      <p className="no-print">
        <Link href="/manuals">{say('manuals.backToLibrary')}</Link>
      </p>
      <Loaded query={useArticleFile(articleId)}>
        {({ value: file, version }) => (
          <Page title={inBestLanguage(file.headings, language).text.title} lead={<ArticleStateTag line={file} />}>
            {edits && <ArticleActs file={file} version={version} />}
            {edits && <DraftSection file={file} version={version} />}
            {file.shown !== undefined && <ShownVersion article={file.shown} title={say('manuals.whatReadersFind')} />}
            <Remarks file={file} />
            <Versions file={file} />
          </Page>
        )}
      </Loaded>
    </>
  );
};
