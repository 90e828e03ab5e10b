import { Competence } from '../../../shared/domain/settings/parameter.ts';
import { competenceNames } from '../../../shared/i18n/names/competence.ts';
import { useToday } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import { SettingCard } from '../settings/setting-card.tsx';
import '../settings/settings.css';
import { SettingBounds } from './setting-bounds.tsx';
import { useCountrySettings, useGroundNames } from './use-country-settings.ts';

/** What holds for the whole country, by who decides on it. */
export const CountrySettingsPage = () => {
  const { say, day, language } = useWords();
  const today = useToday();
  const settings = useCountrySettings(today);
  const groundNames = useGroundNames(today);
  return (
    <Page title={say('country.settings')} lead={say('country.settingsLead')}>
      <Loaded query={settings}>
        {({ on, items }) => (
          <>
            <p className="muted">{say('country.settingsOn', { date: day(on) })}</p>
            {Competence.options.map((competence) => (
              <section key={competence} aria-labelledby={`by-${competence}`}>
                <h2 id={`by-${competence}`}>{say('country.decidedBy', { level: competenceNames[competence][language] })}</h2>
                {items
                  .filter((setting) => setting.competence === competence)
                  .map((setting) => (
                    <SettingCard key={setting.key} setting={setting} planned={[]} groundNames={groundNames} bounds={undefined}>
                      <SettingBounds bounds={setting.bounds} />
                    </SettingCard>
                  ))}
              </section>
            ))}
          </>
        )}
      </Loaded>
    </Page>
  );
};
