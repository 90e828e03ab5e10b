import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Api } from '../../../shared/contract/api.ts';
import { federalFigures } from '../../../shared/contract/federal-figures.ts';
import { valueOf } from '../../app/api.ts';
import { usePortal } from '../../app/portal.tsx';

const figuresApi = { name: 'federal', title: '', capabilities: { federalFigures } } as const satisfies Api;

/** The last figures of each Region up to a day; those of the former day stay while they come. */
export const useFigures = (on: string) => {
  const { connect } = usePortal();
  return useQuery({
    queryKey: ['countryFigures', on],
    queryFn: async () => (await valueOf(connect(figuresApi).federalFigures.list({ query: { on } }))).items,
    placeholderData: keepPreviousData,
  });
};
