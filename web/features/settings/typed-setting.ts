import type { ParameterValue, ResolvedParameter } from '../../../shared/domain/settings/parameter.ts';
import { useToday } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import type { Mistake } from '../../ui/error-summary.tsx';

export type Bounds = NonNullable<ResolvedParameter['bounds']['cell']>;

/** A value as it is being typed: the text of a number, or the codes that are ticked. */
export type TypedValue = string | readonly string[];

/** What was typed; the rest is as it is saved, and follows what others save. */
export type TypedSetting = { readonly value?: TypedValue; readonly validFrom?: string };

export const typedValue = (value: ParameterValue): TypedValue => (typeof value === 'object' ? value : String(value));

/** The value that was typed; none where it is not within the bounds. */
export const valueWithin = (bounds: Bounds, typed: TypedValue): ParameterValue | undefined => {
  if (typeof typed !== 'string') return [...typed];
  const value = /^\d+$/.test(typed.trim()) ? Number(typed) : Number.NaN;
  return bounds.stricter !== 'superset' && value >= bounds.min && value <= bounds.max ? value : undefined;
};

/** What must be mended before a value is sent; `key` names its fields, `value-…` and `from-…`. */
export const useSettingMistakes = (key: string, bounds: Bounds) => {
  const { say } = useWords();
  const today = useToday();
  return ({ value, validFrom }: Required<TypedSetting>): readonly Mistake[] => [
    ...(bounds.stricter !== 'superset' && valueWithin(bounds, value) === undefined
      ? [{ id: `value-${key}`, text: say('settings.valueWrong', { min: bounds.min, max: bounds.max }) }]
      : []),
    ...(validFrom < today ? [{ id: `from-${key}`, text: say('settings.validFromWrong') }] : []),
  ];
};
