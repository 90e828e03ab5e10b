import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Api } from '../../../shared/contract/api.ts';
import { federalCoverage } from '../../../shared/contract/federal-coverage.ts';
import { valueOf } from '../../app/api.ts';
import { usePortal, useToday } from '../../app/portal.tsx';
import { monthEnds, pieces } from '../coverage/days.ts';

const coverageApi = { name: 'federal', title: '', capabilities: { federalCoverage } } as const satisfies Api;

const useClient = () => usePortal().connect(coverageApi).federalCoverage;

/** The counts of a day; those of the former day stay while they come. */
export const useTotals = (on: string) => {
  const client = useClient();
  return useQuery({
    queryKey: ['countryCoverage', 'totals', on],
    queryFn: () => valueOf(client.getTotals({ query: { on } })),
    placeholderData: keepPreviousData,
  });
};

/** How each municipality stood on a day; that of the former day stays while it comes. */
export const useMap = (on: string) => {
  const client = useClient();
  return useQuery({
    queryKey: ['countryCoverage', 'map', on],
    queryFn: () => valueOf(client.getMap({ query: { on } })),
    placeholderData: keepPreviousData,
  });
};

const mostDays = 60;

/** The counts at the end of every month since the register begins, and today. */
export const useHistory = () => {
  const client = useClient();
  const today = useToday();
  return useQuery({
    queryKey: ['countryCoverage', 'history', today],
    queryFn: async () => {
      const answers = await Promise.all(
        pieces(monthEnds(today), mostDays).map((days) => valueOf(client.getHistory({ query: { on: [...days] } }))),
      );
      return answers.flatMap(({ items }) => items);
    },
  });
};

/** What others published from 2016 to 2021. */
export const usePublished = () => {
  const client = useClient();
  return useQuery({
    queryKey: ['countryCoverage', 'published'],
    queryFn: async () => (await valueOf(client.listPublished())).items,
    staleTime: Infinity,
  });
};
