import { refusalIn } from '../app/api.ts';
import { useWords } from '../app/words.tsx';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

type Props = { readonly error: unknown; readonly retry?: (() => void) | undefined };

/** Why something did not work, and what to do: the words of the API where it answered, ours where it could not. */
export const Refusal = ({ error, retry }: Props) => {
  const { say } = useWords();
  const refused = refusalIn(error);
  const trace = refused !== undefined && refused.status >= 500 ? refused.problem.instance : undefined;
  return (
    <Notice tone="danger" announced title={refused?.problem.title ?? say('shell.unreachable')}>
      <p>{refused?.problem.detail ?? (refused === undefined ? say('shell.unreachableHelp') : '')}</p>
      {trace !== undefined && <p className="muted">{say('shell.traceId', { traceId: trace.replace(/^urn:uuid:/, '') })}</p>}
      {retry !== undefined && <Button onPress={retry}>{say('shell.retry')}</Button>}
    </Notice>
  );
};
