import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Api } from '../../../shared/contract/api.ts';
import { erasures } from '../../../shared/contract/erasures.ts';
import type { Answer } from '../../../shared/contract/route.ts';
import { valueOf } from '../../app/api.ts';
import { usePortal } from '../../app/portal.tsx';

const erasuresApi = { name: 'region', title: '', capabilities: { erasures } } as const satisfies Api;

export type ProofShown = Answer<typeof erasures.routes.list>['items'][number];

export const useErasuresApi = () => {
  const { connect } = usePortal();
  return useMemo(() => connect(erasuresApi), [connect]);
};

/** The proofs of what was erased, as far as the reader may know of it, the newest first. */
export const useErasures = () => {
  const api = useErasuresApi();
  return useQuery({ queryKey: ['erasures'], queryFn: () => valueOf(api.erasures.list()) });
};
