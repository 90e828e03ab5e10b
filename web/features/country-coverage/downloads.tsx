import { useState } from 'react';
import type { DatedMap, DatedTotals } from '../../../shared/contract/coverage.ts';
import type { PublishedFigures } from '../../../shared/domain/coverage/published.ts';
import type { CoverageTotals } from '../../../shared/domain/coverage/totals.ts';
import { useWords } from '../../app/words.tsx';
import { csvOf } from '../../export/csv.ts';
import { download } from '../../export/download.ts';
import { jsonOf } from '../../export/json.ts';
import type { Sheet } from '../../export/sheet.ts';
import { Button } from '../../ui/button.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { useSheets } from './use-sheets.ts';

export type Told = {
  readonly totals: DatedTotals;
  readonly map: DatedMap;
  readonly history: readonly CoverageTotals[];
  readonly published: readonly PublishedFigures[];
};

/** Writing workbooks takes a library, which comes when somebody asks for one. */
const workbook = async (sheets: readonly Sheet[]): Promise<Blob> => (await import('../../export/xlsx.ts')).xlsxOf(sheets);

const csv = ({ head, rows }: Sheet): Blob => new Blob([csvOf(head, rows)], { type: 'text/csv;charset=utf-8' });

/** The figures of the page as files, whose names tell their day and nothing else. */
export const Downloads = (told: Told) => {
  const { say, day } = useWords();
  const { divisions, municipalities, history, published, about, json } = useSheets(told);
  const [made, setMade] = useState('');
  const [error, setError] = useState<unknown>();
  const give = async (part: string, content: Blob | Promise<Blob>): Promise<void> => {
    const name = `ronde-coverage-${told.totals.on}${part}`;
    try {
      download(name, await content);
      setMade(name);
    } catch (failed) {
      setError(failed);
    }
  };
  const tables = [
    [divisions, '-divisions.csv'],
    [municipalities, '-municipalities.csv'],
    [history, '-history.csv'],
    [published, '-published.csv'],
  ] as const;
  return (
    <section aria-labelledby="download" className="no-print">
      <h2 id="download" tabIndex={-1}>
        {say('country.download')}
      </h2>
      <p>{say('country.downloadLead', { date: day(told.totals.on) })}</p>
      <div className="row">
        <Button look="primary" onPress={() => void give('.xlsx', workbook([divisions, municipalities, history, published, about]))}>
          {say('shell.download', { format: 'XLSX' })}
        </Button>
        <Button onPress={() => void give('.json', new Blob([jsonOf(json)], { type: 'application/json' }))}>
          {say('shell.download', { format: 'JSON' })}
        </Button>
      </div>
      <ul className="plain files">
        {tables.map(([sheet, part]) => (
          <li key={part}>
            <Button look="quiet" onPress={() => void give(part, csv(sheet))}>
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
