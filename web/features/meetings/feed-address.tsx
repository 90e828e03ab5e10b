import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';

/** The address, this once: it takes the focus, so that one reads on from there, and is copied as a whole. */
export const FeedAddress = ({ address }: { readonly address: string }) => {
  const { say } = useWords();
  const place = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<boolean>();
  useEffect(() => place.current?.focus(), []);
  const copy = async (): Promise<void> => {
    const done = await navigator.clipboard.writeText(address).then(
      () => true,
      () => false,
    );
    if (!done) place.current?.select();
    setCopied(done);
  };
  return (
    <>
      <Field id="feed-address" label={say('meetings.feed.address')} hint={say('meetings.feed.addressHint')}>
        {(described) => <input ref={place} id="feed-address" readOnly value={address} {...described} />}
      </Field>
      <p>
        <Button look="primary" onPress={() => void copy()}>
          {say('meetings.feed.copy')}
        </Button>
      </p>
      <p role="status">{copied !== undefined && say(copied ? 'meetings.feed.copied' : 'meetings.feed.toCopy')}</p>
    </>
  );
};
