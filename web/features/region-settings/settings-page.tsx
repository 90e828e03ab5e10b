import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Api } from '../../../shared/contract/api.ts';
import { legalFrame, regionSettings } from '../../../shared/contract/settings.ts';
import { parameterWords } from '../../../shared/i18n/parameters.ts';
import { valueOf, versioned } from '../../app/api.ts';
import { useMay } from '../../app/may.ts';
import { usePortal } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import type { Chosen } from '../settings/setting-value.ts';
import { SettingsList } from '../settings/settings-list.tsx';

const settingsApi = { name: 'region', title: '', capabilities: { legalFrame, regionSettings } } as const satisfies Api;

const key = ['region-settings'] as const;

const useSettingsClient = () => usePortal().connect(settingsApi);

const useRegionSettings = () => {
  const client = useSettingsClient();
  return useQuery({ queryKey: key, queryFn: () => versioned(client.regionSettings.get()) });
};

/** The titles of the legal texts by their ids; the settings can be read before they are there. */
const useGroundNames = (): ReadonlyMap<string, string> => {
  const client = useSettingsClient();
  const { language } = useWords();
  const { data } = useQuery({ queryKey: ['legalFrame'], queryFn: () => valueOf(client.legalFrame.get()), staleTime: Infinity });
  return new Map((data?.grounds ?? []).map(({ id, titles }) => [id, titles[language]]));
};

const useChange = (version: number) => {
  const client = useSettingsClient();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ parameter, ...body }: Chosen) => valueOf(client.regionSettings.change({ params: { parameter }, body, version })),
    // somebody else may have changed the settings meanwhile
    onSettled: () => queries.invalidateQueries({ queryKey: key }),
  });
};

/** Every setting of the Region: who decides on it, where its value comes from, and what the Region may choose. */
export const RegionSettingsPage = () => {
  const { say, language } = useWords();
  const may = useMay();
  const query = useRegionSettings();
  const change = useChange(query.data?.version ?? 0);
  const groundNames = useGroundNames();
  return (
    <Page title={say('region.settings')} lead={say('region.settingsLead')}>
      {change.isError && <Refusal error={change.error} />}
      {change.isSuccess && (
        <Notice tone="success" announced>
          <p>{say('settings.saved', { name: parameterWords[change.variables.parameter][language].name })}</p>
        </Notice>
      )}
      <Loaded query={query}>
        {({ value: { items, planned } }) => (
          <SettingsList
            items={items}
            planned={planned}
            level="region"
            groundNames={groundNames}
            changes={may('settings.changeRegion')}
            busy={change.isPending}
            onSave={change.mutate}
          />
        )}
      </Loaded>
    </Page>
  );
};
