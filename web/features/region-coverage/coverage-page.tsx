import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { IsoDate } from '../../../shared/domain/fields.ts';
import { useToday } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { TextField } from '../../ui/field.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import { firstDay } from '../country-coverage/dates.ts';
import { DaySection } from './day-section.tsx';
import { sinceFirst } from './history-days.ts';
import { HistorySection } from './history-section.tsx';
import { useHistory, useOwnCount } from './use-region-coverage.ts';

const isKnownDay = (day: string | undefined, today: string): day is string => day !== undefined && day >= firstDay && day <= today;

/** The day of the page, which stands in its address; today when none stands there. */
const useDay = () => {
  const today = useToday();
  const asked = IsoDate.safeParse(new URLSearchParams(useSearch()).get('on')).data;
  const on = isKnownDay(asked, today) ? asked : today;
  const [, navigate] = useLocation();
  return { on, today, change: (day: string) => navigate(day === today ? '/coverage' : `/coverage?on=${day}`, { replace: true }) };
};

const DayField = ({ on, today, change }: ReturnType<typeof useDay>) => {
  const { say, day } = useWords();
  const [typed, setTyped] = useState(on);
  const isWhole = isKnownDay(IsoDate.safeParse(typed).data, today);
  return (
    <div className="no-print">
      <TextField
        id="on"
        type="date"
        label={say('region.date')}
        min={firstDay}
        max={today}
        mistake={isWhole || typed === '' ? undefined : say('region.dateWrong', { first: day(firstDay), last: day(today) })}
        value={typed}
        onChange={(text) => {
          setTyped(text);
          if (isKnownDay(IsoDate.safeParse(text).data, today)) change(text);
        }}
      />
    </div>
  );
};

/** How many municipalities had a cell, over time and on any day. */
export const CoveragePage = () => {
  const { say } = useWords();
  const ownCount = useOwnCount();
  const chosen = useDay();
  return (
    <Page title={say('region.coverageTitle')} lead={say('region.coverageLead')}>
      <section aria-labelledby="history">
        <h2 id="history">{say('region.history')}</h2>
        <Loaded query={useHistory()}>
          {({ items }) => (
            <HistorySection
              selected={chosen.on}
              days={sinceFirst(items).flatMap((totals) => {
                const count = ownCount(totals);
                return count === undefined ? [] : [{ on: totals.on, count }];
              })}
            />
          )}
        </Loaded>
      </section>
      <section aria-labelledby="day">
        <h2 id="day">{say('region.onDay')}</h2>
        <DayField {...chosen} />
        <DaySection on={chosen.on} />
      </section>
    </Page>
  );
};
