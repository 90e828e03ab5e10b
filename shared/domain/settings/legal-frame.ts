import { communityGrounds } from './community-grounds.ts';
import { federalGrounds } from './federal-grounds.ts';
import type { LegalGround, LegalGroundId } from './legal-ground.ts';
import type { TenantId } from '../tenants.ts';

/** Every dated text the cells stand on (product.md, "What the law and practice demand"). */
export const legalFrame: readonly LegalGround[] = [...federalGrounds, ...communityGrounds];

const holds = (ground: LegalGround, date: string): boolean =>
  ground.validFrom <= date && (ground.validTo === undefined || date <= ground.validTo);

/** The texts that hold on a date for the cells of a tenant; the federal tenant sees the whole country's. */
export const legalFrameOn = (date: string, tenant: TenantId): readonly LegalGround[] =>
  legalFrame.filter((ground) => ground.tenants.includes(tenant) && holds(ground, date));

/** Those of the named texts that hold on a date, in the order of the frame. */
export const groundsOn = (date: string, ids: readonly LegalGroundId[]): readonly LegalGround[] =>
  legalFrame.filter((ground) => ids.includes(ground.id) && holds(ground, date));
