import * as z from 'zod';
import { IsoDate, Label, Nis } from '../domain/fields.ts';
import { Language, RegionId } from '../domain/tenants.ts';
import { collectionOf, NisParams } from './collection.ts';
import { defineCapability } from './route.ts';

const Names = z.strictObject({ nl: z.string(), fr: z.string(), de: z.string().optional() });

const RegisterMunicipality = z.strictObject({
  nis: Nis,
  href: z.string(),
  officialName: z.string(),
  names: Names,
  region: RegionId,
  province: z.string().optional(),
  arrondissement: z.string(),
  language: z.string(),
  validFrom: IsoDate.optional(),
  validTo: IsoDate.optional(),
  predecessors: z.array(Nis),
  successors: z.array(Nis),
});

/** The dated municipality register: public facts, the same in every API. */
export const register = defineCapability('register', {
  list: {
    method: 'GET',
    path: '/register/municipalities',
    summary: 'List the municipalities valid on a date, or those with a name (in any language) or postal code.',
    scope: 'public',
    access: {},
    query: z.strictObject({ on: IsoDate.optional(), name: Label.optional(), postalCode: z.string().regex(/^[1-9]\d{3}$/).optional() }),
    response: collectionOf(RegisterMunicipality),
    problems: [],
  },
  get: {
    method: 'GET',
    path: '/register/municipalities/{nis}',
    summary: 'Show one municipality; an ended code is answered with its successors.',
    scope: 'public',
    access: {},
    params: NisParams,
    response: RegisterMunicipality,
    problems: ['municipality-unknown'],
  },
});

/** Whether the API answers. */
export const health = defineCapability('health', {
  get: {
    method: 'GET',
    path: '/health',
    summary: 'Answer that the API is up, for which tenant and in which languages.',
    scope: 'public',
    access: {},
    response: z.strictObject({ status: z.literal('UP'), tenant: z.string(), languages: z.array(Language), attribution: z.string() }),
    problems: [],
  },
});
