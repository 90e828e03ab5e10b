import { Link, useSearch } from 'wouter';
import { can } from '../../../shared/domain/access/permissions.ts';
import type { CellRole } from '../../../shared/domain/access/roles.ts';
import { useWords } from '../../app/words.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Outcome } from '../../ui/outcome.tsx';
import { Page } from '../../ui/page.tsx';
import { Offers } from '../transfers/offers.tsx';
import { CaseList } from './case-list.tsx';
import { useCases } from './cases-api.ts';
import { SearchCases } from './search-cases.tsx';

/** The cases the reader may know of, what is due first. */
export const CasesPage = ({ role }: { readonly role: CellRole }) => {
  const { say } = useWords();
  const came = new URLSearchParams(useSearch());
  return (
    <Page title={say('cases.title')} lead={say('cases.lead')}>
      {came.has('answered') && <Outcome>{say('cases.refused')}</Outcome>}
      {came.has('recused') && <Outcome>{say('cases.recused')}</Outcome>}
      {came.has('moved') && <Outcome>{say('cases.moved')}</Outcome>}
      {can(role, 'transfers.read') && <Offers role={role} />}
      {can(role, 'cases.query') && <SearchCases />}
      <Loaded query={useCases()}>{({ items }) => (items.length === 0 ? <p>{say('cases.none')}</p> : <CaseList items={items} />)}</Loaded>
      <p className="no-print">
        <Link href="/cases/own">{say('worklist.own')}</Link>
      </p>
      {can(role, 'breakGlass.open') && (
        <p className="no-print">
          <Link href="/emergency">{say('glass.title')}</Link>
        </p>
      )}
      {can(role, 'erasures.read') && (
        <p className="no-print">
          <Link href="/erasures">{say('erasures.title')}</Link>
        </p>
      )}
    </Page>
  );
};
