import { useSyncExternalStore } from 'react';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice, Tag } from '../../ui/notice.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { outbox, type Parcel } from './outbox.ts';

export const useUnsent = (): readonly Parcel[] => useSyncExternalStore(outbox.subscribe, outbox.get);

const Stopped = ({ parcel }: { readonly parcel: Parcel }) => {
  const { say, labelled } = useWords();
  const { stopped, what, slot } = parcel;
  if (stopped === undefined) return undefined;
  return (
    <>
      {stopped === 'clash' ? <p>{say('meetings.unsentClash')}</p> : <Refusal error={stopped.error} />}
      <p className="row">
        <Button small label={labelled(say('meetings.unsentAgain'), what)} onPress={() => outbox.again(parcel)}>
          {say('meetings.unsentAgain')}
        </Button>
        <Button small label={labelled(say('meetings.unsentDrop'), what)} onPress={() => outbox.drop(slot)}>
          {say('meetings.unsentDrop')}
        </Button>
      </p>
    </>
  );
};

/** What was typed and is not sent yet: in this tab alone, until the connection is back. */
export const Unsent = () => {
  const { say } = useWords();
  const parcels = useUnsent();
  return (
    <div role="status" className="no-print">
      {parcels.length > 0 && (
        <Notice tone="warning" title={say('meetings.unsentTitle', { count: parcels.length })}>
          <p>{say('meetings.unsentText')}</p>
          <ul>
            {parcels.map((parcel) => (
              <li key={parcel.slot}>
                {parcel.what} <Stopped parcel={parcel} />
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
};

/** Beside the button of a text: not sent yet, while it is so. */
export const UnsentTag = ({ slot }: { readonly slot: string }) => {
  const { say } = useWords();
  return useUnsent().some((parcel) => parcel.slot === slot) ? <Tag tone="waits">{say('meetings.notSent')}</Tag> : undefined;
};
