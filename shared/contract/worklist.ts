import * as z from 'zod';
import { Task } from '../domain/worklist/task.ts';
import { defineCapability } from './route.ts';

/** What a member of the cell has to do next, whoever they are. */
export const worklist = defineCapability('worklist', {
  get: {
    scope: 'cell',
    purpose: 'organisationOfTheCell',
    method: 'GET',
    path: '/worklist',
    summary: 'List what waits for the asker, what is due first: by ids and dates, without a word about anybody.',
    permission: 'cases.read',
    access: { signal: 'read', caseLine: 'read', meeting: 'read', transferOffer: 'read', cell: 'read', member: 'read' },
    response: z.strictObject({ items: z.array(Task), self: z.string() }),
    problems: [],
  },
});
