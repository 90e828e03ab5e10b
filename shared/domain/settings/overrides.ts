import * as z from 'zod';
import { Override } from './parameter.ts';

/** So many values of one parameter are remembered: enough to explain the past, few enough for one item. */
const remembered = 20;

/** What one region or cell has set for itself, in the order it was saved. */
export const Overrides = z.strictObject({ overrides: z.array(Override).max(400) });
export type Overrides = z.infer<typeof Overrides>;

/** Adds a value; one of the same parameter that has not begun yet gives way to it. */
export const withOverride = ({ overrides }: Overrides, added: Override, today: string): Overrides => {
  const [same, others] = [
    overrides.filter(({ parameter }) => parameter === added.parameter),
    overrides.filter(({ parameter }) => parameter !== added.parameter),
  ];
  const begun = same.filter(({ validFrom }) => validFrom <= today && validFrom !== added.validFrom);
  return { overrides: [...others, ...begun.slice(1 - remembered), added] };
};

/** The values that begin after the date. */
export const planned = ({ overrides }: Overrides, date: string): Override[] => overrides.filter(({ validFrom }) => validFrom > date);
