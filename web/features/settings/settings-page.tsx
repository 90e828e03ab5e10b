import { can } from '../../../shared/domain/access/permissions.ts';
import type { CellRole } from '../../../shared/domain/access/roles.ts';
import { valueOf } from '../../app/api.ts';
import { useWords } from '../../app/words.tsx';
import { Page } from '../../ui/page.tsx';
import { useLegalFrame, useMunicipalityApi, useSettings } from '../municipality/municipality-api.ts';
import { SettingsList } from './settings-list.tsx';

/** The rules the cell works by; what it may choose itself can be changed here. */
export const SettingsPage = ({ role }: { role: CellRole }) => {
  const { say, language } = useWords();
  const api = useMunicipalityApi();
  const { data: frame } = useLegalFrame();
  return (
    <Page title={say('municipality.settings')} lead={say('municipality.settingsLead')}>
      <SettingsList
        query={useSettings()}
        send={({ parameter, ...body }, version) => valueOf(api.settings.change({ params: { parameter }, body, version }))}
        level="cell"
        groundNames={new Map((frame?.grounds ?? []).map(({ id, titles }) => [id, titles[language]]))}
        changes={can(role, 'settings.changeCell')}
      />
    </Page>
  );
};
