import * as z from 'zod';
import { CellRole, PartnerSector } from '../../../shared/domain/access/roles.ts';
import { Email, IsoDate, Label, PersonName } from '../../../shared/domain/fields.ts';
import { Entity } from '../../../shared/domain/settings/entity.ts';
import type { LegalGroundId } from '../../../shared/domain/settings/legal-ground.ts';
import { Language } from '../../../shared/domain/tenants.ts';

/** A member as they are being typed; organisation and authority are asked of partners only. */
export type TypedMember = {
  readonly role: CellRole | '';
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly organisation: string;
  readonly entity: Entity | '';
  readonly legalBasis: LegalGroundId | undefined;
  readonly validFrom: string;
  readonly validTo: string;
};

export const newMember = (language: Language, today: string): TypedMember => ({
  role: '',
  name: '',
  email: '',
  language,
  organisation: '',
  entity: '',
  legalBasis: undefined,
  validFrom: today,
  validTo: '',
});

export const isPartner = (role: string): role is PartnerSector => PartnerSector.safeParse(role).success;

const person = z.object({
  role: CellRole,
  name: PersonName,
  email: Email,
  language: Language,
  validFrom: IsoDate,
  validTo: z.union([z.literal(''), IsoDate]),
});
const partner = person.extend({ organisation: Label, entity: Entity });

/** What must be there: of a partner also the service and its authority. */
export const schemaFor = ({ role }: Pick<TypedMember, 'role'>) => (isPartner(role) ? partner : person);

/** The member as the API takes it; what was left empty is absent. */
export const memberIn = ({ name, email, language, role, organisation, entity, legalBasis, validFrom, validTo }: TypedMember): unknown => ({
  contact: { name, email, language },
  role,
  validFrom,
  ...(validTo !== '' && { validTo }),
  ...(isPartner(role) && { organisation, entity, ...(legalBasis !== undefined && { legalBasis }) }),
});
