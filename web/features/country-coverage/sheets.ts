import type { DatedTotals } from '../../../shared/contract/coverage.ts';
import type { PublishedFigures } from '../../../shared/domain/coverage/published.ts';
import type { CoverageCount } from '../../../shared/domain/coverage/totals.ts';
import { CoverageStatus } from '../../../shared/domain/municipalities/onboarding.ts';
import { RegionId } from '../../../shared/domain/tenants.ts';
import type { Cell } from '../../export/csv.ts';
import type { Sheet } from '../../export/sheet.ts';
import type { OwnPoint } from './series.ts';
import type { MunicipalityRow } from './use-municipality-rows.ts';

/** What stands in the head of a column, and what a state, a division or a list is called. */
export type SheetWords = {
  readonly title: (
    column:
      | 'name'
      | 'sheet'
      | 'date'
      | 'code'
      | 'region'
      | 'province'
      | 'sharing'
      | 'municipalities'
      | 'cells'
      | 'jointCells'
      | 'state'
      | 'from'
      | 'to'
      | 'about'
      | 'source',
  ) => string;
  readonly state: (status: CoverageStatus) => string;
  readonly source: (figures: Pick<PublishedFigures, 'source'>) => string;
  readonly division: (id: string) => string;
};

const states = CoverageStatus.options;

/** The country, its Regions and its provinces, each with its denominator. */
export const divisionSheet = (
  name: string,
  { on, country, regions, provinces }: DatedTotals,
  { title, state, division }: SheetWords,
): Sheet => {
  const row = (id: string, count: CoverageCount): readonly Cell[] => [
    on,
    division(id),
    ...states.map((status) => count[status]),
    count.municipalities,
    count.cells,
    count.jointCells,
  ];
  // names that look like numbers would come first in one object
  const inOrder = [
    ...RegionId.options.flatMap((id) => (regions[id] === undefined ? [] : [[id, regions[id]] as const])),
    ...Object.entries(provinces),
  ];
  return {
    name,
    head: [title('date'), title('name'), ...states.map(state), title('municipalities'), title('cells'), title('jointCells')],
    rows: [...(country ? [row('be', country)] : []), ...inOrder.map(([id, count]) => row(id, count))],
  };
};

/** Each municipality of the day. Six columns keep the sheet so small that it is packed in this window: the policy forbids workers made of text. */
export const municipalitySheet = (name: string, rows: readonly MunicipalityRow[], { title, state, division }: SheetWords): Sheet => ({
  name,
  head: [title('code'), title('name'), title('region'), title('province'), title('state'), title('sharing')],
  rows: rows
    .toSorted((one, other) => (one.nis < other.nis ? -1 : 1))
    .map((row) => [
      row.nis,
      row.name,
      division(row.region),
      row.province === undefined ? undefined : division(row.province),
      state(row.status),
      row.sharing.length === 0 ? undefined : row.sharing.join('; '),
    ]),
});

/** Our own count at the end of each month. */
export const historySheet = (name: string, points: readonly OwnPoint[], { title, state }: SheetWords): Sheet => ({
  name,
  head: [title('date'), ...states.map(state), title('municipalities')],
  rows: points.map(({ on, values }) => [
    on,
    ...states.map((status) => values[status]),
    states.reduce((sum, status) => sum + values[status], 0),
  ]),
});

/** What others published, a row for the country and for each Region of which something was; what was not published stays empty. */
export const publishedSheet = (
  name: string,
  published: readonly PublishedFigures[],
  { title, state, division, source }: SheetWords,
): Sheet => ({
  name,
  head: [
    title('from'),
    title('to'),
    title('name'),
    ...states.map(state),
    title('municipalities'),
    title('cells'),
    title('about'),
    title('source'),
  ],
  rows: published.flatMap(({ from, to, country, regions, approximate, ...figures }) =>
    (['be', ...RegionId.options] as const).flatMap((id) => {
      const count = id === 'be' ? country : regions[id];
      if (count === undefined) return [];
      const about =
        id === 'be'
          ? approximate.map((part) => (part === 'municipalities' || part === 'cells' ? title(part) : state(part))).join(', ')
          : '';
      return [
        [
          from,
          to,
          division(id),
          ...states.map((status) => count[status]),
          count.municipalities,
          count.cells,
          about || undefined,
          source(figures),
        ],
      ];
    }),
  ),
});

/** What a file must tell by itself, once it has left the page. */
export const aboutSheet = (name: string, lines: readonly (readonly [string, string])[], { title }: SheetWords): Sheet => ({
  name,
  head: [title('sheet'), ''],
  rows: lines,
});
