import type { DatedMap, DatedTotals } from '../../../shared/contract/coverage.ts';
import type { PublishedFigures } from '../../../shared/domain/coverage/published.ts';
import type { CoverageTotals } from '../../../shared/domain/coverage/totals.ts';
import { useWords } from '../../app/words.tsx';
import { Files } from '../country/files.tsx';
import { useSheets } from './use-sheets.ts';

export type Told = {
  readonly totals: DatedTotals;
  readonly map: DatedMap;
  readonly history: readonly CoverageTotals[];
  readonly published: readonly PublishedFigures[];
};

/** The coverage of the day, of each month and as it was published, as files. */
export const Downloads = (told: Told) => {
  const { say, day } = useWords();
  const { about, json, ...tables } = useSheets(told);
  const { on } = told.totals;
  return (
    <Files lead={say('country.downloadLead', { date: day(on) })} name={`ronde-coverage-${on}`} tables={tables} about={about} json={json} />
  );
};
