import * as z from 'zod';
import { IsoDate } from '../fields.ts';
import { OfficialLanguage } from '../register/municipality.ts';
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

/** Who published it under which title, in the language they published it in, and where it can be read. */
const Publication = z.strictObject({ title: z.string(), language: OfficialLanguage, url: z.url() });

/**
 * Figures that others published before this platform, to stand beside ours; never counted by us and never completed.
 * `from` and `to` bound the moment as exactly as it is known; `approximate` names the figures given as "about". Without
 * a `source` the figures are recorded in the product description, and their original was not seen.
 */
export const PublishedFigures = z.strictObject({
  from: IsoDate,
  to: IsoDate,
  precision: z.enum(['day', 'month', 'season']),
  source: Publication.optional(),
  country: PublishedCount.optional(),
  regions: z.partialRecord(RegionId, PublishedCount),
  approximate: z.array(PublishedCount.keyof()),
});
export type PublishedFigures = z.infer<typeof PublishedFigures>;

/** The published history, oldest first. */
export const published: readonly PublishedFigures[] = [
  {
    from: '2016-05-01',
    to: '2016-05-31',
    precision: 'month',
    country: { municipalities: 589, with: 152, cells: 109 },
    regions: {},
    approximate: [],
  },
  {
    from: '2017-06-06',
    to: '2017-06-06',
    precision: 'day',
    source: {
      title: 'Jan Jambon, minister van Binnenlandse Zaken: Een lokale integrale veiligheidscel in elke gemeente, 6 juni 2017',
      language: 'nl',
      url: 'https://www.janjambon.be/nieuws/een-lokale-integrale-veiligheidscel-in-elke-gemeente',
    },
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
    source: {
      title: 'Le Vif (Belga) : Encore 108 communes wallonnes sans cellule antiterrorisme',
      language: 'fr',
      url: 'https://www.levif.be/actualite/belgique/encore-108-communes-wallonnes-sans-cellule-antiterrorisme/article-normal-1034799.html',
    },
    country: { with: 337, cells: 228 },
    regions: {},
    approximate: ['cells'],
  },
  {
    from: '2019-06-15',
    to: '2019-06-15',
    precision: 'day',
    source: {
      title: 'FOD Binnenlandse Zaken, Besafe: Lokale integrale veiligheidscel, stand van zaken 15/06/2019',
      language: 'nl',
      url: 'https://www.besafe.be/nl/veiligheidsthemas/radicalisme/lokale-integrale-veiligheidscel',
    },
    country: { municipalities: 581, with: 382, without: 116, unknown: 83, cells: 253 },
    regions: { flanders: { with: 255, cells: 164 }, wallonia: { with: 108, cells: 70 }, brussels: { with: 19, cells: 19 } },
    approximate: [],
  },
  {
    from: '2019-09-01',
    to: '2019-11-30',
    precision: 'season',
    country: { municipalities: 581, with: 388 },
    regions: { flanders: { with: 257 }, wallonia: { with: 112 }, brussels: { with: 19 } },
    approximate: [],
  },
  {
    from: '2021-05-01',
    to: '2021-05-31',
    precision: 'month',
    source: {
      title:
        'Parlement de Wallonie, question écrite n° 50 (2023-2024) 1 du 17 novembre 2023, qui cite la réponse de la ministre de l’Intérieur du 5 mai 2021',
      language: 'fr',
      url: 'https://www.parlement-wallonie.be/pwpages?p=interp-questions-voir&type=28&iddoc=124964',
    },
    regions: { wallonia: { with: 191, cells: 106 } },
    approximate: [],
  },
];
