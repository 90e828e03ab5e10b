import * as z from 'zod';
import { IsoDate } from '../fields.ts';
import { RegionId } from '../tenants.ts';

const Whole = z.int().min(0);

/** A published count: only what was published stands in it. */
const PublishedCount = z.strictObject({
  municipalities: Whole.optional(),
  with: Whole.optional(),
  without: Whole.optional(),
  unknown: Whole.optional(),
  cells: Whole.optional(),
});

/**
 * Figures that others published before this platform, to stand beside ours; never counted by us and never completed.
 * `from` and `to` bound the moment as exactly as it is known; `approximate` names the figures given as "about".
 */
export const PublishedFigures = z.strictObject({
  from: IsoDate,
  to: IsoDate,
  precision: z.enum(['day', 'month', 'season']),
  source: z.string(),
  country: PublishedCount.optional(),
  regions: z.partialRecord(RegionId, PublishedCount),
  approximate: z.array(PublishedCount.keyof()),
});
export type PublishedFigures = z.infer<typeof PublishedFigures>;

const recorded = 'Published figures, as recorded in the product description of Ronde';
const federalList = 'Federal list of local integral security cells, as recorded in the product description of Ronde';

/** The published history, oldest first. */
export const published: readonly PublishedFigures[] = [
  {
    from: '2016-05-01',
    to: '2016-05-31',
    precision: 'month',
    source: recorded,
    country: { municipalities: 589, with: 152, cells: 109 },
    regions: {},
    approximate: [],
  },
  {
    from: '2017-06-06',
    to: '2017-06-06',
    precision: 'day',
    source: recorded,
    country: { municipalities: 589, with: 284 },
    regions: {
      flanders: { municipalities: 308, with: 213 },
      wallonia: { municipalities: 262, with: 56 },
      brussels: { municipalities: 19, with: 15 },
    },
    approximate: [],
  },
  {
    from: '2018-10-01',
    to: '2018-10-31',
    precision: 'month',
    source: recorded,
    country: { with: 337, cells: 228 },
    regions: {},
    approximate: ['cells'],
  },
  {
    from: '2019-06-15',
    to: '2019-06-15',
    precision: 'day',
    source: federalList,
    country: { municipalities: 581, with: 382, without: 116, unknown: 83, cells: 253 },
    regions: { flanders: { with: 255, cells: 164 }, wallonia: { with: 108, cells: 70 }, brussels: { with: 19, cells: 19 } },
    approximate: [],
  },
  {
    from: '2019-09-01',
    to: '2019-11-30',
    precision: 'season',
    source: recorded,
    country: { municipalities: 581, with: 388 },
    regions: { flanders: { with: 257 }, wallonia: { with: 112 }, brussels: { with: 19 } },
    approximate: [],
  },
  {
    from: '2021-05-01',
    to: '2021-05-31',
    precision: 'month',
    source: recorded,
    regions: { wallonia: { with: 191, cells: 106 } },
    approximate: [],
  },
];
