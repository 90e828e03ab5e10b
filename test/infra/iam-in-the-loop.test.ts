import { beforeAll, describe, expect, test } from 'vitest';
import { consumers } from '../../infra/functions.ts';
import { synthesized } from '../support/assembly.ts';
import { mutantsOf } from '../support/iam/mutants.ts';
import { answers, collectionOf, never, onItems, verdictsOn } from '../support/iam/probes.ts';
import { requestsSeen, type Seen } from '../support/iam/requests-seen.ts';
import { type RolePolicy, rolePoliciesOf } from '../support/iam/role-policies.ts';
import { isAllowed } from '../support/iam/verdict.ts';
import { wholePlatform } from '../support/iam/whole-platform.ts';

const stacks = synthesized();
const policiesOf = (name: string) => rolePoliciesOf(stacks.find((stack) => stack.name === name)!);
const tenants = [
  { name: 'a region', policies: policiesOf('ronde-flanders'), ...requestsSeen() },
  { name: 'the federal level', policies: policiesOf('ronde-federal'), ...requestsSeen() },
];

beforeAll(() => wholePlatform({ region: tenants[0]!.watch, federal: tenants[1]!.watch }));

const handlers: Readonly<Record<string, string>> = Object.fromEntries(Object.values(consumers).map(({ name, entry }) => [name, `${entry}.handler`]));

/** The very function that makes a request: the one told to serve the operation, or the one whose file the consumer is. */
const makes =
  ({ serves, handler }: RolePolicy) =>
  ({ by }: Seen): boolean =>
    serves.includes(by) || (serves.length === 0 && handlers[by] === handler);

/** Get, query and check all tell of an item and change nothing: who may one learns no more by another, so they are one right. */
const rightOf = (action: string): string => (/GetItem|Query|ConditionCheckItem/.test(action) ? 'look' : action.replace('dynamodb:', ''));
const rightIn = ({ action, key }: { action: string; key: string }): string => `${rightOf(action)} ${collectionOf(key)}`;

describe.each(tenants)('the roles of $name', ({ policies, seen }) => {
  const allow = async (policy: RolePolicy, asked: Parameters<typeof isAllowed>[1]) => isAllowed(policy.statements, asked);

  test('let each function make every request it makes', async () => {
    const refused: string[] = [];
    for (const request of seen()) {
      const policy = policies.find((one) => makes(one)(request));
      if (policy === undefined || !(await allow(policy, request))) refused.push(`${request.by} ${rightIn(request)}`);
    }
    expect(seen().length).toBeGreaterThan(10);
    expect(refused).toEqual([]);
  });

  test('let no function do anything in a collection that it does not do there when every route is asked', async () => {
    const unused: string[] = [];
    for (const policy of policies) {
      const used = new Set(seen().filter(makes(policy)).map(rightIn));
      for (const asked of onItems) if (!used.has(rightIn(asked)) && (await allow(policy, asked))) unused.push(`${policy.name}: ${rightIn(asked)}`);
    }
    expect([...new Set(unused)]).toEqual([]);
  });

  test('refuse the same requests without a key, under a key of no collection, or by an action that is never sent', async () => {
    const let_through: string[] = [];
    for (const policy of policies) for (const asked of never) if (await allow(policy, asked)) let_through.push(`${policy.name}: ${asked.action} ${asked.key}`);
    expect(let_through).toEqual([]);
  });
});

describe('a mistake in the policy of a role', () => {
  const examined = tenants.flatMap(({ policies }) =>
    policies.filter(({ name }) => /^(ApiInvitationRequestsCreate|ApiRegistrationsSign|ApiMembersRemove|projections|signIn|SignIn|federalCoverageEvents)/.test(name)),
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
