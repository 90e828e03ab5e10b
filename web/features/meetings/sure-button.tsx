import type { UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Refusal } from '../../ui/refusal.tsx';

type Props = { readonly name: string; readonly sure: string; readonly deed: UseMutationResult<unknown, Error, void> };

/** A deed on the calendar's address that one is asked about first. */
export const SureButton = ({ name, sure, deed }: Props) => {
  const { say } = useWords();
  const [asked, setAsked] = useState(false);
  const close = () => setAsked(false);
  return (
    <>
      <Button onPress={() => setAsked(true)}>{name}</Button>
      {asked && (
        <Dialog title={name} onClose={close}>
          <p>{sure}</p>
          {deed.isError && <Refusal error={deed.error} />}
          <p className="row">
            <Button look="danger" busy={deed.isPending} onPress={() => deed.mutate(undefined, { onSuccess: close })}>
              {name}
            </Button>
            <Button onPress={close}>{say('meetings.feed.keep')}</Button>
          </p>
        </Dialog>
      )}
    </>
  );
};
