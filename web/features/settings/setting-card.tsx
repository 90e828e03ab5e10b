import type { ReactNode } from 'react';
import type { Override, ResolvedParameter } from '../../../shared/domain/settings/parameter.ts';
import { competenceNames } from '../../../shared/i18n/names/competence.ts';
import { parameterWords } from '../../../shared/i18n/parameters.ts';
import { useWords } from '../../app/words.tsx';
import { PlannedValues } from './planned-values.tsx';
import { useValueInWords } from './setting-value.ts';

type Props = {
  readonly setting: ResolvedParameter;
  readonly planned: readonly Override[];
  /** The names of the legal texts, by their ids. */
  readonly groundNames: ReadonlyMap<string, string>;
  readonly bounds: ResolvedParameter['bounds']['cell'];
  readonly children?: ReactNode;
};

const Bounds = ({ bounds }: Pick<Props, 'bounds'>) => {
  const { say } = useWords();
  if (bounds === undefined) return undefined;
  return (
    <>
      <dt>{say('settings.bounds')}</dt>
      <dd>
        {bounds.stricter === 'superset' ? say('settings.boundsList') : say('settings.boundsNumber', { min: bounds.min, max: bounds.max })}
      </dd>
    </>
  );
};

/** One setting: its value, where that comes from, who decides, on which ground, and what may be chosen here. */
export const SettingCard = ({ setting, planned, groundNames, bounds, children }: Props) => {
  const { say, day, list, language } = useWords();
  const inWords = useValueInWords();
  const { key, origin, validFrom, competence, grounds, proposed } = setting;
  const { name, explanation } = parameterWords[key][language];
  const texts = grounds.flatMap((id) => groundNames.get(id) ?? []);
  return (
    <article className="setting" aria-labelledby={`setting-${key}`}>
      <h3 id={`setting-${key}`}>{name}</h3>
      <p className="muted">{explanation}</p>
      <p className="setting-value">{inWords(setting)}</p>
      <PlannedValues setting={setting} planned={planned} />
      <dl className="facts">
        <dt>{say('settings.origin')}</dt>
        <dd>{say('settings.originSince', { origin: say(`settings.origin.${origin}`), date: day(validFrom) })}</dd>
        <dt>{say('settings.competence')}</dt>
        <dd>{competenceNames[competence][language]}</dd>
        <dt>{say('settings.ground')}</dt>
        <dd>
          {list(texts)}
          {texts.length > 0 && proposed && <br />}
          {proposed && say('settings.proposed')}
          {texts.length === 0 && !proposed && say('settings.none')}
        </dd>
        <Bounds bounds={bounds} />
      </dl>
      {children}
    </article>
  );
};
