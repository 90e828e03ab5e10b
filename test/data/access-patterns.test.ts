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
  expect(above.toSorted()).toEqual(Object.keys(reasons).toSorted());
});

/** What follows from what was found first: the members from the municipalities of the cell, the leaves from the checkpoints. */
const inSteps = ['auditExport', 'auditList', 'auditListOwn', 'auditQuery', 'breakGlassList', 'followUpGetPlan'];

test('reading waits for the table once at most, but for the audit and broken glass, which few look into, and a plan that is opened to be written', () => {
  const slow = costs.filter(({ route, rounds }) => !writes(route) && rounds > 1).map(({ operationId }) => operationId);
  expect(slow.toSorted()).toEqual(inSteps);
});

test.each(['coverageGetTotals', 'federalCoverageGetTotals'])('%s is one request of at most one read unit', (operationId) => {
  expect(costs.find((cost) => cost.operationId === operationId)).toMatchObject({ total: 1 });
  expect(costs.find((cost) => cost.operationId === operationId)?.readUnits).toBeLessThanOrEqual(1);
});
