import { refusalIn } from '../../app/api.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Refusal } from '../../ui/refusal.tsx';

type Props = { readonly error: unknown; readonly onMine: () => void; readonly onTheirs: () => void };

/** A change that was refused; where somebody else was first, whose stays is the person's to say. */
export const Conflict = ({ error, onMine, onTheirs }: Props) => {
  const { say } = useWords();
  if (refusalIn(error)?.code !== 'edit-conflict') return <Refusal error={error} />;
  return (
    <Notice tone="warning" announced title={say('municipality.conflict')}>
      <p>{say('municipality.conflictText')}</p>
      <p className="row">
        <Button look="primary" onPress={onMine}>
          {say('municipality.keepMine')}
        </Button>
        <Button onPress={onTheirs}>{say('municipality.takeTheirs')}</Button>
      </p>
    </Notice>
  );
};
