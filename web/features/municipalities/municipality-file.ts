import { useQueries, useQuery } from '@tanstack/react-query';
import type { municipalities } from '../../../shared/contract/municipalities.ts';
import type { Answer } from '../../../shared/contract/route.ts';
import { valueOf } from '../../app/api.ts';
import { usePortal } from '../../app/portal.tsx';
import { municipalitiesApi } from './use-municipalities.ts';

/** What the Region sees of one municipality. */
export type MunicipalityFile = Answer<typeof municipalities.routes.get>;

const useFileClient = () => usePortal().connect(municipalitiesApi);

export const fileKey = (nis: string) => ['municipality-file', nis] as const;

const fileQuery = (client: ReturnType<typeof useFileClient>, nis: string) => ({
  queryKey: fileKey(nis),
  queryFn: () => valueOf(client.municipalities.get({ params: { nis } })),
});

export const useMunicipalityFile = (nis: string) => useQuery(fileQuery(useFileClient(), nis));

/** The files of a few municipalities, those that are there already. */
export const useMunicipalityFiles = (nises: readonly string[]): readonly MunicipalityFile[] => {
  const client = useFileClient();
  const answers = useQueries({ queries: nises.map((nis) => fileQuery(client, nis)) });
  return answers.flatMap(({ data }) => data ?? []);
};
