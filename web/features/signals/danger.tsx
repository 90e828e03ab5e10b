import { valueOf } from '../../app/api.ts';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { useSignalsApi } from './signals-api.ts';

/** Immediate danger goes by telephone; here one can only say that one called. */
export const DangerNotice = () => {
  const { say } = useWords();
  const api = useSignalsApi();
  const note = useDeed(() => valueOf(api.signals.noteDanger()));
  return (
    <Notice tone="warning" title={say('signals.dangerTitle')}>
      <p>
        {say('signals.dangerText')} <a href="tel:112">112</a>
        {say('signals.dangerOr')} <a href="tel:101">101</a>
      </p>
      {note.isError && <Refusal error={note.error} />}
      {note.isSuccess ? (
        <p role="status">{say('signals.dangerNoted')}</p>
      ) : (
        <Button small busy={note.isPending} onPress={() => note.mutate()}>
          {say('signals.dangerCalled')}
        </Button>
      )}
    </Notice>
  );
};
