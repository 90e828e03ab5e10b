import { useState } from 'react';
import { can } from '../../../shared/domain/access/permissions.ts';
import type { CellRole } from '../../../shared/domain/access/roles.ts';
import { parameterWords } from '../../../shared/i18n/parameters.ts';
import { valueOf } from '../../app/api.ts';
import { useWords } from '../../app/words.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { useLegalFrame, useMunicipalityApi, useSettings } from '../registrations/municipality-api.ts';
import { useDeed } from '../registrations/use-deed.ts';
import type { Chosen } from './setting-value.ts';
import { SettingsList } from './settings-list.tsx';

/** The rules the cell works by; what it may choose itself can be changed here. */
export const SettingsPage = ({ role }: { role: CellRole }) => {
  const { say, language } = useWords();
  const api = useMunicipalityApi();
  const query = useSettings();
  const frame = useLegalFrame();
  const [saved, setSaved] = useState<Chosen>();
  const change = useDeed(
    ({ parameter, ...body }: Chosen) => valueOf(api.settings.change({ params: { parameter }, body, version: query.data?.version ?? 0 })),
    setSaved,
  );
  const groundNames = new Map((frame.data?.grounds ?? []).map(({ id, titles }) => [id, titles[language]]));
  return (
    <Page title={say('municipality.settings')} lead={say('municipality.settingsLead')}>
      {change.isError && <Refusal error={change.error} />}
      {change.isSuccess && saved !== undefined && (
        <Notice tone="success" announced>
          {say('settings.saved', { name: parameterWords[saved.parameter][language].name })}
        </Notice>
      )}
      <Loaded query={query}>
        {({ value: { items, planned } }) => (
          <SettingsList
            items={items}
            planned={planned}
            level="cell"
            groundNames={groundNames}
            changes={can(role, 'settings.changeCell')}
            busy={change.isPending}
            onSave={change.mutate}
          />
        )}
      </Loaded>
    </Page>
  );
};
