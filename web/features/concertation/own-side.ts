import { RegionId } from '../../../shared/domain/tenants.ts';
import { usePortal } from '../../app/portal.tsx';

/** Which Region one speaks for, if any; a Region begins with itself, the federal level with the whole country. */
export const useOwnSide = (): { readonly region: RegionId | undefined; readonly ownTenants: readonly RegionId[] } => {
  const region = RegionId.safeParse(usePortal().facts.tenant).data;
  return { region, ownTenants: region === undefined ? RegionId.options : [region] };
};
