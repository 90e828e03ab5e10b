import { useQuery } from '@tanstack/react-query';
import type { Api } from '../../../shared/contract/api.ts';
import { legalFrame, regionSettings } from '../../../shared/contract/settings.ts';
import { Link } from 'wouter';
import type { ResolvedParameter } from '../../../shared/domain/settings/parameter.ts';
import { parameterWords } from '../../../shared/i18n/parameters.ts';
import { valueOf } from '../../app/api.ts';
import { useMay } from '../../app/may.ts';
import { usePortal } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { Page } from '../../ui/page.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { SettingCard } from '../settings/setting-card.tsx';
import '../settings/settings.css';

const settingsApi = { name: 'region', title: '', capabilities: { legalFrame, regionSettings } } as const satisfies Api;

const useSettingsClient = () => usePortal().connect(settingsApi);

const useRegionSettings = () => {
  const client = useSettingsClient();
  return useQuery({ queryKey: ['region-settings'], queryFn: () => valueOf(client.regionSettings.get()) });
};

/** The titles of the legal texts by their ids; the settings can be read before they are there. */
const useGroundNames = (): ReadonlyMap<string, string> => {
  const client = useSettingsClient();
  const { language } = useWords();
  const { data } = useQuery({ queryKey: ['legalFrame'], queryFn: () => valueOf(client.legalFrame.get()), staleTime: Infinity });
  return new Map((data?.grounds ?? []).map(({ id, titles }) => [id, titles[language]]));
};

/** Every setting of the Region: who decides on it, where its value comes from, and what the Region may choose; a change is proposed. */
export const RegionSettingsPage = () => {
  const { say, language } = useWords();
  const groundNames = useGroundNames();
  const proposes = useMay()('concertation.sign');
  const card = (setting: ResolvedParameter) => (
    <SettingCard key={setting.key} setting={setting} planned={[]} groundNames={groundNames} bounds={setting.bounds.region}>
      {proposes && (setting.bounds.region !== undefined || setting.competence === 'shared') && (
        <Link className="no-print" href={`/concertation/new?parameter=${setting.key}`}>
          {say('region.proposeFor', { name: parameterWords[setting.key][language].name })}
        </Link>
      )}
    </SettingCard>
  );
  return (
    <Page title={say('region.settings')} lead={say('region.settingsLead')}>
      <Loaded query={useRegionSettings()}>
        {({ items }) => (
          <>
            <h2>{say('settings.yours')}</h2>
            {items.filter(({ bounds }) => bounds.region !== undefined).map(card)}
            <h2>{say('settings.fixed')}</h2>
            {items.filter(({ bounds }) => bounds.region === undefined).map(card)}
          </>
        )}
      </Loaded>
    </Page>
  );
};
