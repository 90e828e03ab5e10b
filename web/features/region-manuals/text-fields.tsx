import { lazy, Suspense, useState } from 'react';
import { Language } from '../../../shared/domain/tenants.ts';
import { languageNames } from '../../../shared/i18n/names/languages.ts';
import { useWords } from '../../app/words.tsx';
import { Field, TextField } from '../../ui/field.tsx';
import { Loading } from '../../ui/loading.tsx';
import type { TypedArticle } from './typed-article.ts';

const Markdown = lazy(async () => ({ default: (await import('../manuals/markdown.tsx')).Markdown }));

type Texts = TypedArticle['texts'];
type Props = {
  readonly texts: Texts;
  readonly mistakeOf: (id: string) => string | undefined;
  readonly onChange: (texts: Texts) => void;
};

/** The text as readers will see it; made only while it is looked at. */
const Preview = ({ body, language }: { readonly body: string; readonly language: Language }) => {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('manuals.preview')}</summary>
      {open && (
        <div className="manual manual-preview" lang={language}>
          <Suspense fallback={<Loading />}>
            <Markdown text={body} first={4} />
          </Suspense>
        </div>
      )}
    </details>
  );
};

type OneProps = Pick<Props, 'mistakeOf'> & {
  readonly language: Language;
  readonly text: Texts[Language];
  readonly onChange: (text: Texts[Language]) => void;
};

const InLanguage = ({ language, text, mistakeOf, onChange }: OneProps) => {
  const { say, language: own } = useWords();
  const field = (part: keyof typeof text) => {
    const id = `texts.${language}.${part}`;
    return { id, mistake: mistakeOf(id), value: text[part], onChange: (value: string) => onChange({ ...text, [part]: value }) };
  };
  const { value, onChange: type, ...body } = field('body');
  return (
    <section aria-labelledby={`in-${language}`}>
      <h3 id={`in-${language}`}>{languageNames[language][own]}</h3>
      <TextField {...field('title')} label={say('manuals.title')} />
      <TextField {...field('summary')} label={say('manuals.summary')} hint={say('manuals.summaryHint')} />
      <Field {...body} label={say('manuals.body')} hint={say('manuals.bodyHint')}>
        {(described) => (
          <textarea
            {...described}
            id={body.id}
            className="long"
            lang={language}
            maxLength={20_000}
            value={value}
            onChange={(event) => type(event.target.value)}
          />
        )}
      </Field>
      <Preview body={value} language={language} />
    </section>
  );
};

/** Title, summary and text in each language; a language in which nothing is typed is left out. */
export const TextFields = ({ texts, mistakeOf, onChange }: Props) => {
  const { say } = useWords();
  const mistake = mistakeOf('texts');
  return (
    <div id="texts" tabIndex={-1}>
      <h2>{say('manuals.texts')}</h2>
      <p>{say('manuals.textsHint')}</p>
      {mistake !== undefined && <p className="mistake">{mistake}</p>}
      {Language.options.map((language) => (
        <InLanguage
          key={language}
          language={language}
          text={texts[language]}
          mistakeOf={mistakeOf}
          onChange={(text) => onChange({ ...texts, [language]: text })}
        />
      ))}
    </div>
  );
};
