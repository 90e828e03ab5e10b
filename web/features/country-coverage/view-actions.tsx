import { useState } from 'react';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { searchOf, type View } from '../coverage/view-state.ts';

type Copied = { readonly address: string; readonly done: boolean };

/** Hands the view on: as an address, on paper or as files. */
export const ViewActions = ({ view }: { readonly view: View }) => {
  const { say } = useWords();
  const [copied, setCopied] = useState<Copied>();
  const copy = async (): Promise<void> => {
    const address = `${location.origin}/?${searchOf(view)}`;
    const done = await navigator.clipboard.writeText(address).then(
      () => true,
      () => false,
    );
    setCopied({ address, done });
  };
  return (
    <div className="no-print">
      <div className="row">
        <Button onPress={() => void copy()}>{say('country.copyAddress')}</Button>
        <Button onPress={() => print()}>{say('country.print')}</Button>
        <a href="#download">{say('country.download')}</a>
      </div>
      <p role="status" className="copied">
        {copied !== undefined && say(copied.done ? 'country.addressCopied' : 'country.addressToCopy', { address: copied.address })}
      </p>
    </div>
  );
};
