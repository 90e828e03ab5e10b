import type { ParameterKey, ParameterValue, ResolvedParameter } from '../../../shared/domain/settings/parameter.ts';
import { languageNames } from '../../../shared/i18n/names/languages.ts';
import { declarationNames } from '../../../shared/i18n/names/registration.ts';
import { roleNames } from '../../../shared/i18n/names/roles.ts';
import type { Names } from '../../../shared/i18n/words.ts';
import { useWords } from '../../app/words.tsx';

const named: Readonly<Record<string, Names>> = { ...roleNames, ...declarationNames, ...languageNames };

/** What the codes of a list are called. */
export const useCodeName = (): ((code: string) => string) => {
  const { say, language } = useWords();
  return (code) => {
    if (code === 'secret' || code === 'topSecret') return say(`settings.${code}`);
    return (Object.hasOwn(named, code) ? named[code]?.[language] : undefined) ?? code;
  };
};

/** A value in words: with its unit, as a list of names, or yes and no. */
export const useValueInWords = () => {
  const { say, list } = useWords();
  const codeName = useCodeName();
  return ({ value, unit }: { readonly value: ParameterValue; readonly unit: ResolvedParameter['unit'] }): string => {
    if (typeof value === 'boolean') return say(value ? 'shell.yes' : 'shell.no');
    if (typeof value === 'number')
      return unit === 'codes' || unit === 'consent' ? String(value) : say(`settings.unit.${unit}`, { count: value });
    return value.length === 0 ? say('settings.none') : list(value.map(codeName));
  };
};

export type Chosen = { readonly parameter: ParameterKey; readonly value: ParameterValue; readonly validFrom: string };
