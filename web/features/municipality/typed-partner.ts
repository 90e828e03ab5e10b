import * as z from 'zod';
import { PartnerSector } from '../../../shared/domain/access/roles.ts';
import { Partner } from '../../../shared/domain/cells/registration.ts';
import { IsoDate } from '../../../shared/domain/fields.ts';
import { Entity } from '../../../shared/domain/settings/entity.ts';
import type { LegalBasis } from '../../../shared/domain/settings/legal-basis.ts';
import type { LegalGroundId } from '../../../shared/domain/settings/legal-ground.ts';
import { isSame } from '../../app/is-same.ts';

/** A partner as it is being typed. */
export type TypedPartner = {
  readonly sector: PartnerSector | '';
  readonly organisation: string;
  readonly entity: Entity | '';
  readonly legalBasis: LegalGroundId | undefined;
  readonly validFrom: string;
};

export const emptyPartner = (today: string): TypedPartner => ({
  sector: '',
  organisation: '',
  entity: '',
  legalBasis: undefined,
  validFrom: today,
});

export const typedPartner = ({ legalBasis, ...partner }: Partner): TypedPartner => ({ ...partner, legalBasis });

/** What the schema is asked about; its ids are those of the fields. */
export const TypedPartnerSchema = z.object({
  sector: PartnerSector,
  organisation: Partner.shape.organisation,
  entity: Entity,
  validFrom: IsoDate,
});

export const partnerIn = ({ legalBasis, ...typed }: TypedPartner): Partner =>
  Partner.parse(legalBasis === undefined ? typed : { ...typed, legalBasis });

/** What a draft is about: one partner as it was opened, wherever it stands in the list by now, or a new one. */
export const aboutPartner = (partner: Partner | undefined): string =>
  partner === undefined
    ? 'new'
    : JSON.stringify([partner.sector, partner.organisation, partner.entity, partner.legalBasis, partner.validFrom]);

/** The list with one added, or in the place of the one it was; added where that one is gone by now. */
export const withPartner = (partners: readonly Partner[], before: Partner | undefined, after: Partner): Partner[] => {
  const at = before === undefined ? -1 : partners.findIndex((one) => isSame(one, before));
  return at === -1 ? [...partners, after] : partners.with(at, after);
};

/** The texts that mandate this sector of this entity; none while one of them is not chosen yet. */
export const basesFor = (
  { sector, entity }: Pick<TypedPartner, 'sector' | 'entity'>,
  catalogue: readonly LegalBasis[],
): readonly LegalGroundId[] => catalogue.find((line) => line.sector === sector && line.entity === entity)?.grounds ?? [];
