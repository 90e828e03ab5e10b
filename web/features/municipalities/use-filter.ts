import { useLocation, useSearch } from 'wouter';
import { useLocationProperty } from 'wouter/use-browser-location';
import { addressOf, type Filter, filterAt } from './filter.ts';

/** The filter as the address tells it; changing it replaces the address, so that going back leaves the page. */
export const useFilter = () => {
  const search = useSearch();
  const fragment = useLocationProperty(() => location.hash.slice(1));
  const [path, navigate] = useLocation();
  const filter = filterAt({ search, fragment });
  const change = (part: Partial<Filter>): void => {
    const next = addressOf({ ...filter, ...part }, search);
    navigate(`${path}${next.search && `?${next.search}`}${next.fragment && `#${next.fragment}`}`, { replace: true });
  };
  return { filter, change };
};
