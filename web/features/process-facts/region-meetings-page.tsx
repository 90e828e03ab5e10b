import { useQuery } from '@tanstack/react-query';
import type { Api } from '../../../shared/contract/api.ts';
import { processFacts } from '../../../shared/contract/process-facts.ts';
import { RegionId } from '../../../shared/domain/tenants.ts';
import { valueOf } from '../../app/api.ts';
import { usePortal } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import { Years } from './years.tsx';

const processApi = { name: 'region', title: '', capabilities: { processFacts } } as const satisfies Api;

/** The meetings of the Region's cells as the ministry sees them, and nothing more. */
export const RegionMeetingsPage = () => {
  const { say } = useWords();
  const { connect, facts } = usePortal();
  const query = useQuery({
    queryKey: ['processFacts'],
    queryFn: async () => (await valueOf(connect(processApi).processFacts.list())).items,
  });
  return (
    <Page title={say('process.title')} lead={say('process.lead')}>
      <Loaded query={query}>
        {(items) => <Years regions={RegionId.options.filter((region) => region === facts.tenant)} items={items} />}
      </Loaded>
    </Page>
  );
};
