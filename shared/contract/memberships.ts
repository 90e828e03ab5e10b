import * as z from 'zod';
import { Membership } from '../domain/members/member.ts';
import { defineCapability } from './route.ts';

/** Where the signed-in person works. */
export const memberships = defineCapability('memberships', {
  list: {
    method: 'GET',
    path: '/memberships',
    summary: 'List the own memberships and say which one is at work.',
    scope: 'person',
    access: { membership: 'read' },
    response: z.strictObject({ items: z.array(Membership), activeId: z.string().optional() }),
    problems: [],
  },
  switch: {
    method: 'PUT',
    path: '/memberships/active',
    summary: 'Choose the membership to work under; the next token speaks for it.',
    scope: 'person',
    access: { membership: 'write' },
    body: z.strictObject({ membershipId: z.string().max(60) }),
    response: Membership,
    problems: ['membership-unknown'],
  },
});
