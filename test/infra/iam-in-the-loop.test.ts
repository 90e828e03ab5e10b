import { beforeAll, describe, expect, test } from 'vitest';
import { consumers } from '../../infra/functions.ts';
import { synthesized } from '../support/assembly.ts';
import { mutantsOf } from '../support/iam/mutants.ts';
import { answers, collectionOf, never, onItems, verdictsOn } from '../support/iam/probes.ts';
import { requestsSeen, type Seen } from '../support/iam/requests-seen.ts';
import { type RolePolicy, rolePoliciesOf } from '../support/iam/role-policies.ts';
import { type Asked, isAllowed } from '../support/iam/verdict.ts';
import { wholePlatform } from '../support/iam/whole-platform.ts';

const stacks = synthesized();
const policiesOf = (name: string) => rolePoliciesOf(stacks.find((stack) => stack.name === name)!);
const tenants = [
  { name: 'a region', policies: policiesOf('ronde-flanders'), ...requestsSeen() },
  { name: 'the federal level', policies: policiesOf('ronde-federal'), ...requestsSeen() },
];

beforeAll(() => wholePlatform({ region: tenants[0]!.watch, federal: tenants[1]!.watch }), 60_000);

const handlers: Readonly<Record<string, string>> = Object.fromEntries(
  Object.values(consumers).map(({ name, entry }) => [name, `${entry}.handler`]),
);

/** The very function that makes a request: the one told to serve the operation, or the one whose file the consumer is. */
const makes =
  ({ serves, handler }: RolePolicy) =>
  ({ by }: Seen): boolean =>
    serves.includes(by) || (serves.length === 0 && handlers[by] === handler);

/** Get, query and check all tell of an item and change nothing: who may one learns no more by another, so they are one right. */
const rightOf = (action: string): string => (/GetItem|Query|ConditionCheckItem/.test(action) ? 'look' : action.replace('dynamodb:', ''));
const rightIn = ({ action, key }: { action: string; key: string }): string => `${rightOf(action)} ${collectionOf(key)}`;

/** Those of the requests that a role allows. */
const allowedOf = async <Request extends Asked>({ statements }: RolePolicy, requests: readonly Request[]): Promise<readonly Request[]> => {
  const allowed: Request[] = [];
  for (const request of requests) if (await isAllowed(statements, request)) allowed.push(request);
  return allowed;
};

describe.each(tenants)('the roles of $name', ({ policies, seen }) => {
  test('let each function make every request it makes', { timeout: 300_000 }, async () => {
    const allowed: Seen[] = [];
    for (const policy of policies) allowed.push(...(await allowedOf(policy, seen().filter(makes(policy)))));
    const refused = seen().filter((request) => !allowed.includes(request));
    expect(seen().length).toBeGreaterThan(10);
    expect(refused).toEqual([]);
  });

  test(
    'let no function do anything in a collection that it does not do there when every route is asked',
    { timeout: 300_000 },
    async () => {
      const unused: string[] = [];
      for (const policy of policies) {
        const used = new Set(seen().filter(makes(policy)).map(rightIn));
        const others = onItems.filter((asked) => !used.has(rightIn(asked)));
        unused.push(...(await allowedOf(policy, others)).map((asked) => `${policy.name}: ${rightIn(asked)}`));
      }
      expect(unused).toEqual([]);
    },
  );

  test(
    'refuse the same requests without a key, under a key of no collection, or by an action that is never sent',
    { timeout: 300_000 },
    async () => {
      const letThrough: string[] = [];
      for (const policy of policies)
        letThrough.push(...(await allowedOf(policy, never)).map(({ action, key }) => `${policy.name}: ${action} ${key}`));
      expect(letThrough).toEqual([]);
    },
  );
});

describe('a mistake in the policy of a role', () => {
  const examined = tenants.flatMap(({ policies }) =>
    policies.filter(({ name }) =>
      /^(ApiInvitationRequestsCreate|ApiRegistrationsSign|ApiMembersRemove|projections|federalCoverageEvents)/.test(name),
    ),
  );

  test.each(examined)('of $name is found out by what it then allows or refuses', async ({ statements }) => {
    const right = await verdictsOn(statements);
    const isFoundOut = async (mutant: (typeof mutants)[number]): Promise<boolean> => {
      for await (const [question, allowed] of answers(mutant.statements)) if (right.get(question) !== allowed) return true;
      return false;
    };
    const mutants = mutantsOf(statements);
    const survivors: string[] = [];
    for (const mutant of mutants) if (!(await isFoundOut(mutant))) survivors.push(mutant.mistake);
    expect(mutants.length).toBeGreaterThan(10);
    expect(survivors).toEqual([]);
  });
});
