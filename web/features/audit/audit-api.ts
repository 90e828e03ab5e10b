import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Api } from '../../../shared/contract/api.ts';
import { audit } from '../../../shared/contract/audit.ts';
import type { Answer } from '../../../shared/contract/route.ts';
import { valueOf } from '../../app/api.ts';
import { usePortal } from '../../app/portal.tsx';

const auditApi = { name: 'region', title: '', capabilities: { audit } } as const satisfies Api;

type Page = Answer<typeof audit.routes.list>;
export type AuditLine = Page['items'][number];

/** Whose log: everybody's in the cell, or one's own. */
export type Whose = 'everybody' | 'own';

export const useAuditApi = () => {
  const { connect } = usePortal();
  return useMemo(() => connect(auditApi), [connect]);
};
export type AuditApi = ReturnType<typeof useAuditApi>;

const cursorIn = (next: string | undefined): string | undefined =>
  next === undefined ? undefined : (new URLSearchParams(next.split('?')[1]).get('cursor') ?? undefined);

type Asked = { readonly whose: Whose; readonly month: string; readonly cursor?: string | undefined; readonly limit: number };

/** One page of a month, newest first. */
export const auditPage = async (api: AuditApi, { whose, month, cursor, limit }: Asked) => {
  const ask = whose === 'own' ? api.audit.listOwn : api.audit.list;
  const page = await valueOf<Page>(ask({ query: { month, limit, ...(cursor !== undefined && { cursor }) } }));
  return { items: page.items, next: cursorIn(page.next) };
};

/** A month, page after page as the reader asks for more. */
export const useAudit = (whose: Whose, month: string) => {
  const api = useAuditApi();
  return useInfiniteQuery({
    queryKey: ['audit', whose, month],
    queryFn: ({ pageParam }) => auditPage(api, { whose, month, cursor: pageParam || undefined, limit: 50 }),
    initialPageParam: '',
    getNextPageParam: ({ next }): string | undefined => next,
  });
};

/** Every line of a month, for a file; tells how many have come. */
export const wholeMonth = async (api: AuditApi, asked: Omit<Asked, 'limit' | 'cursor'>, told: (count: number) => void) => {
  const lines: AuditLine[] = [];
  let cursor: string | undefined;
  do {
    const page: Awaited<ReturnType<typeof auditPage>> = await auditPage(api, {
      ...asked,
      limit: 200,
      ...(cursor !== undefined && { cursor }),
    });
    lines.push(...page.items);
    told(lines.length);
    cursor = page.next;
  } while (cursor !== undefined);
  return lines;
};
