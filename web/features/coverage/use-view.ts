import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useToday } from '../../app/portal.tsx';
import { asksAmiss, searchOf, type View, viewIn } from './view-state.ts';

export type Look = { readonly view: View; readonly change: (part: Partial<View>) => void };

/** The view that the address tells, whether it asked for another, and how to change both, on a page of coverage. */
export const useView = (page = '/'): Look & { readonly amiss: boolean } => {
  const today = useToday();
  const search = useSearch();
  const [, navigate] = useLocation();
  const view = useMemo(() => viewIn(search, today), [search, today]);
  // a range that is drawn along would leave a hundred steps behind it
  const change = useCallback(
    (part: Partial<View>) => navigate(`${page}?${searchOf({ ...view, ...part })}`, { replace: true }),
    [page, view, navigate],
  );
  return { view, change, amiss: asksAmiss(search, today) };
};
