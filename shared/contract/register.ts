import * as z from 'zod';
import { IsoDate, Label, Nis } from '../domain/fields.ts';
import { Geography, PostalCode } from '../domain/register/geography.ts';
import { Municipality, OfficialLanguage } from '../domain/register/municipality.ts';
import { TenantId } from '../domain/tenants.ts';
import { collectionOf, NisParams } from './collection.ts';
import { defineCapability } from './route.ts';

const RegisterMunicipality = Municipality.omit({ successor: true }).extend({
  href: z.string(),
  officialName: z.string(),
  languages: z.array(OfficialLanguage),
  predecessors: z.array(Nis),
  successors: z.array(Nis),
});

const Place = Geography.extend({ postalCodes: z.array(PostalCode) });

/** The dated municipality register: public facts, the same in every API. */
export const register = defineCapability('register', {
  list: {
    method: 'GET',
    path: '/register/municipalities',
    summary: 'List the municipalities valid on a date, or those with a name (in any language) or postal code.',
    scope: 'public',
    access: {},
    query: z.strictObject({ on: IsoDate.optional(), name: Label.optional(), postalCode: PostalCode.optional() }),
    response: collectionOf(RegisterMunicipality),
    problems: [],
  },
  get: {
    method: 'GET',
    path: '/register/municipalities/{nis}',
    summary: 'Show one municipality and its place on the map; an ended code is answered with its successors.',
    scope: 'public',
    access: {},
    params: NisParams,
    response: RegisterMunicipality.extend({ geography: Place.optional() }),
    problems: ['municipality-unknown'],
  },
});

/** Whether the API answers. */
export const health = defineCapability('health', {
  get: {
    method: 'GET',
    path: '/health',
    summary: 'Answer that the API is up, and for which tenant.',
    scope: 'public',
    access: {},
    response: z.strictObject({ status: z.literal('UP'), tenant: TenantId }),
    problems: [],
  },
});
