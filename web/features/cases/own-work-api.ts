import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Api } from '../../../shared/contract/api.ts';
import { cases } from '../../../shared/contract/cases.ts';
import { contributions } from '../../../shared/contract/consultations.ts';
import type { Answer } from '../../../shared/contract/route.ts';
import { valueOf } from '../../app/api.ts';
import { usePortal } from '../../app/portal.tsx';

const ownWorkApi = { name: 'region', title: '', capabilities: { cases, contributions } } as const satisfies Api;

export type OwnShown = Answer<typeof cases.routes.getOwnWork>;

export const useOwnWorkApi = () => {
  const { connect } = usePortal();
  return useMemo(() => connect(ownWorkApi), [connect]);
};

/** Where something is the reader's own. */
export const useOwnWorkList = () => {
  const api = useOwnWorkApi();
  return useQuery({ queryKey: ['ownWork'], queryFn: () => valueOf(api.cases.listOwnWork()), gcTime: 0 });
};

/** What in one case is the reader's own; its text never outlives the page. */
export const useOwnWork = (caseId: string) => {
  const api = useOwnWorkApi();
  return useQuery({ queryKey: ['ownWork', caseId], queryFn: () => valueOf(api.cases.getOwnWork({ params: { caseId } })), gcTime: 0 });
};
