import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Api } from '../../../shared/contract/api.ts';
import type { Answer } from '../../../shared/contract/route.ts';
import { transfers } from '../../../shared/contract/transfers.ts';
import { valueOf } from '../../app/api.ts';
import { usePortal } from '../../app/portal.tsx';

const transfersApi = { name: 'region', title: '', capabilities: { transfers } } as const satisfies Api;

export type OfferShown = Answer<typeof transfers.routes.listOffers>['items'][number];

export const useTransfersApi = () => {
  const { connect } = usePortal();
  return useMemo(() => connect(transfersApi), [connect]);
};

/** What other cells offer to the reader's, the newest first. */
export const useOffers = () => {
  const api = useTransfersApi();
  return useQuery({ queryKey: ['offers'], queryFn: () => valueOf(api.transfers.listOffers()) });
};
