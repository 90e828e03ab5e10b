import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Api } from '../../../shared/contract/api.ts';
import { cases } from '../../../shared/contract/cases.ts';
import { followUp } from '../../../shared/contract/follow-up.ts';
import { invitations } from '../../../shared/contract/invitations.ts';
import { recusals } from '../../../shared/contract/recusals.ts';
import type { Answer } from '../../../shared/contract/route.ts';
import { valueOf } from '../../app/api.ts';
import { usePortal } from '../../app/portal.tsx';

const casesApi = { name: 'region', title: '', capabilities: { cases, followUp, invitations, recusals } } as const satisfies Api;

export type CaseShown = Answer<typeof cases.routes.get>;
export type CalledShown = Answer<typeof invitations.routes.list>['items'][number];
export type CaseLine = Answer<typeof cases.routes.list>['items'][number];

export const useCasesApi = () => {
  const { connect } = usePortal();
  return useMemo(() => connect(casesApi), [connect]);
};

/** The cases the reader may know of. */
export const useCases = () => {
  const api = useCasesApi();
  return useQuery({ queryKey: ['cases'], queryFn: () => valueOf(api.cases.list({ query: { limit: 200 } })), gcTime: 0 });
};

/** Who is called to a case, and who of them left the cell; read where it is shown. */
export const useCalled = (caseId: string, enabled = true) => {
  const api = useCasesApi();
  const queryKey = ['cases', caseId, 'called'];
  return useQuery({ queryKey, queryFn: () => valueOf(api.invitations.list({ params: { caseId } })), gcTime: 0, enabled });
};

/** Who stepped aside from a case. */
export const useRecusals = (caseId: string) => {
  const api = useCasesApi();
  const queryKey = ['cases', caseId, 'recusals'];
  return useQuery({ queryKey, queryFn: () => valueOf(api.recusals.list({ params: { caseId } })), gcTime: 0 });
};

/** Whom one may propose to call to a case. */
export const useCallable = (caseId: string) => {
  const api = useCasesApi();
  const queryKey = ['cases', caseId, 'callable'];
  return useQuery({ queryKey, queryFn: () => valueOf(api.followUp.listCallable({ params: { caseId } })), gcTime: 0 });
};

/** One case as the reader may see it; its text never outlives the page. */
export const useCase = (caseId: string) => {
  const api = useCasesApi();
  return useQuery({ queryKey: ['cases', caseId], queryFn: () => valueOf(api.cases.get({ params: { caseId } })), gcTime: 0 });
};
