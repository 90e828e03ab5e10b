import * as z from 'zod';

/** The patterns of EventBridge rules and of Lambda filters: one language. True when the event matches. */
export type Pattern = (event: unknown) => boolean;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Matcher = (value: unknown) => boolean;

const onText =
  (test: (text: string) => boolean): Matcher =>
  (value) =>
    typeof value === 'string' && test(value);

const Text = z.string();
const Either = z.union([Text, z.object({ 'equals-ignore-case': Text })]);

const affix = (argument: unknown, test: (text: string, part: string) => boolean): Matcher => {
  const part = Either.parse(argument);
  if (typeof part === 'string') return onText((text) => test(text, part));
  return onText((text) => test(text.toLowerCase(), part['equals-ignore-case'].toLowerCase()));
};

const comparisons: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  '=': (value, bound) => value === bound,
  '<': (value, bound) => value < bound,
  '<=': (value, bound) => value <= bound,
  '>': (value, bound) => value > bound,
  '>=': (value, bound) => value >= bound,
};

const numeric = (argument: unknown): Matcher => {
  const parts = z.array(z.union([z.string(), z.number()])).parse(argument);
  const tests = parts.flatMap((sign, position) => {
    const compare = comparisons[sign];
    const bound = parts[position + 1];
    return position % 2 === 0 && compare !== undefined && typeof bound === 'number' ? [(value: number) => compare(value, bound)] : [];
  });
  if (tests.length * 2 !== parts.length) throw new Error(`A numeric pattern cannot be read: ${JSON.stringify(argument)}`);
  return (value) => typeof value === 'number' && tests.every((test) => test(value));
};

const wildcard = (argument: unknown): Matcher => {
  const parts = Text.parse(argument)
    .split('*')
    .map((part) => part.replaceAll(/[\\^$.|?+()[\]{}]/g, String.raw`\$&`));
  const expression = new RegExp(`^${parts.join('.*')}$`, 's');
  return onText((text) => expression.test(text));
};

const anythingBut = (argument: unknown): Matcher => {
  const refused = isObject(argument) ? [matcherOf(argument)] : [argument].flat().map(matcherOf);
  return (value) => value !== undefined && !refused.some((matches) => matches(value));
};

const operators: Readonly<Record<string, (argument: unknown) => Matcher>> = {
  prefix: (argument) => affix(argument, (text, part) => text.startsWith(part)),
  suffix: (argument) => affix(argument, (text, part) => text.endsWith(part)),
  exists: (argument) => (value) => (value !== undefined) === argument,
  'equals-ignore-case': (argument) => affix({ 'equals-ignore-case': argument }, (text, part) => text === part),
  'anything-but': anythingBut,
  numeric,
  wildcard,
};

const matcherOf = (wanted: unknown): Matcher => {
  if (!isObject(wanted)) return (value) => value === wanted;
  const [entry, ...more] = Object.entries(wanted);
  const operator = entry && operators[entry[0]];
  if (operator === undefined || more.length > 0)
    throw new Error(`The pattern ${JSON.stringify(wanted)} is not understood on this machine.`);
  return operator(entry?.[1]);
};

const leaf = (alternatives: readonly unknown[]): Matcher => {
  const matchers = alternatives.map(matcherOf);
  // of a list in the event, one element suffices
  return (value) => matchers.some((matches) => (Array.isArray(value) && value.length > 0 ? value.some(matches) : matches(value)));
};

const field = (name: string, wanted: unknown): Pattern => {
  if (name === '$or') {
    const branches = z.array(z.unknown()).parse(wanted).map(pattern);
    return (event) => branches.some((matches) => matches(event));
  }
  const matches = Array.isArray(wanted) ? leaf(wanted) : pattern(wanted);
  return (event) => matches(isObject(event) ? event[name] : undefined);
};

/** Reads a pattern; throws at once on an operator it does not know, so that nothing is silently let through or lost. */
export const pattern = (wanted: unknown): Pattern => {
  if (!isObject(wanted)) throw new Error(`A pattern is an object, not ${JSON.stringify(wanted)}.`);
  const fields = Object.entries(wanted).map(([name, value]) => field(name, value));
  return (event) => fields.every((matches) => matches(event));
};

/** A record passes when one of the patterns matches; without patterns everything passes. */
export const anyOf = (wanted: readonly unknown[]): Pattern => {
  const patterns = wanted.map(pattern);
  return (event) => patterns.length === 0 || patterns.some((matches) => matches(event));
};
