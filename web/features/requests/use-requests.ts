import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Api } from '../../../shared/contract/api.ts';
import { invitationRequests } from '../../../shared/contract/municipalities.ts';
import type { InvitationRequest } from '../../../shared/domain/municipalities/request.ts';
import { allPages } from '../../app/all-pages.ts';
import { valueOf } from '../../app/api.ts';
import { usePortal } from '../../app/portal.tsx';

const requestsApi = { name: 'region', title: '', capabilities: { invitationRequests } } as const satisfies Api;

const keyOf = (state: InvitationRequest['state']) => ['invitation-requests', state] as const;

const useRequestsClient = () => usePortal().connect(requestsApi).invitationRequests;

/** The requests that wait to be verified, or those that were and say whom to invite. */
export const useRequests = (state: InvitationRequest['state']) => {
  const client = useRequestsClient();
  return useQuery({
    queryKey: keyOf(state),
    queryFn: () => allPages((page) => valueOf(client.list({ query: { state, limit: 200, ...page } }))),
    // anybody may send one at any moment: asked for again whenever the page is opened
    staleTime: 0,
  });
};

/** Verifies or dismisses; the request then leaves the list, and its card with it. */
export const useSettle = (verb: 'verify' | 'dismiss', told: (request: InvitationRequest) => void) => {
  const client = useRequestsClient();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ requestId }: InvitationRequest) => valueOf(client[verb]({ params: { requestId } })),
    onSuccess: (settled) => {
      told(settled);
      queries.setQueryData<readonly InvitationRequest[]>(keyOf('open'), (before) =>
        before?.filter((request) => request.requestId !== settled.requestId),
      );
    },
    // it may have been settled elsewhere meanwhile
    onSettled: () => queries.invalidateQueries({ queryKey: ['invitation-requests'] }),
  });
};
