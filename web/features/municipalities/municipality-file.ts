import { useQuery } from '@tanstack/react-query';
import type { municipalities } from '../../../shared/contract/municipalities.ts';
import type { Answer } from '../../../shared/contract/route.ts';
import { valueOf } from '../../app/api.ts';
import { usePortal } from '../../app/portal.tsx';
import { municipalitiesApi } from './use-municipalities.ts';

/** What the Region sees of one municipality. */
export type MunicipalityFile = Answer<typeof municipalities.routes.get>;

export const fileKey = (nis: string) => ['municipality-file', nis] as const;

export const useMunicipalityFile = (nis: string) => {
  const client = usePortal().connect(municipalitiesApi);
  return useQuery({ queryKey: fileKey(nis), queryFn: () => valueOf(client.municipalities.get({ params: { nis } })) });
};
