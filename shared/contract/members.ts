import * as z from 'zod';
import { CellRole } from '../domain/access/roles.ts';
import { Contact, IsoDate, Label } from '../domain/fields.ts';
import { Clearance } from '../domain/members/clearance.ts';
import { Member } from '../domain/members/member.ts';
import { Entity } from '../domain/settings/entity.ts';
import { LegalGround, LegalGroundId } from '../domain/settings/legal-ground.ts';
import { SharingRule, SharingSource, SharingStanding } from '../domain/sharing/sharing-rule.ts';
import { collectionOf } from './collection.ts';
import { defineCapability } from './route.ts';

/**
 * `restricted`: a partner without a legal basis in force may bring a signal but receives no secrets. `cleared`: of the police,
 * whether the clearance holds today; until when and who checked it is for the mayor alone (product.md, matrix).
 */
const MemberItem = Member.omit({ sub: true }).extend({ restricted: z.boolean(), cleared: z.boolean().optional() });

const MemberParams = z.strictObject({ memberId: z.string().max(60) });

/** The people of the own cell and their accounts. */
export const members = defineCapability('members', {
  list: {
    method: 'GET',
    path: '/members',
    summary: 'List the members of the own cell with role, legal basis and dates.',
    scope: 'municipality',
    permission: 'members.read',
    access: { member: 'read' },
    response: collectionOf(MemberItem),
    problems: [],
  },
  advise: {
    method: 'GET',
    path: '/members/own/sharing',
    summary: 'Say what the asker may share on the own legal basis: every situation at once, so that nobody learns what they wonder about.',
    scope: 'municipality',
    permission: 'signals.report',
    access: { member: 'read' },
    response: z.strictObject({
      role: CellRole,
      standing: SharingStanding,
      /** The text that mandates the asker's service, by its name in each language. */
      basis: LegalGround.pick({ titles: true, url: true }).optional(),
      rules: z.array(SharingRule),
      sources: z.array(SharingSource),
    }),
    problems: ['member-unknown'],
  },
  add: {
    method: 'POST',
    path: '/members',
    summary: 'Give a person a role in the own cell; an account is made and invited by mail where there is none.',
    scope: 'municipality',
    permission: 'members.change',
    access: { member: 'add', membership: 'write' },
    accounts: true,
    body: z.strictObject({
      contact: Contact,
      role: CellRole,
      organisation: Label.optional(),
      entity: Entity.optional(),
      legalBasis: LegalGroundId.optional(),
      validFrom: IsoDate.optional(),
      validTo: IsoDate.optional(),
    }),
    response: MemberItem,
    status: 201,
    problems: ['input-invalid', 'member-present', 'roles-apart', 'memberships-full'],
  },
  changeMandate: {
    method: 'PUT',
    path: '/members/{memberId}/mandate',
    summary: "Record on what a member may be told from now on: a partner's legal basis, a police member's clearance.",
    scope: 'municipality',
    permission: 'members.change',
    access: { member: 'write', membership: 'write' },
    params: MemberParams,
    body: z.strictObject({ entity: Entity.optional(), legalBasis: LegalGroundId.optional(), clearance: Clearance.optional() }),
    response: MemberItem,
    problems: ['input-invalid', 'member-unknown', 'clearance-expired'],
  },
  renewAccess: {
    method: 'POST',
    path: '/members/{memberId}/access',
    summary: 'Mail a new temporary password to a member who has not signed in yet.',
    scope: 'municipality',
    permission: 'members.change',
    access: { member: 'read', membership: 'write' },
    params: MemberParams,
    problems: ['member-unknown', 'reminder-too-soon'],
  },
  remove: {
    method: 'DELETE',
    path: '/members/{memberId}',
    summary: "End a person's membership: at once for writing, within the token's minutes for reading.",
    scope: 'municipality',
    permission: 'members.change',
    access: { member: 'remove', membership: 'write' },
    accounts: true,
    params: MemberParams,
    problems: ['member-unknown', 'last-coordinator'],
  },
});
