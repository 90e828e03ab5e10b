import * as z from 'zod';
import { TwoPeopleView } from '../domain/cases/two-people.ts';
import { Erasure } from '../domain/erasures/erasure.ts';
import { Narrative } from '../domain/narrative.ts';
import { CaseParams } from './case-params.ts';
import { defineCapability } from './route.ts';

/** What was erased, when, by which rule, how many items of which kind, and which key was destroyed (`subjectId`): nothing of the person. */
const Proof = Erasure.omit({ cellId: true, recusals: true });

/** Forgetting with proof: after the term by itself, and before it where mayor and coordinator agree. */
export const erasures = defineCapability('erasures', {
  list: {
    scope: 'cell',
    purpose: 'retention',
    method: 'GET',
    path: '/erasures',
    summary:
      'List the proofs of what was erased in the cell, the newest first: when, by which rule, how much, and which key was destroyed.',
    permission: 'erasures.read',
    access: { erasure: 'read' },
    response: z.strictObject({ items: z.array(Proof), self: z.string() }),
    problems: [],
  },
  erase: {
    scope: 'cell',
    purpose: 'retention',
    method: 'POST',
    path: '/cases/{caseId}/erasure',
    summary: 'Erase a case that ended before its term: one of mayor and coordinator wishes it, with reasons, and the other agrees.',
    permission: 'cases.erase',
    access: { case: 'write and remove', signal: 'remove', caseLine: 'remove', meeting: 'write', erasure: 'write', key: 'write' },
    params: CaseParams,
    body: z.strictObject({ reasons: Narrative }),
    response: TwoPeopleView,
    problems: ['resource-not-found', 'permission-missing', 'case-not-closed', 'second-person-needed'],
  },
});
