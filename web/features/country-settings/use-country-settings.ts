import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Api } from '../../../shared/contract/api.ts';
import { countrySettings, legalFrame } from '../../../shared/contract/settings.ts';
import { valueOf } from '../../app/api.ts';
import { usePortal } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';

const settingsApi = { name: 'federal', title: '', capabilities: { countrySettings, legalFrame } } as const satisfies Api;

/** The settings of the country on a day. */
export const useCountrySettings = (on: string) => {
  const { connect } = usePortal();
  return useQuery({
    queryKey: ['countrySettings', on],
    queryFn: () => valueOf(connect(settingsApi).countrySettings.get({ query: { on } })),
    placeholderData: keepPreviousData,
  });
};

/** The legal texts that hold on a day. */
export const useLegalFrame = (on: string) => {
  const { connect } = usePortal();
  return useQuery({
    queryKey: ['countryLegalFrame', on],
    queryFn: () => valueOf(connect(settingsApi).legalFrame.get({ query: { on } })),
    placeholderData: keepPreviousData,
  });
};

/** What the legal texts of a day are called, by their ids. */
export const useGroundNames = (on: string): ReadonlyMap<string, string> => {
  const { language } = useWords();
  return new Map((useLegalFrame(on).data?.grounds ?? []).map(({ id, titles }) => [id, titles[language]]));
};
