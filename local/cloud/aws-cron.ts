/**
 * AWS cron has six fields, `minutes hours day-of-month month day-of-week year`, with `?`, days of the week from 1 = SUN
 * to 7 = SAT, and `0/5` for "from 0 on, every 5". Croner takes the fields with seconds first and years last, counts the
 * week from 0 = SUN, and wants a range before a step.
 */
const largest = { minute: 59, hour: 23, day: 31, month: 12, weekday: 7, year: 2199 } as const;
type Field = keyof typeof largest;

const stepped =
  (field: Field) =>
  (part: string): string =>
    part.replace(/^(\d+)\/(\d+)$/, (_whole, from: string, step: string) => `${from}-${String(largest[field])}/${step}`);

const dayBefore = (day: string): string => String(Number(day) - 1);

const weekday = (part: string): string => {
  if (/^\d+#\d$/.test(part)) return part.replace(/^\d+/, dayBefore);
  if (/^\dL$/.test(part)) return part.replace(/^\d/, dayBefore).replace('L', '#L');
  const [days = '', step] = part.split('/');
  const moved = days.replaceAll(/\d+/g, dayBefore);
  return step === undefined ? moved : `${moved}/${step}`;
};

const translated = (field: Field, text: string): string => {
  const parts = (text === '?' ? '*' : text).split(',').map(stepped(field));
  return (field === 'weekday' ? parts.map(weekday) : parts).join(',');
};

/** What `cron(…)` of EventBridge is for croner; throws on anything that is not six fields. */
export const fromAwsCron = (expression: string): string => {
  const inner = /^cron\((.+)\)$/.exec(expression)?.[1];
  const [minute, hour, day, month, week, year, ...more] = (inner ?? '').trim().split(/\s+/);
  if (
    minute === undefined ||
    hour === undefined ||
    day === undefined ||
    month === undefined ||
    week === undefined ||
    year === undefined ||
    more.length > 0
  )
    throw new Error(`The schedule ${expression} is not an AWS cron expression of six fields.`);
  if (day !== '?' && week !== '?')
    throw new Error(`The schedule ${expression} names a day of the month and of the week: one of them must be "?".`);
  const fields = [
    translated('minute', minute),
    translated('hour', hour),
    translated('day', day),
    translated('month', month),
    translated('weekday', week),
    translated('year', year),
  ];
  return ['0', ...fields].join(' ');
};

const units = { minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const;

/** Milliseconds of `rate(5 minutes)`; undefined when it is no rate. */
export const fromAwsRate = (expression: string): number | undefined => {
  const [, count, unit] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  if (unit !== 'minute' && unit !== 'hour' && unit !== 'day') return undefined;
  return Number(count) * units[unit];
};
