import { type ReactNode, useState } from 'react';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

type Props = {
  readonly action: string;
  readonly look: 'primary' | 'danger';
  readonly title: string;
  readonly confirm: string;
  readonly busy: boolean;
  readonly onConfirm: () => void;
  readonly children: ReactNode;
};

/** A button for what cannot be undone: it says first what will happen. */
export const Confirm = ({ action, look, title, confirm, busy, onConfirm, children }: Props) => {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button look={look} busy={busy} onPress={() => setOpen(true)}>
        {action}
      </Button>
      {isOpen && (
        <Dialog title={title} onClose={close}>
          {children}
          <p className="acts">
            <Button
              look={look}
              onPress={() => {
                close();
                onConfirm();
              }}
            >
              {confirm}
            </Button>
            <Button onPress={close}>{say('shell.cancel')}</Button>
          </p>
        </Dialog>
      )}
    </>
  );
};
