import type { Override, OverrideLevel, ResolvedParameter } from '../../../shared/domain/settings/parameter.ts';
import { useWords } from '../../app/words.tsx';
import { ChangeSetting } from './change-setting.tsx';
import { SettingCard } from './setting-card.tsx';
import type { Chosen } from './setting-value.ts';
import './settings.css';

type Props = {
  readonly items: readonly ResolvedParameter[];
  readonly planned: readonly Override[];
  /** The level at which one looks; its bounds say what it may choose. */
  readonly level: OverrideLevel;
  readonly groundNames: ReadonlyMap<string, string>;
  readonly changes: boolean;
  readonly busy: boolean;
  readonly onSave: (chosen: Chosen) => void;
};

/** All settings, those that may be changed here first: for a cell and, in the same way, for a Region. */
export const SettingsList = ({ items, planned, level, groundNames, changes, busy, onSave }: Props) => {
  const { say } = useWords();
  const open = items.filter(({ bounds }) => bounds[level] !== undefined);
  const fixed = items.filter(({ bounds }) => bounds[level] === undefined);
  const card = (setting: ResolvedParameter) => {
    const bounds = setting.bounds[level];
    return (
      <SettingCard key={setting.key} setting={setting} planned={planned} groundNames={groundNames} bounds={bounds}>
        {changes && bounds !== undefined && (
          <ChangeSetting key={JSON.stringify(setting.value)} setting={setting} bounds={bounds} busy={busy} onSave={onSave} />
        )}
      </SettingCard>
    );
  };
  return (
    <>
      <h2>{say(changes ? 'settings.yours' : 'settings.all')}</h2>
      {open.map(card)}
      {changes && <h2>{say('settings.fixed')}</h2>}
      {fixed.map(card)}
    </>
  );
};
