import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Api } from '../../../shared/contract/api.ts';
import { invitationRequests } from '../../../shared/contract/municipalities.ts';
import type { InvitationRequest } from '../../../shared/domain/municipalities/request.ts';
import { allPages } from '../../app/all-pages.ts';
import { valueOf } from '../../app/api.ts';
import { usePortal } from '../../app/portal.tsx';

const requestsApi = { name: 'region', title: '', capabilities: { invitationRequests } } as const satisfies Api;

const key = ['invitation-requests'] as const;

const useRequestsClient = () => usePortal().connect(requestsApi).invitationRequests;

/** The requests that wait to be verified. */
export const useRequests = (enabled = true) => {
  const client = useRequestsClient();
  return useQuery({ queryKey: key, enabled, queryFn: () => allPages((page) => valueOf(client.list({ query: { limit: 200, ...page } }))) });
};

/** Verifies or dismisses; the request then leaves the list. */
export const useSettle = (verb: 'verify' | 'dismiss') => {
  const client = useRequestsClient();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ requestId }: InvitationRequest) => valueOf(client[verb]({ params: { requestId } })),
    onSuccess: ({ requestId }) => {
      queries.setQueryData<readonly InvitationRequest[]>(key, (before) => before?.filter((request) => request.requestId !== requestId));
    },
    // it may have been settled elsewhere meanwhile
    onError: () => queries.invalidateQueries({ queryKey: key }),
  });
};
