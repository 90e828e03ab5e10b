import { PartnerSector } from '../access/roles.ts';
import type { RegionId } from '../tenants.ts';
import type { Dated, Parameter, ParameterKey } from './parameter.ts';

/** Earlier than any date the platform is asked about (its oldest reference figure is of May 2016). */
const always = '2015-01-01';
const since = <Value extends Dated['value']>(value: Value) => [{ validFrom: always, value }] as const;
const eachRegion = <Value extends Dated['value']>(value: Value) =>
  ({ flanders: since(value), wallonia: since(value), brussels: since(value) }) satisfies Record<RegionId, readonly Dated[]>;

/** A retention term: shared competence; no Belgian term is known for cells, so every value is proposed. */
const retention = (term: { unit: 'days' | 'months'; value: number; min: number }) =>
  ({
    kind: { type: 'number', stricter: 'smaller', min: term.min, max: term.value },
    unit: term.unit,
    competence: 'shared',
    grounds: [],
    proposed: true,
    overridableBy: ['region', 'cell'],
    values: since(term.value),
  }) as const satisfies Parameter;

/** Every configuration parameter with its competence, grounds, bounds and dated values (product.md, "Competence"). */
export const parameters = {
  // Monthly is the practice, at least yearly the frame.
  meetingRhythmWeeks: {
    kind: { type: 'number', stricter: 'smaller', min: 1, max: 52 },
    unit: 'weeks',
    competence: 'region',
    grounds: ['localCellsLaw'],
    proposed: true,
    overridableBy: ['region', 'cell'],
    values: since(52),
    startingValues: eachRegion(4),
  },
  // The yearly minimum came with the law; before it nothing was demanded.
  meetingsPerYearMinimum: {
    kind: { type: 'number', stricter: 'larger', min: 0, max: 12 },
    unit: 'meetings',
    competence: 'federal',
    grounds: ['localCellsLaw'],
    proposed: false,
    overridableBy: [],
    values: [
      { validFrom: always, value: 0 },
      { validFrom: '2018-09-24', value: 1 },
    ],
  },
  confirmationTermMonths: {
    kind: { type: 'number', stricter: 'smaller', min: 6, max: 12 },
    unit: 'months',
    competence: 'federal',
    grounds: [],
    proposed: true,
    overridableBy: ['region'],
    values: since(12),
  },
  confirmationGraceDays: {
    kind: { type: 'number', stricter: 'smaller', min: 14, max: 60 },
    unit: 'days',
    competence: 'federal',
    grounds: [],
    proposed: true,
    overridableBy: ['region'],
    values: since(60),
  },
  requiredDeclarations: {
    kind: { type: 'list', options: ['rulesOfProcedure', 'charter', 'dpia', 'retention'] },
    unit: 'codes',
    competence: 'federal',
    grounds: [],
    proposed: true,
    overridableBy: [],
    values: since(['rulesOfProcedure', 'charter', 'dpia', 'retention']),
  },
  requiredPartnerSectors: {
    kind: { type: 'list', options: PartnerSector.options },
    unit: 'codes',
    competence: 'shared',
    grounds: [],
    proposed: true,
    overridableBy: ['region', 'cell'],
    values: since([]),
  },
  // The nine German-speaking municipalities lie in Wallonia; Brussels is bilingual.
  languages: {
    kind: { type: 'list', options: ['nl', 'fr', 'de', 'en'] },
    unit: 'codes',
    competence: 'region',
    grounds: [],
    proposed: true,
    overridableBy: ['region'],
    values: since([]),
    startingValues: { flanders: since(['nl']), wallonia: since(['fr', 'de']), brussels: since(['fr', 'nl']) },
  },
  rawSignalDays: retention({ unit: 'days', value: 30, min: 1 }),
  caseReviewMonths: retention({ unit: 'months', value: 6, min: 1 }),
  reviewGraceDays: retention({ unit: 'days', value: 30, min: 0 }),
  contentOpensDays: retention({ unit: 'days', value: 14, min: 0 }),
  reviewTermDays: retention({ unit: 'days', value: 30, min: 0 }),
  closedCaseMonths: retention({ unit: 'months', value: 24, min: 1 }),
  meetingMonths: retention({ unit: 'months', value: 24, min: 12 }),
  settledOfferDays: retention({ unit: 'days', value: 90, min: 1 }),
  invitationRequestDays: { ...retention({ unit: 'days', value: 60, min: 14 }), overridableBy: ['region'] },
  draftRegistrationDays: { ...retention({ unit: 'days', value: 180, min: 30 }), overridableBy: ['region'] },
  // The police representative holds a clearance of at least SECRET (law of 30 July 2018, art. 3).
  clearanceLevels: {
    kind: { type: 'list', options: ['secret', 'topSecret'] },
    unit: 'codes',
    competence: 'federal',
    grounds: ['localCellsLaw'],
    proposed: false,
    overridableBy: [],
    values: since(['secret', 'topSecret']),
  },
  // How long before its end an expiring clearance is announced: earlier is stricter.
  clearanceWarningDays: {
    kind: { type: 'number', stricter: 'larger', min: 30, max: 365 },
    unit: 'days',
    competence: 'region',
    grounds: [],
    proposed: true,
    overridableBy: ['region', 'cell'],
    values: since(30),
    startingValues: eachRegion(90),
  },
  // Off until a legal basis is recorded that the federal level and the region have both signed.
  caseStatisticsConsent: {
    kind: { type: 'flag' },
    unit: 'consent',
    competence: 'shared',
    grounds: [],
    proposed: false,
    overridableBy: [],
    values: since(false),
  },
} as const satisfies Record<ParameterKey, Parameter>;

type KeyOf<Type extends Parameter['kind']['type']> = {
  [Key in ParameterKey]: (typeof parameters)[Key]['kind']['type'] extends Type ? Key : never;
}[ParameterKey];

export type NumberKey = KeyOf<'number'>;
export type ListKey = KeyOf<'list'>;
