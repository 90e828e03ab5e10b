import { type FormEvent, useState } from 'react';
import type * as z from 'zod';
import { useWords } from '../../app/words.tsx';
import { mistakesIn } from '../../ui/use-form.ts';

type Asked = { readonly id: string; readonly label: string; readonly value: string; readonly schema: z.ZodType };

/** What is wrong in a few fields of a page that holds many forms: said at the field from the first try on, where the focus then goes. */
export const useMistakes = (asked: readonly Asked[]) => {
  const { language } = useWords();
  const [isTried, setTried] = useState(false);
  const found = asked.flatMap(({ id, label, value, schema }) =>
    mistakesIn(schema, value, { labels: { '': label }, language }).map(({ text }) => ({ id, text })),
  );
  return {
    mistakeOf: (id: string): string | undefined => (isTried ? found.find((mistake) => mistake.id === id)?.text : undefined),
    submitting: (send: () => void) => (event: FormEvent) => {
      event.preventDefault();
      const [first] = found;
      setTried(first !== undefined);
      if (first === undefined) send();
      else document.querySelector<HTMLElement>(`#${CSS.escape(first.id)}`)?.focus();
    },
  };
};
