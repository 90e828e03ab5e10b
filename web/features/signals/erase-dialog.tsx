import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

type Props = { readonly onErase: () => void; readonly onClose: () => void };

/** What is not taken up goes at once and for good: that is asked once more. */
export const EraseDialog = ({ onErase, onClose }: Props) => {
  const { say } = useWords();
  return (
    <Dialog title={say('signals.eraseTitle')} onClose={onClose}>
      <p>{say('signals.eraseText')}</p>
      <p className="row">
        <Button look="danger" onPress={onErase}>
          {say('signals.eraseYes')}
        </Button>
        <Button onPress={onClose}>{say('shell.cancel')}</Button>
      </p>
    </Dialog>
  );
};
