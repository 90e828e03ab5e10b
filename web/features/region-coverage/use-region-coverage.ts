import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Api } from '../../../shared/contract/api.ts';
import { coverage } from '../../../shared/contract/coverage.ts';
import type { CoverageCount } from '../../../shared/domain/coverage/totals.ts';
import { RegionId } from '../../../shared/domain/tenants.ts';
import { valueOf } from '../../app/api.ts';
import { usePortal, useToday } from '../../app/portal.tsx';
import { historyDays } from './history-days.ts';

const coverageApi = { name: 'region', title: '', capabilities: { coverage } } as const satisfies Api;

const useCoverageClient = () => usePortal().connect(coverageApi).coverage;

const shown = { placeholderData: keepPreviousData } as const;

/** The count of this Region in an answer that may tell several. */
export const useOwnCount = (): ((totals: {
  readonly regions: Readonly<Partial<Record<RegionId, CoverageCount>>>;
}) => CoverageCount | undefined) => {
  const region = RegionId.safeParse(usePortal().facts.tenant).data;
  return ({ regions }) => (region === undefined ? undefined : regions[region]);
};

export const useTotals = (on?: string) => {
  const client = useCoverageClient();
  return useQuery({ ...shown, queryKey: ['coverage', 'totals', on], queryFn: () => valueOf(client.getTotals({ query: { on } })) });
};

export const useCoverageMap = (on: string) => {
  const client = useCoverageClient();
  return useQuery({ ...shown, queryKey: ['coverage', 'map', on], queryFn: () => valueOf(client.getMap({ query: { on } })) });
};

/** The Region's count since the first statement: quarters find where that is, months tell it where they are few enough. */
export const useHistory = () => {
  const client = useCoverageClient();
  const today = useToday();
  return useQuery({
    queryKey: ['coverage', 'history', today],
    queryFn: async () => {
      const ask = (on: readonly string[]) => valueOf(client.getHistory({ query: { on: [...on] } }));
      const quarters = await ask(historyDays.quarters(today));
      const finer = historyDays.finer(quarters.items, today);
      return finer === undefined ? quarters : ask(finer);
    },
  });
};
