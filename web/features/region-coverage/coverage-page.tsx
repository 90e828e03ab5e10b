import { useState } from 'react';
import { useToday } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { TextField } from '../../ui/field.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import { AddressNotice } from '../coverage/address-notice.tsx';
import { firstDay, knownDay } from '../coverage/days.ts';
import { type Look, useView } from '../coverage/use-view.ts';
import { DaySection } from './day-section.tsx';
import { sinceFirst } from './history-days.ts';
import { HistorySection } from './history-section.tsx';
import { useHistory, useOwnCount } from './use-region-coverage.ts';

const DayField = ({ view: { on }, change }: Look) => {
  const { say, day } = useWords();
  const today = useToday();
  // what was typed holds until the page shows another day
  const [typed, setTyped] = useState({ on, text: on });
  const text = typed.on === on ? typed.text : on;
  const isWrong = text !== '' && knownDay(text, today) === undefined;
  return (
    <div className="no-print">
      <TextField
        id="on"
        type="date"
        label={say('region.date')}
        min={firstDay}
        max={today}
        mistake={isWrong ? say('region.dateWrong', { first: day(firstDay), last: day(today) }) : undefined}
        value={text}
        onChange={(next) => {
          setTyped({ on, text: next });
          if (knownDay(next, today) !== undefined) change({ on: next });
        }}
      />
    </div>
  );
};

/** How many municipalities had a cell, over time and on any day. */
export const CoveragePage = () => {
  const { say } = useWords();
  const ownCount = useOwnCount();
  const { amiss, ...look } = useView('/coverage');
  const { on } = look.view;
  return (
    <Page title={say('region.coverageTitle')} lead={say('region.coverageLead')}>
      <AddressNotice asksAmiss={amiss} on={on} />
      <section aria-labelledby="history">
        <h2 id="history">{say('region.history')}</h2>
        <Loaded query={useHistory()}>
          {({ items }) => (
            <HistorySection
              selected={on}
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
        <DayField {...look} />
        <DaySection on={on} />
      </section>
    </Page>
  );
};
