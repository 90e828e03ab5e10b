import { RegionId } from '../../../shared/domain/tenants.ts';
import { useRegister } from '../../app/municipality-names.ts';
import { usePortal, useToday } from '../../app/portal.tsx';
import type { Row } from '../municipalities/use-municipalities.ts';
import { isInvitable } from './invitable.ts';
import { useEmptyInvitee } from './invitation-draft.ts';
import type { Directory } from './pasted.ts';

/** The municipalities of the Region as what is pasted may name them. */
export const useDirectory = (rows: readonly Row[]): Directory => {
  const { municipality, municipalitiesByName } = useRegister();
  const empty = useEmptyInvitee();
  const today = useToday();
  const region = RegionId.safeParse(usePortal().facts.tenant).data;
  const byNis = new Map(rows.map((row) => [row.nis, row]));
  return {
    find: (text) => {
      const named = /^\d{5}$/.test(text) ? [municipality(text)].flatMap((one) => one ?? []) : municipalitiesByName(text, today);
      return named.filter((one) => one.region === region && byNis.has(one.nis)).map(({ nis }) => nis);
    },
    languageOf: (nis) => empty(nis).language,
    isInvitable: (nis) => {
      const row = byNis.get(nis);
      return row !== undefined && isInvitable(row);
    },
  };
};
