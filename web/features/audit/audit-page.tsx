import { useState } from 'react';
import { useToday } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/field.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import { useAudit, type Whose } from './audit-api.ts';
import { AuditFiles } from './audit-files.tsx';
import { AuditTable } from './audit-table.tsx';
import { monthsUpTo } from './months.ts';

const monthsShown = 24;

type MonthProps = { readonly whose: Whose; readonly month: string; readonly named: string };

const Month = ({ whose, month, named }: MonthProps) => {
  const { say } = useWords();
  const query = useAudit(whose, month);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  return (
    <Loaded query={query}>
      {({ pages }) => {
        const lines = pages.flatMap(({ items }) => items);
        if (lines.length === 0) return <p>{say('audit.nothing')}</p>;
        return (
          <>
            <AuditTable caption={say(`audit.caption.${whose}`, { month: named })} lines={lines} />
            {hasNextPage && (
              <Button busy={isFetchingNextPage} onPress={() => void fetchNextPage()}>
                {say('audit.more')}
              </Button>
            )}
          </>
        );
      }}
    </Loaded>
  );
};

type Props = { readonly whose: Whose; readonly seals?: boolean };

/** The log of the cell, or of oneself, month by month. */
export const AuditPage = ({ whose, seals = false }: Props) => {
  const { say, language } = useWords();
  const [newest = '', ...earlier] = monthsUpTo(useToday(), monthsShown);
  const [month, setMonth] = useState(newest);
  const named = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const nameOf = (value: string): string => named.format(new Date(`${value}-01T00:00:00Z`));
  const options = [newest, ...earlier].map((value) => ({ value, label: nameOf(value) }));
  return (
    <Page title={say(`audit.title.${whose}`)} lead={say(`audit.lead.${whose}`)}>
      <Select id="month" label={say('audit.month')} options={options} value={month} onChange={(chosen) => setMonth(chosen || newest)} />
      <Month whose={whose} month={month} named={nameOf(month)} />
      {whose === 'everybody' && <AuditFiles month={month} seals={seals} />}
    </Page>
  );
};
