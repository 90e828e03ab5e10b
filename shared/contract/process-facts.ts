import { ProcessFacts } from '../domain/process-facts/process-facts.ts';
import { collectionOf } from './collection.ts';
import { defineCapability } from './route.ts';

/** What the own Region told of the meetings of its cells. */
export const processFacts = defineCapability('processFacts', {
  list: {
    method: 'GET',
    path: '/processFacts',
    summary: 'List what the Region told of the meetings of each year, in bands, the latest year first; a year told never changes.',
    scope: 'region',
    permission: 'processFacts.readRegion',
    access: { process: 'read' },
    response: collectionOf(ProcessFacts),
    problems: [],
  },
});
