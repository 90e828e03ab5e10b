import { listSetting } from '../../shared/domain/settings/resolve.ts';
import type { MunicipalityData } from '../runtime/context.ts';

/** The documents a cell accepts before it is declared, as country, Region and cell say today. */
export const requiredDeclarations = async ({ data, today }: { data: MunicipalityData; today: string }): Promise<readonly string[]> =>
  listSetting('requiredDeclarations', await data.settings.on(today));
