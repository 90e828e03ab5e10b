import { classOf } from '../access/role-class.ts';
import { PartnerSector } from '../access/roles.ts';
import { Entity } from '../settings/entity.ts';
import { legalBasesFor } from '../settings/legal-bases.ts';
import type { Member } from './member.ts';

type Mandate = Pick<Member, 'role'> & { readonly entity?: string | undefined; readonly legalBasis?: string | undefined };

/** True when the legal basis named is one that mandates this sector of this entity on a date (product.md, "What the law demands"). */
export const isMandated = ({ role, entity, legalBasis }: Mandate, date: string): boolean => {
  const sector = PartnerSector.safeParse(role);
  const authority = Entity.safeParse(entity);
  return (
    sector.success &&
    authority.success &&
    legalBasesFor({ sector: sector.data, entity: authority.data, date }).some(({ id }) => id === legalBasis)
  );
};

/** A partner without a legal basis in force may bring a signal but receives no secrets; the trio and the data protection officer need none. */
export const isRestricted = (mandate: Mandate, date: string): boolean => classOf(mandate.role) === 'partner' && !isMandated(mandate, date);
