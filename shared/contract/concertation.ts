import * as z from 'zod';
import { Content } from '../domain/concertation/content.ts';
import { mostRevisions } from '../domain/concertation/fact.ts';
import { AgreedVersion } from '../domain/concertation/versions.ts';
import { ProposalLine, ProposalView } from '../domain/concertation/view.ts';
import { IsoDate, Paragraph } from '../domain/fields.ts';
import { Id } from '../domain/members/attendee.ts';
import { defineCapability } from './route.ts';

const reads = { scope: 'tenant', permission: 'concertation.read', access: { concertation: 'read' } } as const;
const speaks = {
  scope: 'tenant',
  permission: 'concertation.sign',
  access: { concertation: 'write', tenantSettings: 'write' },
  response: ProposalView,
} as const;

const params = z.strictObject({ proposalId: Id });
const Seen = z.strictObject({ revision: z.int().min(1).max(mostRevisions) });
const Reasoned = z.strictObject({ reasons: Paragraph });

const draftProblems = [
  'parameter-unknown',
  'parameter-not-yours',
  'parameter-out-of-bounds',
  'tenants-incomplete',
  'emergency-not-federal',
  'date-in-past',
  'date-too-soon',
] as const;
const onOne = ['resource-not-found', 'proposal-closed', 'proposal-full'] as const;
const standing = [...onOne, 'proposal-outdated', 'signature-not-asked', 'signature-present'] as const;

/** How the federal level and the Regions agree on what they decide alone or together: the same routes on every side. */
export const concertation = defineCapability('concertation', {
  list: {
    ...reads,
    method: 'GET',
    path: '/proposals',
    summary: 'List what is proposed, agreed and decided, with whose signature each waits for and who objects.',
    response: z.strictObject({ items: z.array(ProposalLine), self: z.string(), total: z.int() }),
    problems: [],
  },
  listVersions: {
    ...reads,
    method: 'GET',
    path: '/agreedVersions',
    summary: 'List what was agreed and in force on a day, for whom, on which ground, and who signed when.',
    query: z.strictObject({ on: IsoDate.optional() }),
    response: z.strictObject({ on: IsoDate, items: z.array(AgreedVersion), self: z.string(), total: z.int() }),
    problems: [],
  },
  get: {
    ...reads,
    method: 'GET',
    path: '/proposals/{proposalId}',
    summary: 'Show one proposal with everything each side said of it, and what the own side may do with it now.',
    params,
    response: ProposalView,
    version: 'answered',
    problems: ['resource-not-found'],
  },
  draft: {
    ...speaks,
    method: 'POST',
    path: '/proposals',
    summary: 'Draft a proposal; the other sides see it only once it lies on the table.',
    body: Content,
    status: 201,
    version: 'answered',
    problems: draftProblems,
  },
  redraft: {
    ...speaks,
    method: 'PUT',
    path: '/proposals/{proposalId}',
    summary: 'Change the draft of an own proposal, also beside a revision that lies on the table.',
    params,
    body: Content,
    version: 'required',
    problems: [...draftProblems, 'resource-not-found', 'proposal-not-yours', 'proposal-closed'],
  },
  propose: {
    ...speaks,
    method: 'POST',
    path: '/proposals/{proposalId}/revisions',
    summary: 'Lay the draft on the table as a new revision and sign it for the own side; where nobody else signs, it is agreed.',
    params,
    version: 'required',
    problems: [...draftProblems, ...onOne, 'proposal-not-yours', 'proposal-undrafted'],
  },
  comment: {
    ...speaks,
    method: 'POST',
    path: '/proposals/{proposalId}/comments',
    summary: 'Comment on a proposal for the own side.',
    params,
    body: z.strictObject({ text: Paragraph }),
    problems: onOne,
  },
  sign: {
    ...speaks,
    method: 'POST',
    path: '/proposals/{proposalId}/signatures',
    summary: 'Sign, for the own side and for good, the revision that was read.',
    params,
    body: Seen,
    problems: standing,
  },
  object: {
    ...speaks,
    method: 'POST',
    path: '/proposals/{proposalId}/objections',
    summary: 'Object, for the own side and with reasons, to the revision that was read.',
    params,
    body: Seen.extend(Reasoned.shape),
    problems: standing,
  },
  withdraw: {
    ...speaks,
    method: 'POST',
    path: '/proposals/{proposalId}/withdrawal',
    summary: 'Take an own proposal back, with reasons.',
    params,
    body: Reasoned,
    problems: [...onOne, 'proposal-not-yours'],
  },
});
