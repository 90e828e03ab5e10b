import { useState } from 'react';
import { useDeed } from '../app/use-deed.ts';
import { useWords } from '../app/words.tsx';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { Refusal } from './refusal.tsx';

type Props = {
  /** What the button and the dialog do, in a word or two. */
  readonly action: string;
  /** The same in full, where many such buttons stand in a list. */
  readonly title: string;
  /** What comes of it. */
  readonly text: string;
  readonly deed: () => Promise<unknown>;
  readonly onDone?: () => void;
  /** The query that the deed ends. */
  readonly ended?: readonly string[];
};

/** A small button for something that is asked once more before it is done. */
export const AskedOnceMore = ({ action, title, text, deed, onDone, ended }: Props) => {
  const { say } = useWords();
  const [asks, setAsks] = useState(false);
  const close = () => setAsks(false);
  const doing = useDeed(deed, onDone ?? close, ended);
  return (
    <>
      <Button small look="quiet" label={title} onPress={() => setAsks(true)}>
        {action}
      </Button>
      {asks && (
        <Dialog title={title} onClose={close}>
          {doing.isError && <Refusal error={doing.error} />}
          <p>{text}</p>
          <p className="row">
            <Button look="danger" busy={doing.isPending} onPress={() => doing.mutate()}>
              {action}
            </Button>
            <Button onPress={close}>{say('shell.cancel')}</Button>
          </p>
        </Dialog>
      )}
    </>
  );
};
