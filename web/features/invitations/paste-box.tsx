import { useState } from 'react';
import { draft } from '../../app/drafts.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Row } from '../municipalities/use-municipalities.ts';
import type { Invitee } from './invitation-draft.ts';
import { type PastedLine, readPasted } from './pasted.ts';
import { useDirectory } from './use-directory.ts';

const pasted = draft('');

const inviteesIn = (lines: readonly PastedLine[]): readonly Invitee[] => lines.flatMap((line) => ('invitee' in line ? [line.invitee] : []));

const PasteReport = ({ lines }: { readonly lines: readonly PastedLine[] }) => {
  const { say } = useWords();
  const wrong = lines.flatMap((line) => ('problem' in line ? [line] : []));
  return (
    <Notice tone={wrong.length > 0 ? 'warning' : 'success'} announced>
      <p>{say('region.pasted', { count: lines.length - wrong.length })}</p>
      {wrong.length > 0 && (
        <ul>
          {wrong.map(({ line, problem, column }) => (
            <li key={line}>{say(`region.paste.${problem}`, { line, column })}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
};

/** Fills rows in from a spreadsheet. While a line cannot be read all stay in the box, to be mended and read again under their numbers. */
export const PasteBox = ({ rows, onAdd }: { readonly rows: readonly Row[]; readonly onAdd: (added: readonly Invitee[]) => void }) => {
  const { say } = useWords();
  const directory = useDirectory(rows);
  const [text, setText] = useState(pasted.get() ?? '');
  const [lines, setLines] = useState<readonly PastedLine[]>();
  const change = (next: string): void => {
    pasted.set(next);
    setText(next);
  };
  const read = (): void => {
    const found = readPasted(text, directory);
    setLines(found);
    onAdd(inviteesIn(found));
    if (found.every((line) => 'invitee' in line)) change('');
  };
  return (
    <details className="help paste">
      <summary>{say('region.pasteTitle')}</summary>
      <div>
        <TextArea id="pasted" label={say('region.pasteLabel')} hint={say('region.pasteHint')} value={text} onChange={change} />
        <Button onPress={read}>{say('region.pasteRead')}</Button>
        {lines !== undefined && <PasteReport lines={lines} />}
      </div>
    </details>
  );
};
