import { useEffect, useId, useRef } from 'react';
import { useWords } from '../app/words.tsx';

/** A mistake and the id of the field it is in. */
export type Mistake = { readonly id: string; readonly text: string };

/** The field, or the first control of a group. */
const focusOn = (id: string): void => {
  const found = document.getElementById(id);
  const control = found instanceof HTMLFieldSetElement ? found.querySelector('input') : undefined;
  (control ?? found)?.focus();
};

/** What is wrong with the form, above it, with a link to each field; takes the focus each time `attempt` counts up. */
export const ErrorSummary = ({ mistakes, attempt }: { mistakes: readonly Mistake[]; attempt: number }) => {
  const { say } = useWords();
  const heading = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (mistakes.length === 0) return undefined;
  return (
    <div ref={box} className="summary-of-errors" role="alert" tabIndex={-1} aria-labelledby={heading}>
      <h2 id={heading}>{say('shell.errors')}</h2>
      <ul>
        {mistakes.map(({ id, text }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                event.preventDefault();
                focusOn(id);
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
};
