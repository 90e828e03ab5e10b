import { type FormEvent, useEffect, useState } from 'react';
import type * as z from 'zod';
import { useWords } from '../app/words.tsx';
import { countUnsaved, type Draft } from '../app/drafts.ts';
import { isSame } from '../app/is-same.ts';
import { issueWords } from '../../shared/i18n/issues/issue-words.ts';
import type { Language } from '../../shared/domain/tenants.ts';
import { labelled } from '../../shared/i18n/labelled.ts';
import type { Mistake } from './error-summary.tsx';

/** Labels by the path of a field (`contact.email`), so that a mistake says which field it means. */
export type Labels = Readonly<Record<string, string>>;

const sentence = ({ code }: z.core.$ZodIssue, value: unknown, language: Language): string =>
  issueWords[language][value === undefined || value === '' ? 'required' : code];

const at = (value: unknown, [key, ...rest]: readonly PropertyKey[]): unknown => {
  if (key === undefined) return value;
  return typeof value === 'object' && value !== null && key in value ? at(Reflect.get(value, key), rest) : undefined;
};

/** What a schema finds wrong, one mistake per field, in the reader's words; the id of a field is its path. */
export const mistakesIn = (
  schema: z.ZodType,
  value: unknown,
  { labels, language }: { labels: Labels; language: Language },
): readonly Mistake[] => {
  const { error } = schema.safeParse(value);
  const found = new Map<string, string>();
  for (const issue of error?.issues ?? []) {
    const id = issue.path.join('.');
    const label = labels[id]?.replace(/\s*\?$/u, '');
    const words = sentence(issue, at(value, issue.path), language);
    if (!found.has(id)) found.set(id, label === undefined ? words : labelled(label, words, language));
  }
  return [...found].map(([id, text]) => ({ id, text }));
};

type Options<Value> = {
  readonly initial: Value;
  /** Keeps what is typed while the person looks at another page. */
  readonly draft?: Draft<Value>;
  /** What must be mended before it is sent. */
  readonly check: (value: Value) => readonly Mistake[];
};

/** A form is a value, what is wrong with it, and how often somebody tried to send it. Mistakes show from the first try on. */
export const useForm = <Value extends object>({ initial, draft, check }: Options<Value>) => {
  const [value, setValue] = useState(() => draft?.get() ?? initial);
  const [attempt, setAttempt] = useState(0);
  const mistakes = attempt === 0 ? [] : check(value);
  const isTyped = !isSame(value, initial);
  useEffect(() => (draft === undefined && isTyped ? countUnsaved(() => true) : undefined), [draft, isTyped]);
  const change = (next: Value): void => {
    if (isSame(next, initial)) draft?.clear();
    else draft?.set(next);
    setValue(next);
  };
  const mistakeOf = (id: string): string | undefined => mistakes.find((mistake) => mistake.id === id)?.text;
  return {
    value,
    attempt,
    mistakes,
    change,
    set: (part: Partial<Value>) => change({ ...value, ...part }),
    mistakeOf,
    /** What a field of the form takes besides its label. */
    field: <Key extends keyof Value & string>(id: Key) => ({
      id,
      mistake: mistakeOf(id),
      value: value[id],
      onChange: (next: Value[Key]) => change({ ...value, [id]: next }),
    }),
    /** For `onSubmit`: sends only what has no mistakes. */
    submitting: (send: (value: Value) => void) => (event: FormEvent) => {
      event.preventDefault();
      setAttempt(attempt + 1);
      if (check(value).length === 0) send(value);
    },
    reset: () => {
      draft?.clear();
      setValue(initial);
      setAttempt(0);
    },
  };
};

/** `useForm` whose mistakes are what a schema of the contract finds. */
export const useSchemaForm = <Value extends object>({
  schema,
  labels,
  ...options
}: Omit<Options<Value>, 'check'> & { schema: z.ZodType; labels: Labels }) => {
  const { language } = useWords();
  return useForm({ ...options, check: (value: Value) => mistakesIn(schema, value, { labels, language }) });
};
