import type { OverrideLevel, ResolvedParameter } from '../../../shared/domain/settings/parameter.ts';
import { useWords } from '../../app/words.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { ChangeSetting } from './change-setting.tsx';
import { SettingCard } from './setting-card.tsx';
import { type OwnSettings, useSaving } from './use-saving.ts';
import './settings.css';

type Props = OwnSettings & {
  /** The level at which one looks; its bounds say what it may choose. */
  readonly level: OverrideLevel;
  readonly groundNames: ReadonlyMap<string, string>;
  readonly changes: boolean;
};

/** All settings, those that may be changed here first: for a cell and, in the same way, for a Region. */
export const SettingsList = ({ query, send, level, groundNames, changes }: Props) => {
  const { say } = useWords();
  const saving = useSaving({ query, send });
  return (
    <Loaded query={query}>
      {({ value: { items, planned } }) => {
        const card = (setting: ResolvedParameter) => {
          const bounds = setting.bounds[level];
          return (
            <SettingCard key={setting.key} setting={setting} planned={planned} groundNames={groundNames} bounds={bounds}>
              {changes && bounds !== undefined && <ChangeSetting setting={setting} planned={planned} bounds={bounds} saving={saving} />}
            </SettingCard>
          );
        };
        return (
          <>
            <h2>{say(changes ? 'settings.yours' : 'settings.all')}</h2>
            {items.filter(({ bounds }) => bounds[level] !== undefined).map(card)}
            {changes && <h2>{say('settings.fixed')}</h2>}
            {items.filter(({ bounds }) => bounds[level] === undefined).map(card)}
          </>
        );
      }}
    </Loaded>
  );
};
