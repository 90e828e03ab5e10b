import { useQuery } from '@tanstack/react-query';
import type { Api } from '../../../shared/contract/api.ts';
import { federalFigures } from '../../../shared/contract/federal-figures.ts';
import { RegionId } from '../../../shared/domain/tenants.ts';
import { valueOf } from '../../app/api.ts';
import { usePortal } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import { Years } from './years.tsx';

const figuresApi = { name: 'federal', title: '', capabilities: { federalFigures } } as const satisfies Api;

/** The meetings of the three Regions' cells, year by year, in bands. */
export const CountryMeetingsPage = () => {
  const { say } = useWords();
  const { connect } = usePortal();
  const query = useQuery({
    queryKey: ['countryYears'],
    queryFn: async () => (await valueOf(connect(figuresApi).federalFigures.listYears())).items,
  });
  return (
    <Page title={say('process.title')} lead={say('process.lead')}>
      <Loaded query={query}>{(items) => <Years regions={RegionId.options} items={items} />}</Loaded>
    </Page>
  );
};
