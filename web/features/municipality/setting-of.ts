import type { ResolvedParameter } from '../../../shared/domain/settings/parameter.ts';

type Settings = readonly Pick<ResolvedParameter, 'key' | 'value'>[];

/** A number among the settings; `undefined` while they are not there. */
export const numberOf = (settings: Settings, name: ResolvedParameter['key']): number | undefined => {
  const value = settings.find(({ key }) => key === name)?.value;
  return typeof value === 'number' ? value : undefined;
};
