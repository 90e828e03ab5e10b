import type { UseQueryResult } from '@tanstack/react-query';
import type { Override, ParameterKey, ResolvedParameter } from '../../../shared/domain/settings/parameter.ts';
import type { Versioned } from '../../app/api.ts';
import { useDeed } from '../../app/use-deed.ts';
import type { Chosen } from './setting-value.ts';

/** The settings as one level reads them, and how it sends a value of its own. */
export type OwnSettings = {
  readonly query: UseQueryResult<Versioned<{ readonly items: readonly ResolvedParameter[]; readonly planned: readonly Override[] }>>;
  readonly send: (chosen: Chosen, version: number) => Promise<unknown>;
};

type Sent = { readonly chosen: Chosen; readonly onSaved: () => void };

/** Saves one setting at a time. After a refusal all are read anew: somebody else may have changed them. */
export const useSaving = ({ query, send }: OwnSettings) => {
  const change = useDeed(
    ({ chosen }: Sent) => send(chosen, query.data?.version ?? 0),
    ({ onSaved }) => onSaved(),
  );
  const last = change.variables?.chosen.parameter;
  return {
    busy: change.isPending,
    hasSaved: (key: ParameterKey): boolean => key === last && change.isSuccess,
    errorOf: (key: ParameterKey): Error | undefined => (key === last ? (change.error ?? undefined) : undefined),
    save: (chosen: Chosen, onSaved: () => void): void => change.mutate({ chosen, onSaved }, { onError: () => void query.refetch() }),
  };
};
export type Saving = ReturnType<typeof useSaving>;
