import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Api } from '../../../shared/contract/api.ts';
import { members } from '../../../shared/contract/members.ts';
import type { Answer } from '../../../shared/contract/route.ts';
import { valueOf } from '../../app/api.ts';
import { usePortal } from '../../app/portal.tsx';

const membersApi = { name: 'region', title: '', capabilities: { members } } as const satisfies Api;

export type MemberShown = Answer<typeof members.routes.list>['items'][number];

export const useMembersApi = () => {
  const { connect } = usePortal();
  return useMemo(() => connect(membersApi), [connect]);
};

/** The people of the own cell. */
export const useMembers = () => {
  const api = useMembersApi();
  return useQuery({ queryKey: ['members'], queryFn: () => valueOf(api.members.list()) });
};
