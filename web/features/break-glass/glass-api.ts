import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Api } from '../../../shared/contract/api.ts';
import { breakGlass } from '../../../shared/contract/break-glass.ts';
import { cases } from '../../../shared/contract/cases.ts';
import type { Answer } from '../../../shared/contract/route.ts';
import { valueOf } from '../../app/api.ts';
import { usePortal } from '../../app/portal.tsx';

const glassApi = { name: 'region', title: '', capabilities: { breakGlass, cases } } as const satisfies Api;

export type Opened = Answer<typeof breakGlass.routes.open>;
export type GlassShown = Answer<typeof breakGlass.routes.list>['items'][number];

export const useGlassApi = () => {
  const { connect } = usePortal();
  return useMemo(() => connect(glassApi), [connect]);
};

/** The broken glasses that wait for the reader's review. */
export const useBroken = () => {
  const api = useGlassApi();
  return useQuery({ queryKey: ['breakGlass'], queryFn: () => valueOf(api.breakGlass.list()), gcTime: 0 });
};

/** A case under a glass the reader broke; its text never outlives the page. */
export const useUnderGlass = ({ caseId, breakGlassId }: Opened) => {
  const api = useGlassApi();
  return useQuery({
    queryKey: ['breakGlass', caseId, breakGlassId],
    queryFn: () => valueOf(api.breakGlass.get({ params: { caseId, breakGlassId } })),
    gcTime: 0,
  });
};
