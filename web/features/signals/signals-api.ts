import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Api } from '../../../shared/contract/api.ts';
import type { Answer } from '../../../shared/contract/route.ts';
import { signals } from '../../../shared/contract/signals.ts';
import { valueOf } from '../../app/api.ts';
import { usePortal } from '../../app/portal.tsx';

const signalsApi = { name: 'region', title: '', capabilities: { signals } } as const satisfies Api;

export type SignalShown = Answer<typeof signals.routes.get>;
export type SignalList = Answer<typeof signals.routes.list>;

export const useSignalsApi = () => {
  const { connect } = usePortal();
  return useMemo(() => connect(signalsApi), [connect]);
};

/** What the reader may see of the signals of the own cell. */
export const useSignals = () => {
  const api = useSignalsApi();
  return useQuery({ queryKey: ['signals'], queryFn: () => valueOf(api.signals.list()) });
};

/** One signal; its text never outlives the page. */
export const useSignal = (signalId: string) => {
  const api = useSignalsApi();
  return useQuery({ queryKey: ['signals', signalId], queryFn: () => valueOf(api.signals.get({ params: { signalId } })), gcTime: 0 });
};

/** Who asked who brought a signal, of all the reader answers for. */
export const useLookups = () => {
  const api = useSignalsApi();
  return useQuery({ queryKey: ['signals', 'lookups'], queryFn: () => valueOf(api.signals.listLookups()), gcTime: 0 });
};
