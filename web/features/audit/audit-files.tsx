import { useState } from 'react';
import { valueOf } from '../../app/api.ts';
import { useWords } from '../../app/words.tsx';
import { csvOf } from '../../export/csv.ts';
import { download } from '../../export/download.ts';
import { jsonOf } from '../../export/json.ts';
import { Button } from '../../ui/button.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { type Sought, useAuditApi, wholeMonth } from './audit-api.ts';
import { useLineWords } from './use-line-words.ts';

const heads = ['when', 'who', 'role', 'what', 'why', 'outcome', 'about'] as const;

type Props = {
  readonly month: string;
  /** What the page is narrowed to; the file for reading is so too, the sealed one never. */
  readonly sought: Sought;
  /** Whether the reader may take the sealed log. */
  readonly seals: boolean;
};

/** The log of a month as a file for reading, and sealed for checking without us. */
export const AuditFiles = ({ month, sought, seals }: Props) => {
  const { say, number } = useWords();
  const api = useAuditApi();
  const inWords = useLineWords();
  const [status, setStatus] = useState('');
  const [error, setError] = useState<unknown>();
  const give = async (make: () => Promise<void>): Promise<void> => {
    setError(undefined);
    try {
      await make();
    } catch (failed) {
      setStatus('');
      setError(failed);
    }
  };
  const csv = () =>
    give(async () => {
      const lines = await wholeMonth(api, { whose: 'everybody', month, sought }, (count) =>
        setStatus(say('audit.reading', { count: number(count) })),
      );
      const rows = lines.map((line) => {
        const { who, role, act, why, about } = inWords(line);
        return [line.at, who, role, act, why, line.outcome, about];
      });
      const text = csvOf(
        heads.map((head) => say(`audit.${head}`)),
        rows,
      );
      download(`${month}-log.csv`, new Blob([text], { type: 'text/csv;charset=utf-8' }));
      setStatus(say('audit.given', { count: number(lines.length) }));
    });
  const sealed = () =>
    give(async () => {
      let after: number | undefined;
      let part = 0;
      do {
        part += 1;
        const made: { readonly next?: number | undefined } = await valueOf(
          api.audit.export({ body: { from: month, to: month, ...(after !== undefined && { after }) } }),
        );
        download(`${month}-sealed-${part}.json`, new Blob([jsonOf(made)], { type: 'application/json' }));
        after = made.next;
      } while (after !== undefined);
      setStatus(say('audit.sealedGiven', { parts: part }));
    });
  return (
    <section aria-labelledby="files" className="no-print">
      <h2 id="files">{say('audit.files')}</h2>
      <p>{say(seals ? 'audit.filesHelp' : 'audit.fileHelp')}</p>
      <div className="row">
        <Button onPress={() => void csv()}>{say('shell.download', { format: 'CSV' })}</Button>
        {seals && <Button onPress={() => void sealed()}>{say('audit.downloadSealed')}</Button>}
      </div>
      <p role="status" className="muted">
        {status}
      </p>
      {error !== undefined && <Refusal error={error} />}
    </section>
  );
};
