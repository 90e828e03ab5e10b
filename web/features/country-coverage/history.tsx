import type { CoverageTotals } from '../../../shared/domain/coverage/totals.ts';
import type { PublishedFigures } from '../../../shared/domain/coverage/published.ts';
import { useWords } from '../../app/words.tsx';
import { TimeChart } from '../../chart/time-chart.tsx';
import type { Look } from '../coverage/use-view.ts';
import { HistoryTable } from './history-table.tsx';
import { RegionChoice } from './map-choice.tsx';
import { PublishedTable } from './published-table.tsx';
import { lastOf, lastYear, ownPoints, publishedMarks, withDay } from './series.ts';
import { stateCategories } from '../coverage/states.ts';
import { usePublishedDay } from './use-published-day.ts';
import { useSourceTitle } from './use-source-title.ts';

type Props = Look & {
  readonly totals: CoverageTotals;
  readonly history: readonly CoverageTotals[];
  readonly published: readonly PublishedFigures[];
};

/** Our own count over the years, with what others published before as marks beside it. */
export const History = ({ view, change, totals, history, published }: Props) => {
  const { say, day, number, language } = useWords();
  const whenOf = usePublishedDay();
  const sourceTitle = useSourceTitle();
  const year = lastYear(ownPoints(history, view.region));
  const points = ownPoints(withDay(history, totals), view.region);
  const place = say(view.region === undefined ? 'country.belgium' : `shell.tenant.${view.region}`);
  const [first, last] = [points[0]?.on ?? view.on, points.at(-1)?.on ?? view.on];
  const marks = publishedMarks(published, view.region);
  return (
    <>
      <div className="no-print">
        <RegionChoice id="history-region" view={view} change={change} />
      </div>
      <TimeChart
        title={
          year === undefined ? say('country.placeTitle', { place, ...lastOf(points) }) : say('country.historyTitle', { place, ...year })
        }
        description={say('country.historyDescription', { first: day(first), last: day(last) })}
        categories={stateCategories(language)}
        points={points}
        selected={totals.on}
        references={marks.map(({ on, from, to, value, figures }) => ({
          on,
          value,
          from,
          to,
          words: `${whenOf(figures)}: ${number(value)}. ${sourceTitle(figures)}`,
        }))}
        referencesLabel={say('country.publishedMark')}
      />
      <p className="provenance muted">
        {say('country.historyAbout', { first: day(first), last: day(last) })} {say('country.source')}
      </p>
      <HistoryTable points={points} place={place} />
      <PublishedTable published={published} view={view} />
    </>
  );
};
