import type { CoverageCount } from '../../../shared/domain/coverage/totals.ts';
import type { PortalKey } from '../../../shared/i18n/portal/catalogues.ts';

type Told = { readonly key: PortalKey; readonly values: Readonly<Record<'municipalities' | 'with' | 'without' | 'unknown', number>> };

/** What there is to see on a day in one sentence; while nobody has stated anything, that. */
export const headlineOf = ({ municipalities, with: having, without, unknown }: CoverageCount, isToday: boolean): Told => {
  const values = { municipalities, with: having, without, unknown };
  if (isAllUnknown([{ municipalities, unknown }])) return { key: 'country.headlineNothing', values };
  return { key: isToday ? 'country.headlineNow' : 'country.headlineThen', values };
};

/** The share of municipalities with a cell; what is unknown is not taken for none, but it is in the denominator. */
export const shareWith = ({ municipalities, with: having }: Pick<CoverageCount, 'municipalities' | 'with'>): number =>
  municipalities === 0 ? 0 : having / municipalities;

/** Whether nobody has stated anything of any of these: then a share of nothing would be read as none. */
export const isAllUnknown = (counts: readonly Pick<CoverageCount, 'municipalities' | 'unknown'>[]): boolean =>
  counts.every(({ municipalities, unknown }) => municipalities === unknown);

/** The codes of the divisions with the largest and the smallest share; undefined where all are alike. */
export const extremes = (
  counts: Readonly<Record<string, CoverageCount>>,
): { readonly most: string; readonly least: string } | undefined => {
  const ranked = Object.entries(counts).toSorted(([, one], [, other]) => shareWith(other) - shareWith(one));
  const [most, least] = [ranked[0], ranked.at(-1)];
  return most === undefined || least === undefined || shareWith(most[1]) === shareWith(least[1])
    ? undefined
    : { most: most[0], least: least[0] };
};
