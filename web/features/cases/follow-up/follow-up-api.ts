import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Api } from '../../../../shared/contract/api.ts';
import { cases } from '../../../../shared/contract/cases.ts';
import { followUp } from '../../../../shared/contract/follow-up.ts';
import { valueOf } from '../../../app/api.ts';
import { usePortal } from '../../../app/portal.tsx';

const followUpApi = { name: 'region', title: '', capabilities: { cases, followUp } } as const satisfies Api;

export const useFollowUpApi = () => {
  const { connect } = usePortal();
  return useMemo(() => connect(followUpApi), [connect]);
};
type FollowUpApi = ReturnType<typeof useFollowUpApi>;

const atHand = async (api: FollowUpApi, caseId: string) => {
  const params = { caseId };
  const [plan, found] = await Promise.all([api.followUp.getPlan({ params }), api.cases.get({ params })]);
  const [value] = [await valueOf(Promise.resolve(plan)), await valueOf(Promise.resolve(found))];
  return { ...value, version: (plan.ok && plan.version) || 0, caseVersion: (found.ok && found.version) || 0 };
};
export type PlanAtHand = Awaited<ReturnType<typeof atHand>>;

/** The plan as it stands with who can do something in it, and the versions that are written over; read when a form is opened. */
export const usePlanAtHand = (caseId: string) => {
  const api = useFollowUpApi();
  return useQuery({ queryKey: ['cases', caseId, 'plan'], queryFn: () => atHand(api, caseId), gcTime: 0 });
};
