import type { registrations } from '../../shared/contract/registrations.ts';
import { listSetting } from '../../shared/domain/settings/resolve.ts';
import type { Context } from '../runtime/context.ts';

type Reading = Pick<Context<(typeof registrations)['routes']['get']>, 'data' | 'today' | 'principal'>;

/** The documents a cell accepts before it is declared, as the settings of country, Region and cell say today. */
export const requiredDeclarations = async ({ today, principal }: Reading): Promise<readonly string[]> =>
  listSetting('requiredDeclarations', { date: today, tenant: principal.region, region: [], cell: [] });
