import { useMemo } from 'react';
import { divisionsOn } from '../../../shared/domain/register/divisions.ts';
import { RegionId, regionCodes } from '../../../shared/domain/tenants.ts';
import { useWords } from '../../app/words.tsx';

/** The name of a Region by its id or of a province by its code, as borne on a day; English readers get that of the land itself. */
export const useDivisionName = (on: string): ((id: string) => string) => {
  const { say, language } = useWords();
  return useMemo(() => {
    const known = new Map(divisionsOn(on).map((division) => [division.code, division]));
    return (id) => {
      const region = RegionId.safeParse(id).data;
      if (region !== undefined) return say(`shell.tenant.${region}`);
      const division = known.get(id);
      const own = division?.parent === regionCodes.wallonia ? 'fr' : 'nl';
      return division?.names[language === 'en' ? own : language] ?? id;
    };
  }, [on, say, language]);
};
