import { useState } from 'react';
import { Link } from 'wouter';
import { SubjectId } from '../../../shared/domain/audit/entry.ts';
import { useMay } from '../../app/may.ts';
import { useToday } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/field.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import { type Sought, useAudit, type Whose } from './audit-api.ts';
import { AuditFiles } from './audit-files.tsx';
import { AuditTable } from './audit-table.tsx';
import { Lookups } from './lookups.tsx';
import { monthsUpTo } from './months.ts';
import { SoughtFields } from './sought-fields.tsx';

const monthsShown = 24;

const everything: Sought = { memberId: '', about: '' };

type MonthProps = { readonly whose: Whose; readonly month: string; readonly named: string; readonly sought: Sought };

const Month = ({ whose, month, named, sought }: MonthProps) => {
  const { say } = useWords();
  const query = useAudit(whose, month, sought);
  const filtered = sought.memberId !== '' || sought.about !== '';
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  return (
    <Loaded query={query}>
      {({ pages }) => {
        const lines = pages.flatMap(({ items }) => items);
        const count = lines.length;
        if (count === 0 && !hasNextPage) return <p>{say(filtered ? 'audit.noneFound' : 'audit.nothing')}</p>;
        return (
          <>
            <p role="status">{count === 0 ? say('audit.noneYet') : say(hasNextPage ? 'audit.long' : 'audit.whole', { count })}</p>
            {count > 0 && <AuditTable caption={say(`audit.caption.${whose}`, { month: named })} lines={lines} />}
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

/** What else is overseen, for who may. */
const Beside = () => {
  const { say } = useWords();
  const may = useMay();
  return (
    <ul className="plain links no-print">
      {may('breakGlass.review') && (
        <li>
          <Link href="/emergency">{say('audit.emergency')}</Link>
        </li>
      )}
      {may('erasures.read') && (
        <li>
          <Link href="/erasures">{say('audit.erasures')}</Link>
        </li>
      )}
    </ul>
  );
};

/** The log of the cell, or of oneself, month by month. */
export const AuditPage = ({ whose, seals = false }: Props) => {
  const { say, language } = useWords();
  const [newest = '', ...earlier] = monthsUpTo(useToday(), monthsShown);
  const [month, setMonth] = useState(newest);
  const [sought, setSought] = useState(everything);
  // asked once it is a whole number
  const asked = { ...sought, about: SubjectId.safeParse(sought.about).data ?? '' };
  const named = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const nameOf = (value: string): string => named.format(new Date(`${value}-01T00:00:00Z`));
  const options = [newest, ...earlier].map((value) => ({ value, label: nameOf(value) }));
  return (
    <Page title={say(`audit.title.${whose}`)} lead={say(`audit.lead.${whose}`)}>
      <Select id="month" label={say('audit.month')} options={options} value={month} onChange={(chosen) => setMonth(chosen || newest)} />
      {whose === 'everybody' && <SoughtFields sought={sought} onChange={setSought} />}
      <Month whose={whose} month={month} named={nameOf(month)} sought={asked} />
      {whose === 'everybody' && <Lookups />}
      {whose === 'everybody' && <Beside />}
      {whose === 'everybody' && <AuditFiles month={month} sought={asked} seals={seals} />}
    </Page>
  );
};
