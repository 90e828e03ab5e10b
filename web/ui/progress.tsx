import { useId } from 'react';
import { useWords } from '../app/words.tsx';

/** How far long work is: a bar and the same in words, read out as it goes. */
export const Progress = ({ label, done, all }: { label: string; done: number; all: number }) => {
  const { say, number } = useWords();
  const id = useId();
  return (
    <div role="status" aria-live="polite">
      <label htmlFor={id}>
        {label} <span className="muted">{say('shell.progress', { done: number(done), all: number(all) })}</span>
      </label>
      <progress id={id} value={done} max={Math.max(all, 1)} />
    </div>
  );
};
