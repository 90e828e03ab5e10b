import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Api } from '../../../shared/contract/api.ts';
import { feedback } from '../../../shared/contract/feedback.ts';
import type { Answer } from '../../../shared/contract/route.ts';
import { valueOf } from '../../app/api.ts';
import { usePortal } from '../../app/portal.tsx';

const feedbackApi = { name: 'region', title: '', capabilities: { feedback } } as const satisfies Api;

export type SheetShown = Answer<typeof feedback.routes.list>['items'][number];
export type Sources = Answer<typeof feedback.routes.preview>;

export const useFeedbackApi = () => {
  const { connect } = usePortal();
  return useMemo(() => connect(feedbackApi), [connect]);
};

/** The sheets the reader leads or must agree to; their text never outlives the page. */
export const useSheets = (caseId: string) => {
  const api = useFeedbackApi();
  return useQuery({
    queryKey: ['cases', caseId, 'feedback'],
    queryFn: () => valueOf(api.feedback.list({ params: { caseId } })),
    gcTime: 0,
  });
};

/** Who must agree, and what a line may come from; read when a form is opened. */
export const useSources = (caseId: string, meetingId: string) => {
  const api = useFeedbackApi();
  return useQuery({
    queryKey: ['cases', caseId, 'feedback', meetingId],
    queryFn: () => valueOf(api.feedback.preview({ params: { caseId }, query: { meetingId } })),
    gcTime: 0,
  });
};
