import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Api } from '../../../shared/contract/api.ts';
import { registerChanges } from '../../../shared/contract/register-changes.ts';
import type { RegisterChange } from '../../../shared/domain/register-changes/register-change.ts';
import { valueOf } from '../../app/api.ts';
import { usePortal } from '../../app/portal.tsx';

const changesApi = { name: 'region', title: '', capabilities: { registerChanges } } as const satisfies Api;

/** A change of the register that can be planned: which codes become which, and when. */
export type Plannable = Pick<RegisterChange, 'date' | 'type' | 'to'> & { readonly from: readonly string[] };

export const useChangesApi = () => {
  const { connect } = usePortal();
  return useMemo(() => connect(changesApi).registerChanges, [connect]);
};

/** While a change is carried out one sees how far it is. */
const lookAgainMillis = 10_000;

/** What is planned, and what there is to plan; looked at again and again while something is carried out. */
export const useChanges = () => {
  const api = useChangesApi();
  return useQuery({
    queryKey: ['registerChanges'],
    queryFn: () => valueOf(api.list()),
    refetchInterval: ({ state }) => (state.data?.items.some((change) => change.state === 'executing') === true ? lookAgainMillis : false),
  });
};
