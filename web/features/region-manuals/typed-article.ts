import { regionManuals } from '../../../shared/contract/manuals.ts';
import type { ArticleContent, ManualTopic } from '../../../shared/domain/manuals/article.ts';
import type { Attachment } from '../../../shared/domain/manuals/attachment.ts';
import { Language } from '../../../shared/domain/tenants.ts';

type TypedText = { readonly title: string; readonly summary: string; readonly body: string };

/** An article as it is typed, in every language whether or not there is something yet. */
export type TypedArticle = {
  readonly texts: Readonly<Record<Language, TypedText>>;
  readonly topic: ManualTopic | '';
  readonly source: string;
  readonly dated: string;
  readonly replaces: string;
  readonly attachments: readonly Attachment[];
};

const nothing: TypedText = { title: '', summary: '', body: '' };

/** What is typed from: a draft or a version; an empty form where there is none. */
export const typedFrom = (content: ArticleContent | undefined, today: string): TypedArticle => ({
  texts: {
    nl: content?.texts.nl ?? nothing,
    fr: content?.texts.fr ?? nothing,
    de: content?.texts.de ?? nothing,
    en: content?.texts.en ?? nothing,
  },
  topic: content?.topic ?? '',
  source: content?.source ?? '',
  dated: content?.dated ?? today,
  replaces: content?.replaces ?? '',
  attachments: (content?.attachments ?? []).map(({ attachmentId, name, type, bytes }) => ({ attachmentId, name, type, bytes })),
});

const isEmpty = ({ title, summary, body }: TypedText): boolean => `${title}${summary}${body}`.trim() === '';

/** As it is sent: without the languages in which nothing is typed. */
export const bodyOf = ({ texts, topic, source, dated, replaces, attachments }: TypedArticle) => ({
  texts: Object.fromEntries(Language.options.flatMap((language) => (isEmpty(texts[language]) ? [] : [[language, texts[language]]]))),
  ...(topic !== '' && { topic }),
  source,
  dated,
  ...(replaces !== '' && { replaces }),
  attachments: attachments.map(({ attachmentId, name }) => ({ attachmentId, name })),
});

/** Parsed for sending; throws where `mistakesIn` was not asked first. */
export const draftBody = (typed: TypedArticle) => regionManuals.routes.save.body.parse(bodyOf(typed));
