import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useToday } from '../../app/portal.tsx';
import { searchOf, type View, viewIn } from './view-state.ts';

export type Look = { readonly view: View; readonly change: (part: Partial<View>) => void };

/** The view that the address tells, and how to change both. */
export const useView = (): Look => {
  const today = useToday();
  const search = useSearch();
  const [, navigate] = useLocation();
  const view = useMemo(() => viewIn(search, today), [search, today]);
  // a range that is drawn along would leave a hundred steps behind it
  const change = useCallback((part: Partial<View>) => navigate(`/?${searchOf({ ...view, ...part })}`, { replace: true }), [view, navigate]);
  return { view, change };
};
