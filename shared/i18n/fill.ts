import type { Language } from '../domain/tenants.ts';
import { compile, type Element, format } from './message.ts';

/** Literal text and the `#` of a plural name nothing; an element with options holds further ones. */
const namesIn = (element: Element): readonly string[] => {
  if ('options' in element) return [element.value, ...Object.values(element.options).flatMap((option) => option.value.flatMap(namesIn))];
  return element.type === 0 || !('value' in element) ? [] : [element.value];
};

/** The placeholders of an ICU message of our catalogues, in order of appearance. */
export const placeholders = (message: string): readonly string[] => compile(message, 'en').getAst().flatMap(namesIn);

/** The sentences of a message; a catalogue never lets one end inside braces. */
export const sentences = (message: string): readonly string[] => message.split(/(?<=[.!?])\s+(?=\S)/);

/**
 * Fills an ICU message of our catalogues. A sentence that lacks a value is left out, for a refusal must never fail itself
 * and "Waiting for ." helps nobody.
 */
export const fill = (message: string, values: Readonly<Record<string, string | number>>, language: Language): string => {
  const isWhole = (part: string) => placeholders(part).every((name) => Object.hasOwn(values, name) && values[name] !== '');
  const whole = isWhole(message) ? message : sentences(message).filter(isWhole).join(' ');
  return format(whole, values, language);
};
