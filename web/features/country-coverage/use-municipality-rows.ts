import type { DatedMap } from '../../../shared/contract/coverage.ts';
import type { Municipality } from '../../../shared/domain/register/municipality.ts';
import { useNameOf, useRegister } from '../../app/municipality-names.ts';
import { type Standing, standingsIn } from '../coverage/standings.ts';

export type MunicipalityRow = Standing &
  Pick<Municipality, 'nis' | 'names' | 'languages' | 'region' | 'province'> & {
    readonly name: string;
    readonly sharing: readonly string[];
  };

/** Each municipality of a map with its names, for a table or a file. Suspends until the register is there. */
export const useMunicipalityRows = (): ((map: DatedMap) => readonly MunicipalityRow[]) => {
  const { municipality } = useRegister();
  const nameOf = useNameOf();
  return (map) =>
    [...standingsIn(map)].flatMap(([nis, standing]) => {
      const found = municipality(nis);
      if (found === undefined) return [];
      const { names, languages, region, province } = found;
      return [{ ...standing, nis, names, languages, region, province, name: nameOf(nis), sharing: standing.sharedWith.map(nameOf) }];
    });
};
