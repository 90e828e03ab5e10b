import type { RegionId, TenantId } from '../tenants.ts';
import { groundsOn } from './legal-frame.ts';
import { ParameterKey, type Bounds, type Dated, type Override, type OverrideLevel, type Parameter } from './parameter.ts';
import type { ResolvedParameter, Stated } from './parameter.ts';
import { parameters, type ListKey, type NumberKey } from './parameters.ts';
import { boundsBelow, prevailing } from './strictness.ts';

/**
 * `date` is the day asked about; `country` and `region` are what was agreed for the tenant, `cell` what it chose. Of those that
 * begin on one day the last counts.
 */
export type Circumstances = {
  readonly date: string;
  readonly tenant: TenantId;
  readonly country: readonly Override[];
  readonly region: readonly Override[];
  readonly cell: readonly Override[];
};

/** What the files say, before anything was agreed. */
export const asFiled = (date: string, tenant: TenantId): Circumstances => ({ date, tenant, country: [], region: [], cell: [] });

const newest = (stated: readonly Stated[], date: string): readonly Stated[] =>
  stated
    .filter((one) => one.validFrom <= date)
    .toSorted((one, other) => one.validFrom.localeCompare(other.validFrom))
    .slice(-1);

const statedBy = (origin: Stated['origin'], values: readonly Dated[]): readonly Stated[] =>
  values.map(({ value, validFrom }) => ({ origin, value, validFrom }));

const startingValues = (parameter: Parameter, tenant: TenantId): readonly Dated[] => {
  const isRegion = (id: TenantId): id is RegionId => id !== 'federal';
  return (isRegion(tenant) && parameter.startingValues?.[tenant]) || [];
};

/** What each level says on the date, outermost first: the country, the region, the cell. */
const chainOf = (key: ParameterKey, { date, tenant, country: agreed, region, cell }: Circumstances): readonly Stated[] => {
  const parameter: Parameter = parameters[key];
  const own = (overrides: readonly Override[]) => overrides.filter((override) => override.parameter === key);
  const country = statedBy('federal', [...parameter.values, ...own(agreed)]);
  const holding = newest(country, date);
  return [
    // Before its first date the first value stands in, so every date has an answer.
    ...(holding.length > 0 ? holding : country.slice(0, 1)),
    ...newest(statedBy('region', [...startingValues(parameter, tenant), ...own(region)]), date),
    ...newest(statedBy('cell', own(cell)), date),
  ];
};

const boundsOf = (parameter: Parameter, chain: readonly Stated[]): ResolvedParameter['bounds'] => {
  const left = (level: OverrideLevel, above: readonly Stated['origin'][]): Bounds | undefined => {
    if (!parameter.overridableBy.includes(level)) return undefined;
    const upper = chain.filter((stated) => above.includes(stated.origin));
    return boundsBelow(parameter, upper.reduce((outer, inner) => prevailing(parameter.kind, outer, inner)).value);
  };
  const region = left('region', ['federal']);
  const cell = left('cell', ['federal', 'region']);
  return { ...(region && { region }), ...(cell && { cell }) };
};

/**
 * One parameter on a date. A level that was stricter when it chose and is no longer so gives way to the level above,
 * so no value is ever laxer than what the country or the region says that day.
 */
export const resolveSetting = (key: ParameterKey, circumstances: Circumstances): ResolvedParameter => {
  const parameter: Parameter = parameters[key];
  const chain = chainOf(key, circumstances);
  const grounds = groundsOn(circumstances.date, parameter.grounds).map((ground) => ground.id);
  return {
    key,
    ...chain.reduce((above, own) => prevailing(parameter.kind, above, own)),
    unit: parameter.unit,
    competence: parameter.competence,
    grounds,
    proposed: parameter.proposed || (parameter.grounds.length > 0 && grounds.length === 0),
    bounds: boundsOf(parameter, chain),
    chain: [...chain],
  };
};

/** Every parameter on a date, explained: value, origin, competence, grounds, bounds. */
export const resolveSettings = (circumstances: Circumstances): readonly ResolvedParameter[] =>
  ParameterKey.options.map((key) => resolveSetting(key, circumstances));

/** A term or count on a date, in the unit its name carries. */
export const numberSetting = (key: NumberKey, circumstances: Circumstances): number => {
  const { value } = resolveSetting(key, circumstances);
  if (typeof value !== 'number') throw new Error(`${key} is not a number`);
  return value;
};

/** A list of codes on a date. */
export const listSetting = (key: ListKey, circumstances: Circumstances): readonly string[] => {
  const { value } = resolveSetting(key, circumstances);
  if (!Array.isArray(value)) throw new Error(`${key} is not a list`);
  return value;
};
