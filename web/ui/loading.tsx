import { type ReactNode, useEffect, useState } from 'react';
import { useWords } from '../app/words.tsx';
import { Button } from './button.tsx';
import { Refusal } from './refusal.tsx';

const [visibleMillis, slowMillis] = [400, 8000];

const reload = (): void => location.reload();

/** Quiet at first, so that a fast answer does not flicker; says after eight seconds that it is slow, and asks again when told to. */
export const Loading = ({ retry = reload }: { readonly retry?: () => void }) => {
  const { say } = useWords();
  const [stage, setStage] = useState<'quiet' | 'loading' | 'slow'>('quiet');
  useEffect(() => {
    const timers = [setTimeout(() => setStage('loading'), visibleMillis), setTimeout(() => setStage('slow'), slowMillis)];
    return () => timers.forEach(clearTimeout);
  }, []);
  return (
    <div className="waiting" role="status">
      {stage !== 'quiet' && <p>{say('shell.loading')}</p>}
      {stage === 'slow' && (
        <>
          <p className="muted">{say('shell.slow')}</p>
          <Button onPress={retry}>{say('shell.retry')}</Button>
        </>
      )}
    </div>
  );
};

/** A query, or several read as one. */
type Read<Value> = { readonly data: Value | undefined; readonly error: Error | null; readonly refetch: () => unknown };

type Props<Value> = { readonly query: Read<Value>; readonly children: (value: Value) => ReactNode };

/** What a page shows of an answer: while it comes, when it does not, and then. What was there stays while it is renewed. */
export const Loaded = <Value,>({ query: { data, error, refetch }, children }: Props<Value>) => (
  <>
    {error !== null && <Refusal error={error} retry={() => void refetch()} />}
    {data !== undefined ? children(data) : error === null && <Loading retry={() => void refetch()} />}
  </>
);
