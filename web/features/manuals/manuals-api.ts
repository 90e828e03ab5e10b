import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Api } from '../../../shared/contract/api.ts';
import { manuals } from '../../../shared/contract/manuals.ts';
import type { Answer } from '../../../shared/contract/route.ts';
import { inReadingOrder } from '../../../shared/domain/manuals/article.ts';
import type { Language } from '../../../shared/domain/tenants.ts';
import { valueOf } from '../../app/api.ts';
import { usePortal } from '../../app/portal.tsx';

const manualsApi = { name: 'region', title: '', capabilities: { manuals } } as const satisfies Api;

export type LibraryLine = Answer<typeof manuals.routes.list>['items'][number];
export type LibraryText = Answer<typeof manuals.routes.listTexts>['items'][number];
export type ReadArticle = Answer<typeof manuals.routes.get>;

export const useManualsApi = () => {
  const { connect } = usePortal();
  return useMemo(() => connect(manualsApi), [connect]);
};

/** Every article of the library in short. */
export const useLibrary = () => {
  const api = useManualsApi();
  return useQuery({ queryKey: ['manuals'], queryFn: async () => (await valueOf(api.manuals.list())).items });
};

/** Every article in one language whole, once somebody searches or takes a copy. */
export const useTexts = (language: Language, enabled = true) => {
  const api = useManualsApi();
  return useQuery({
    queryKey: ['manuals', 'texts', language],
    queryFn: async () => inReadingOrder((await valueOf(api.manuals.listTexts({ query: { language } }))).items, ({ title }) => title),
    enabled,
    staleTime: 5 * 60_000,
  });
};

/** The addresses of attachments hold for five minutes: they are asked for anew while the page is open. */
const addressMillis = 4 * 60_000;

export const useArticle = (articleId: string) => {
  const api = useManualsApi();
  return useQuery({
    queryKey: ['manuals', 'article', articleId],
    queryFn: () => valueOf(api.manuals.get({ params: { articleId } })),
    refetchInterval: ({ state }) => ((state.data?.attachments.length ?? 0) > 0 ? addressMillis : false),
  });
};
