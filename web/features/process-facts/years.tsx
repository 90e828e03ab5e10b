import type { ProcessFacts } from '../../../shared/domain/process-facts/process-facts.ts';
import { toldOn, yearAhead } from '../../../shared/domain/process-facts/telling.ts';
import type { RegionId } from '../../../shared/domain/tenants.ts';
import { useToday } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { csvOf } from '../../export/csv.ts';
import { download } from '../../export/download.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { byYear } from './bands.ts';
import { ChairLegend } from './chair-legend.tsx';
import { RoundTable } from './round-table.tsx';
import { useYearLines, YearTable } from './year-table.tsx';
import './process-facts.css';

type Props = { readonly regions: readonly RegionId[]; readonly items: readonly ProcessFacts[] };

const useDownload = ({ regions, items }: Props): (() => void) => {
  const { say } = useWords();
  const { lines, cell } = useYearLines();
  return () => {
    const head = [say('process.title'), say('process.what'), ...regions.map((region) => say(`shell.tenant.${region}`))];
    const rows = byYear(items).flatMap(({ year, facts }) =>
      lines.map((line) => [
        String(year),
        line.title,
        ...regions.map((region) =>
          cell(
            line,
            facts.find(({ tenant }) => tenant === region),
          ),
        ),
      ]),
    );
    download('ronde-meetings.csv', new Blob([csvOf(head, rows)], { type: 'text/csv;charset=utf-8' }));
  };
};

const YearSection = ({
  year,
  facts,
  regions,
}: Omit<Props, 'items'> & { readonly year: number; readonly facts: readonly ProcessFacts[] }) => {
  const { say, day, list } = useWords();
  const isHere = (region: RegionId): boolean => facts.some(({ tenant }) => tenant === region);
  const here = regions.filter(isHere);
  const silent = regions.filter((region) => !isHere(region));
  const inOrder = regions.flatMap((region) => facts.filter(({ tenant }) => tenant === region));
  return (
    <section aria-labelledby={`year-${year}`}>
      <h2 id={`year-${year}`}>{say('process.ofYear', { year: String(year) })}</h2>
      <p>{say('process.picture')}</p>
      <div className="round-tables">
        {inOrder.map((one) => (
          <RoundTable key={one.tenant} facts={one} />
        ))}
      </div>
      <ChairLegend />
      {facts.some(({ told }) => !told) && <p>{say('process.notToldHelp')}</p>}
      {silent.length > 0 && <p>{say('process.notHereYet', { regions: list(silent.map((region) => say(`shell.tenant.${region}`))) })}</p>}
      <YearTable regions={here} year={year} facts={facts} />
      <p>{say('process.seldomHelp')}</p>
      <p className="provenance muted">{say('process.source', { date: day(toldOn(year)) })}</p>
    </section>
  );
};

/** Every year told, the latest first, and when the next one will be. */
export const Years = ({ regions, items }: Props) => {
  const { say, day } = useWords();
  const ahead = yearAhead(useToday());
  const save = useDownload({ regions, items });
  return (
    <>
      <Notice>
        {items.length === 0 && `${say('process.none')} `}
        {say('process.ahead', { year: String(ahead), date: day(toldOn(ahead)) })}
      </Notice>
      {byYear(items).map((one) => (
        <YearSection key={one.year} {...one} regions={regions} />
      ))}
      {items.length > 0 && (
        <p className="no-print">
          <Button onPress={save}>{say('shell.download', { format: 'CSV' })}</Button>
        </p>
      )}
    </>
  );
};
