import { useState } from 'react';
import { useWords } from '../../app/words.tsx';
import { csvOf } from '../../export/csv.ts';
import { download } from '../../export/download.ts';
import { jsonOf } from '../../export/json.ts';
import type { Sheet } from '../../export/sheet.ts';
import { Button } from '../../ui/button.tsx';
import { Refusal } from '../../ui/refusal.tsx';

type Props = {
  readonly lead: string;
  /** The beginning of every file's name: what it is and of which day, nothing else. */
  readonly name: string;
  /** Each table by the end of its file's name. */
  readonly tables: Readonly<Record<string, Sheet>>;
  readonly about: Sheet;
  readonly json: unknown;
};

/** Writing workbooks takes a library, which comes when somebody asks for one. */
const workbook = async (sheets: readonly Sheet[]): Promise<Blob> => (await import('../../export/xlsx.ts')).xlsxOf(sheets);

const csv = ({ head, rows }: Sheet): Blob => new Blob([csvOf(head, rows)], { type: 'text/csv;charset=utf-8' });

/** The figures of a page as files. */
export const Files = ({ lead, name, tables, about, json }: Props) => {
  const { say } = useWords();
  const [made, setMade] = useState('');
  const [error, setError] = useState<unknown>();
  const give = async (end: string, content: Blob | Promise<Blob>): Promise<void> => {
    try {
      download(name + end, await content);
      setMade(name + end);
      setError(undefined);
    } catch (failed) {
      setError(failed);
    }
  };
  return (
    <section aria-labelledby="download" className="no-print">
      <h2 id="download" tabIndex={-1}>
        {say('country.download')}
      </h2>
      <p>{lead}</p>
      <div className="row">
        <Button look="primary" onPress={() => void give('.xlsx', workbook([...Object.values(tables), about]))}>
          {say('shell.download', { format: 'XLSX' })}
        </Button>
        <Button onPress={() => void give('.json', new Blob([jsonOf(json)], { type: 'application/json' }))}>
          {say('shell.download', { format: 'JSON' })}
        </Button>
      </div>
      <ul className="plain files">
        {Object.entries(tables).map(([end, sheet]) => (
          <li key={end}>
            <Button look="quiet" onPress={() => void give(`-${end}.csv`, csv(sheet))}>
              {say('country.csvOf', { table: sheet.name })}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status">{made !== '' && say('country.fileMade', { name: made })}</p>
      {error !== undefined && <Refusal error={error} />}
    </section>
  );
};
