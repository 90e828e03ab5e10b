import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Api } from '../../../shared/contract/api.ts';
import { cells } from '../../../shared/contract/cells.ts';
import { municipalities } from '../../../shared/contract/municipalities.ts';
import { refusalIn, valueOf } from '../../app/api.ts';
import { usePortal } from '../../app/portal.tsx';
import { fileKey } from './municipality-file.ts';
import { useRenewMunicipalities } from './use-municipalities.ts';

const actsApi = { name: 'region', title: '', capabilities: { municipalities, cells } } as const satisfies Api;

const useActsClient = () => usePortal().connect(actsApi);

/** One of the Region's acts on a municipality; afterwards the file and the list are asked again. */
const useAct = <Given>(nis: string, send: (client: ReturnType<typeof useActsClient>, given: Given) => Promise<unknown>) => {
  const client = useActsClient();
  const queries = useQueryClient();
  const renew = useRenewMunicipalities();
  return useMutation({
    mutationFn: (given: Given) => send(client, given),
    // an act that was refused may have been done by somebody else; one that did not get through changed nothing
    onSettled: async (_, error) => {
      if (error !== null && refusalIn(error) === undefined) return;
      renew();
      await queries.invalidateQueries({ queryKey: fileKey(nis) });
    },
  });
};

export const useAcknowledge = (nis: string) => useAct(nis, (client, _: void) => valueOf(client.cells.acknowledge({ params: { nis } })));

/** Sends the invitation again. */
export const useRemind = (nis: string) => useAct(nis, (client, _: void) => valueOf(client.municipalities.remind({ params: { nis } })));

export const useAsk = (nis: string) =>
  useAct(nis, (client, text: string) => valueOf(client.municipalities.ask({ params: { nis }, body: { text } })));

export const useConfirmMayor = (nis: string) =>
  useAct(nis, (client, memberId: string) => valueOf(client.municipalities.confirmMayor({ params: { nis, memberId } })));
