import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Api } from '../../../shared/contract/api.ts';
import { municipalities } from '../../../shared/contract/municipalities.ts';
import type { Answer } from '../../../shared/contract/route.ts';
import { allPages } from '../../app/all-pages.ts';
import { valueOf } from '../../app/api.ts';
import { usePortal } from '../../app/portal.tsx';

export const municipalitiesApi = { name: 'region', title: '', capabilities: { municipalities } } as const satisfies Api;

/** One municipality of the Region's list. */
export type Row = Answer<typeof municipalities.routes.list>['items'][number];

/** Every municipality of the Region, those of which nothing is known but that they exist among them. */
export const useMunicipalities = () => {
  const { connect } = usePortal();
  const client = connect(municipalitiesApi);
  return useQuery({
    queryKey: ['municipalities'],
    queryFn: () => allPages((page) => valueOf(client.municipalities.list({ query: { limit: 200, ...page } }))),
  });
};

/** The list follows what is saved within about a second; it is asked again then, and once more for a slow moment. */
const followMillis = [0, 1200, 4000];

export const useRenewMunicipalities = (): (() => void) => {
  const client = useQueryClient();
  return () => {
    for (const wait of followMillis) setTimeout(() => void client.invalidateQueries({ queryKey: ['municipalities'] }), wait);
  };
};
