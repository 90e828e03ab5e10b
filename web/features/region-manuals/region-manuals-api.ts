import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Api } from '../../../shared/contract/api.ts';
import { regionManuals } from '../../../shared/contract/manuals.ts';
import type { Answer } from '../../../shared/contract/route.ts';
import { valueOf, versioned } from '../../app/api.ts';
import { usePortal } from '../../app/portal.tsx';

const regionManualsApi = { name: 'region', title: '', capabilities: { regionManuals } } as const satisfies Api;

export type RegionLine = Answer<typeof regionManuals.routes.list>['items'][number];
export type ArticleFile = Answer<typeof regionManuals.routes.get>;

export const useRegionManualsApi = () => {
  const { connect } = usePortal();
  return useMemo(() => connect(regionManualsApi).regionManuals, [connect]);
};

/** Every article of the Region, drafts and those withdrawn too. */
export const useRegionLibrary = () => {
  const api = useRegionManualsApi();
  return useQuery({ queryKey: ['regionManuals'], queryFn: async () => (await valueOf(api.list())).items });
};

/** One article with its draft and the current version, or an earlier one. */
export const useArticleFile = (articleId: string, version?: number) => {
  const api = useRegionManualsApi();
  return useQuery({
    queryKey: ['regionManuals', articleId, version],
    queryFn: () => versioned(api.get({ params: { articleId }, query: version === undefined ? {} : { version } })),
  });
};
