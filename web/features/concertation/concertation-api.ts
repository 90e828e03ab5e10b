import { useQuery } from '@tanstack/react-query';
import type { Api } from '../../../shared/contract/api.ts';
import { concertation } from '../../../shared/contract/concertation.ts';
import { countrySettings, regionSettings } from '../../../shared/contract/settings.ts';
import { valueOf, versioned } from '../../app/api.ts';
import { usePortal } from '../../app/portal.tsx';

const concertationApi = {
  name: 'region',
  title: '',
  capabilities: { concertation, regionSettings, countrySettings },
} as const satisfies Api;

export const useConcertation = () => usePortal().connect(concertationApi);

/** Every proposal that this side has heard of. */
export const useProposals = () => {
  const client = useConcertation();
  return useQuery({ queryKey: ['proposals'], queryFn: () => valueOf(client.concertation.list()) });
};

export const useProposal = (proposalId: string) => {
  const client = useConcertation();
  return useQuery({
    queryKey: ['proposals', proposalId],
    queryFn: () => versioned(client.concertation.get({ params: { proposalId } })),
  });
};

/** What was agreed and in force on a day. */
export const useVersions = (on: string) => {
  const client = useConcertation();
  return useQuery({ queryKey: ['agreedVersions', on], queryFn: () => valueOf(client.concertation.listVersions({ query: { on } })) });
};

/** The settings that hold for this side today: what a proposal changes, and within what a Region may be stricter. */
export const useSettingsHere = () => {
  const client = useConcertation();
  const { facts } = usePortal();
  const read = (): Promise<{ readonly items: Awaited<ReturnType<typeof regional>>['items'] }> =>
    facts.tenant === 'federal' ? valueOf(client.countrySettings.get()) : regional();
  const regional = () => valueOf(client.regionSettings.get());
  return useQuery({ queryKey: ['settings-here'], queryFn: read });
};
