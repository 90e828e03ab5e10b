import { problem } from '../../problems.ts';
import { ok, type Result } from '../../result.ts';
import type { RegionId } from '../tenants.ts';
import { ParameterKey, type Bounds, type Override, type OverrideLevel, type Parameter, type ParameterValue } from './parameter.ts';
import { parameters } from './parameters.ts';
import { type Circumstances, resolveSetting } from './resolve.ts';
import { isWithin } from './strictness.ts';

export type OverrideRequest = {
  readonly level: OverrideLevel;
  readonly parameter: string;
  readonly value: ParameterValue;
  readonly validFrom: string;
  readonly tenant: RegionId;
  /** What was agreed for the tenant, which a Region and a cell choose under; a Region's own stricter values only for a cell. */
  readonly above: Pick<Circumstances, 'country' | 'region'>;
};

type Refusal = 'parameter-unknown' | 'parameter-not-yours' | 'parameter-out-of-bounds';

/** What words need to name the bound; a bound without numbers names its codes. */
const named = (bounds: Bounds | undefined): Record<string, string | number> => {
  if (bounds === undefined) return {};
  if (bounds.stricter === 'superset') return { min: bounds.includes.join(', '), max: bounds.options.join(', ') };
  return { min: bounds.min, max: bounds.max };
};

/**
 * May a region or cell set this value from this date on? Only where the parameter leaves it to that level
 * (`parameter-not-yours`) and only as strict as the level above says on the day it starts (`parameter-out-of-bounds`, with
 * `parameter`, `min` and `max`). A shared or federal value is thus never widened by one side alone (product.md, "Competence").
 */
export const checkOverride = (request: OverrideRequest): Result<Override, Refusal> => {
  const { level, value, validFrom, tenant } = request;
  const key = ParameterKey.safeParse(request.parameter);
  if (!key.success) return problem('parameter-unknown');
  const parameter: Parameter = parameters[key.data];
  if (!parameter.overridableBy.includes(level))
    return problem('parameter-not-yours', { parameter: key.data, competence: parameter.competence });
  const tenantAbove = level === 'cell' ? tenant : 'federal';
  const region = level === 'cell' ? request.above.region : [];
  const above = resolveSetting(key.data, { date: validFrom, tenant: tenantAbove, country: request.above.country, region, cell: [] });
  return isWithin(parameter.kind, above.value, value)
    ? ok({ parameter: key.data, value, validFrom })
    : problem('parameter-out-of-bounds', { parameter: key.data, ...named(above.bounds[level]) });
};
