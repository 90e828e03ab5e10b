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

/** Whose lines and about what; empty for everybody's and everything. */
export type Sought = { readonly memberId: string; readonly about: string };

type Asked = {
  readonly whose: Whose;
  readonly month: string;
  readonly sought?: Sought;
  readonly cursor?: string | undefined;
  readonly limit: number;
};

const isSought = (sought: Sought | undefined): sought is Sought => sought !== undefined && (sought.memberId !== '' || sought.about !== '');

const find = (api: AuditApi, { memberId, about }: Sought, page: { month: string; limit: number; cursor?: string }) =>
  valueOf(api.audit.query({ body: { ...page, ...(memberId !== '' && { memberId }), ...(about !== '' && { about }) } }));

/** One page of a month, newest first. */
export const auditPage = async (api: AuditApi, { whose, month, sought, cursor, limit }: Asked) => {
  const part = { month, limit, ...(cursor !== undefined && { cursor }) };
  if (isSought(sought)) return find(api, sought, part);
  const ask = whose === 'own' ? api.audit.listOwn : api.audit.list;
  const page = await valueOf<Page>(ask({ query: part }));
  return { items: page.items, next: cursorIn(page.next) };
};

/** A month, page after page as the reader asks for more. */
export const useAudit = (whose: Whose, month: string, sought: Sought) => {
  const api = useAuditApi();
  return useInfiniteQuery({
    queryKey: ['audit', whose, month, sought],
    queryFn: ({ pageParam }) => auditPage(api, { whose, month, sought, cursor: pageParam || undefined, limit: 50 }),
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
