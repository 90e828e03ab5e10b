import type { Bounds, Kind, Parameter, ParameterValue, Stated } from './parameter.ts';
import { valueSchema } from './parameter.ts';

const same = (one: ParameterValue, other: ParameterValue): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The stricter of two values of one kind: the smaller or larger number, both lists together, the outer flag. */
export const strictest = (kind: Kind, above: ParameterValue, own: ParameterValue): ParameterValue => {
  if (kind.type === 'number' && typeof above === 'number' && typeof own === 'number')
    return kind.stricter === 'smaller' ? Math.min(above, own) : Math.max(above, own);
  if (kind.type === 'list' && Array.isArray(above) && Array.isArray(own)) return [...new Set([...above, ...own])];
  return above;
};

/** Whether a parameter of this kind can have this value at all; a list names each code once. */
export const isPossible = (kind: Kind, value: ParameterValue): boolean =>
  valueSchema(kind).safeParse(value).success && (!Array.isArray(value) || new Set(value).size === value.length);

/** What words need to name what a kind can be at all. */
export const namedLimits = (kind: Kind): Record<string, string | number> => {
  if (kind.type === 'number') return { min: kind.min, max: kind.max };
  return kind.type === 'list' ? { min: '–', max: kind.options.join(', ') } : {};
};

/** A value is within a level's bounds when the level above adds nothing to it. */
export const isWithin = (kind: Kind, above: ParameterValue, own: ParameterValue): boolean => {
  if (!valueSchema(kind).safeParse(own).success) return false;
  const joined = strictest(kind, above, own);
  if (!Array.isArray(joined) || !Array.isArray(own)) return same(joined, own);
  return own.length === joined.length && new Set(own).size === own.length;
};

/** What two levels say together: the own value where it is as strict, else the level above prevails. */
export const prevailing = (kind: Kind, above: Stated, own: Stated): Stated => {
  const value = strictest(kind, above.value, own.value);
  return same(value, above.value) && !isWithin(kind, above.value, own.value) ? above : { ...own, value };
};

/** The bounds a level leaves to the next; absent for a flag, which only a signed agreement changes. */
export const boundsBelow = ({ kind }: Parameter, value: ParameterValue): Bounds | undefined => {
  if (kind.type === 'list' && Array.isArray(value)) return { stricter: 'superset', includes: value, options: [...kind.options] };
  if (kind.type !== 'number' || typeof value !== 'number') return undefined;
  const { stricter, min, max } = kind;
  return stricter === 'smaller' ? { stricter, min, max: value } : { stricter, min: value, max };
};
