import { expect, test } from 'vitest';
import { writes } from '../../shared/contract/api.ts';
import { accessPatterns, committed, measured } from '../support/access-patterns/access-patterns.ts';
import { reasons } from '../support/access-patterns/reasons.ts';

const found = await measured();
const costs = [...found.region, ...found.federal];

test('docs/access-patterns.md tells what the code does; node test/support/access-patterns/access-patterns.ts mends it', () => {
  expect(committed()).toBe(accessPatterns(found));
});

test('exactly the routes above their floor say why', () => {
  const above = costs.filter(({ total, floor }) => total > floor).map(({ operationId }) => operationId);
  expect(new Set(above)).toEqual(new Set(Object.keys(reasons)));
});

/**
 * What follows from what was found first: the members from the municipalities of the cell, the leaves from the checkpoints; and
 * the audit's entry wherever it names whom of many was handed out. Opening a case, the commonest of all, waits once.
 */
const inSteps = [
  'auditExport',
  'auditList',
  'auditListOwn',
  'auditQuery',
  'breakGlassGet',
  'breakGlassList',
  'calendarFeedsRead',
  'casesGetOwnWork',
  'casesList',
  'casesListOwnWork',
  'casesQuery',
  'contributionsPreview',
  'feedbackList',
  'followUpGetPlan',
  'followUpListCallable',
  'invitationsList',
  'meetingsGet',
  'meetingsList',
  'recusalsList',
  'signalsGet',
  'signalsList',
  'signalsListLookups',
  'worklistGet',
];

test('reading waits for the table once at most, but for what is told in steps', () => {
  const slow = costs.filter(({ route, rounds }) => !writes(route) && rounds > 1).map(({ operationId }) => operationId);
  expect(slow.toSorted()).toEqual(inSteps);
});

const costOf = (id: string) => costs.find(({ operationId }) => operationId === id);

test('opening a case is the reading and the audit’s entry at once, listing them two requests, and writing one transaction', () => {
  expect(costOf('casesGet')).toMatchObject({ total: 2, rounds: 1 });
  expect(costOf('casesList')).toMatchObject({ total: 2 });
  for (const write of ['consultationsMinute', 'followUpChangePlan', 'casesChange', 'meetingsChange'])
    expect(costOf(write)).toMatchObject({ requests: { write: 1 } });
});

test.each(['coverageGetTotals', 'federalCoverageGetTotals'])('%s is one request of at most one read unit', (operationId) => {
  expect(costs.find((cost) => cost.operationId === operationId)).toMatchObject({ total: 1 });
  expect(costs.find((cost) => cost.operationId === operationId)?.readUnits).toBeLessThanOrEqual(1);
});
