import { useQuery } from '@tanstack/react-query';
import type { Api } from '../../../shared/contract/api.ts';
import { legalFrame, regionSettings } from '../../../shared/contract/settings.ts';
import { valueOf, versioned } from '../../app/api.ts';
import { useMay } from '../../app/may.ts';
import { usePortal } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { Page } from '../../ui/page.tsx';
import { SettingsList } from '../settings/settings-list.tsx';

const settingsApi = { name: 'region', title: '', capabilities: { legalFrame, regionSettings } } as const satisfies Api;

const useSettingsClient = () => usePortal().connect(settingsApi);

const useRegionSettings = () => {
  const client = useSettingsClient();
  return useQuery({ queryKey: ['region-settings'], queryFn: () => versioned(client.regionSettings.get()) });
};

/** The titles of the legal texts by their ids; the settings can be read before they are there. */
const useGroundNames = (): ReadonlyMap<string, string> => {
  const client = useSettingsClient();
  const { language } = useWords();
  const { data } = useQuery({ queryKey: ['legalFrame'], queryFn: () => valueOf(client.legalFrame.get()), staleTime: Infinity });
  return new Map((data?.grounds ?? []).map(({ id, titles }) => [id, titles[language]]));
};

/** Every setting of the Region: who decides on it, where its value comes from, and what the Region may choose. */
export const RegionSettingsPage = () => {
  const { say } = useWords();
  const client = useSettingsClient();
  const may = useMay();
  return (
    <Page title={say('region.settings')} lead={say('region.settingsLead')}>
      <SettingsList
        query={useRegionSettings()}
        send={({ parameter, ...body }, version) => valueOf(client.regionSettings.change({ params: { parameter }, body, version }))}
        level="region"
        groundNames={useGroundNames()}
        changes={may('settings.changeRegion')}
      />
    </Page>
  );
};
