import { valueOf } from '../../app/api.ts';
import { drafts } from '../../app/drafts.ts';
import { usePortal, useToday } from '../../app/portal.tsx';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Editor } from './editor.tsx';
import { type ArticleFile, useRegionLibrary, useRegionManualsApi } from './region-manuals-api.ts';
import { draftBody, type TypedArticle, typedFrom } from './typed-article.ts';

const draftOf = drafts<TypedArticle>();

type Props = { readonly file: ArticleFile; readonly version: number };

/** The next version as it is written; it begins with what readers find now. */
export const DraftSection = ({ file, version }: Props) => {
  const { say } = useWords();
  const { placeId } = usePortal();
  const today = useToday();
  const api = useRegionManualsApi();
  const library = useRegionLibrary();
  const { articleId } = file;
  const draft = draftOf(`${placeId} ${articleId}`);
  const saving = useDeed(
    (typed: TypedArticle) => valueOf(api.save({ params: { articleId }, body: draftBody(typed), version })),
    () => draft.clear(),
  );
  return (
    <section aria-labelledby="draft" className="no-print">
      <h2 id="draft">{say('manuals.draft')}</h2>
      {saving.isSuccess && (
        <Notice tone="success" announced>
          <p>{say('manuals.draftSaved')}</p>
        </Notice>
      )}
      <details open={file.draft !== undefined}>
        <summary>{say(file.draft === undefined ? 'manuals.writeNext' : 'manuals.goOnWriting')}</summary>
        <Loaded query={library}>
          {(lines) => (
            <Editor
              key={version}
              initial={typedFrom(file.draft ?? file.shown, today)}
              draft={draft}
              articleId={articleId}
              others={lines.filter((line) => line.articleId !== articleId)}
              saving={saving}
              onSave={(typed) => saving.mutate(typed)}
            />
          )}
        </Loaded>
      </details>
    </section>
  );
};
