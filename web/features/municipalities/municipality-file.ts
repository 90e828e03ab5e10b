import { useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Api } from '../../../shared/contract/api.ts';
import { cells } from '../../../shared/contract/cells.ts';
import { municipalities } from '../../../shared/contract/municipalities.ts';
import type { Answer } from '../../../shared/contract/route.ts';
import { valueOf } from '../../app/api.ts';
import { usePortal } from '../../app/portal.tsx';
import { useRenewMunicipalities } from './use-municipalities.ts';

const fileApi = { name: 'region', title: '', capabilities: { municipalities, cells } } as const satisfies Api;

/** What the Region sees of one municipality. */
export type MunicipalityFile = Answer<typeof municipalities.routes.get>;

const useFileClient = () => usePortal().connect(fileApi);

const fileKey = (nis: string) => ['municipality-file', nis] as const;

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

/** One of the Region's acts on a municipality; afterwards the file and the list are asked again. */
const useAct = <Given>(nis: string, send: (client: ReturnType<typeof useFileClient>, given: Given) => Promise<unknown>) => {
  const client = useFileClient();
  const queries = useQueryClient();
  const renew = useRenewMunicipalities();
  return useMutation({
    mutationFn: (given: Given) => send(client, given),
    onSuccess: async () => {
      renew();
      await queries.invalidateQueries({ queryKey: fileKey(nis) });
    },
  });
};

export const useAcknowledge = (nis: string) => useAct(nis, (client, _: void) => valueOf(client.cells.acknowledge({ params: { nis } })));

export const useAsk = (nis: string) =>
  useAct(nis, (client, text: string) => valueOf(client.municipalities.ask({ params: { nis }, body: { text } })));

export const useConfirmMayor = (nis: string) =>
  useAct(nis, (client, memberId: string) => valueOf(client.municipalities.confirmMayor({ params: { nis, memberId } })));
