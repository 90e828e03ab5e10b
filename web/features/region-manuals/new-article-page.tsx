import { Link, useLocation } from 'wouter';
import { versioned } from '../../app/api.ts';
import { draft } from '../../app/drafts.ts';
import { useToday } from '../../app/portal.tsx';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import { Editor } from './editor.tsx';
import { useRegionLibrary, useRegionManualsApi } from './region-manuals-api.ts';
import { draftBody, type TypedArticle, typedFrom } from './typed-article.ts';

const newDraft = draft<TypedArticle>();

/** Begins an article; once it is saved it has a page of its own. */
export const NewArticlePage = () => {
  const { say } = useWords();
  const today = useToday();
  const [, goTo] = useLocation();
  const api = useRegionManualsApi();
  const creating = useDeed(async (typed: TypedArticle) => {
    const { value } = await versioned(api.create({ body: { ...draftBody(typed), attachments: [] } }));
    newDraft.clear();
    goTo(`/manuals/${value.articleId}`);
  });
  return (
    <>
      <p className="no-print">
        <Link href="/manuals">{say('manuals.backToLibrary')}</Link>
      </p>
      <Page title={say('manuals.newArticle')} lead={say('manuals.newLead')}>
        <Loaded query={useRegionLibrary()}>
          {(others) => (
            <Editor
              initial={typedFrom(undefined, today)}
              draft={newDraft}
              others={others}
              saving={creating}
              onSave={(typed) => creating.mutate(typed)}
            />
          )}
        </Loaded>
      </Page>
    </>
  );
};
