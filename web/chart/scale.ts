/** Leads a value of a domain to its place on an axis. */
export type Scale = (value: number) => number;

type Span = readonly [number, number];

/** A domain of no width lies at the start of its axis. */
export const linear =
  ([from, to]: Span, [start, end]: Span): Scale =>
  (value) =>
    to === from ? start : start + ((value - from) / (to - from)) * (end - start);

/** Round numbers from nothing to the first that is at least `most`, about so many. */
export const roundTicks = (most: number, about: number): readonly number[] => {
  const rough = Math.max(most, 1) / about;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power);
  return Array.from({ length: Math.ceil(Math.max(most, 1) / step) + 1 }, (_, index) => index * step);
};

const millisOfDay = 86_400_000;

/** An ISO date as a number of days, for a scale of time. */
export const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / millisOfDay;

const firstOfMonth = (months: number): string => `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`;

/** Dates of an axis; `months` lie between two of them. */
export type DateTicks = { readonly months: number; readonly dates: readonly string[] };

const every = (months: number, from: string, to: string): DateTicks => {
  const [first, last] = [from, to].map((date) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1);
  const begin = Math.floor((first ?? 0) / months);
  const count = Math.floor((last ?? 0) / months) - begin + 1;
  const dates = Array.from({ length: count }, (_, index) => firstOfMonth((begin + index) * months));
  return { months, dates: dates.filter((date) => date >= from && date <= to) };
};

/** First days of months, quarters, halves, years or more, between two ISO dates: the finest of which there are at most `most`. */
export const dateTicks = (from: string, to: string, most: number): DateTicks => {
  const [finest = every(120, from, to)] = [1, 3, 6, 12, 24, 60]
    .map((months) => every(months, from, to))
    .filter(({ dates }) => dates.length <= most);
  return finest;
};
