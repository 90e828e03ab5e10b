import { type ReactNode } from 'react';
import { regionManuals } from '../../../shared/contract/manuals.ts';
import { ManualTopic } from '../../../shared/domain/manuals/article.ts';
import { Language } from '../../../shared/domain/tenants.ts';
import { languageNames } from '../../../shared/i18n/names/languages.ts';
import type { Draft } from '../../app/drafts.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Select, TextField } from '../../ui/field.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { mistakesIn, useForm } from '../../ui/use-form.ts';
import { inBestLanguage } from '../manuals/best-language.ts';
import { AttachmentFields } from './attachment-fields.tsx';
import type { RegionLine } from './region-manuals-api.ts';
import { TextFields } from './text-fields.tsx';
import { bodyOf, type TypedArticle } from './typed-article.ts';

type Props = {
  readonly initial: TypedArticle;
  readonly draft: Draft<TypedArticle>;
  /** The article it is, once it was saved; before that nothing can be attached. */
  readonly articleId?: string;
  readonly others: readonly RegionLine[];
  readonly saving: { readonly error: Error | null; readonly isPending: boolean };
  readonly onSave: (typed: TypedArticle) => void;
  readonly children?: ReactNode;
};

const useLabels = (): Readonly<Record<string, string>> => {
  const { say, language: own, labelled } = useWords();
  const texts = Language.options.flatMap((language) =>
    (['title', 'summary', 'body'] as const).map((part) => [
      `texts.${language}.${part}`,
      labelled(languageNames[language][own], say(`manuals.${part}`)),
    ]),
  );
  return Object.fromEntries([
    ...texts,
    ['texts', say('manuals.texts')],
    ['source', say('manuals.source')],
    ['dated', say('manuals.dated')],
  ]);
};

const useReplaced = (others: readonly RegionLine[]) => {
  const { language } = useWords();
  return others
    .filter(({ state }) => state === 'published')
    .map(({ articleId, headings }) => ({ value: articleId, label: inBestLanguage(headings, language).text.title }));
};

/** An article as it is written, in each language with a preview; what is typed is kept in this tab until it is saved. */
export const Editor = ({ initial, draft, articleId, others, saving, onSave, children }: Props) => {
  const { say, language } = useWords();
  const labels = useLabels();
  const check = (typed: TypedArticle) => mistakesIn(regionManuals.routes.save.body, bodyOf(typed), { labels, language });
  const form = useForm<TypedArticle>({ initial, draft, check });
  const topics = ManualTopic.options.map((value) => ({ value, label: say(`manuals.topic.${value}`) }));
  return (
    <form noValidate className="manual-editor no-print" onSubmit={form.submitting(onSave)}>
      <ErrorSummary mistakes={form.mistakes} attempt={form.attempt} />
      <TextFields texts={form.value.texts} mistakeOf={form.mistakeOf} onChange={(texts) => form.set({ texts })} />
      <h3>{say('manuals.about')}</h3>
      <Select
        {...form.field('topic')}
        label={say('manuals.topicLabel')}
        hint={say('manuals.topicHint')}
        none={say('manuals.noTopic')}
        options={topics}
      />
      <TextField {...form.field('source')} label={say('manuals.source')} hint={say('manuals.sourceHint')} />
      <TextField {...form.field('dated')} type="date" label={say('manuals.dated')} hint={say('manuals.datedHint')} />
      <Select
        {...form.field('replaces')}
        label={say('manuals.replaces')}
        hint={say('manuals.replacesHint')}
        none={say('manuals.replacesNone')}
        options={useReplaced(others)}
      />
      {articleId === undefined ? (
        <p className="muted">{say('manuals.attachLater')}</p>
      ) : (
        <AttachmentFields
          articleId={articleId}
          items={form.value.attachments}
          onAdd={(added) => {
            // what was typed while the file was sent
            const typed = draft.get() ?? form.value;
            form.change({ ...typed, attachments: [...typed.attachments, added] });
          }}
          onRemove={(id) => form.set({ attachments: form.value.attachments.filter(({ attachmentId }) => attachmentId !== id) })}
        />
      )}
      {saving.error !== null && <Refusal error={saving.error} />}
      <div className="row">
        <Button look="primary" submits busy={saving.isPending}>
          {say('manuals.saveDraft')}
        </Button>
        {children}
      </div>
    </form>
  );
};
