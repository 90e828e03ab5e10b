import { runSimulation } from '@cloud-copilot/iam-simulate';
import { type Statement, tableArns } from './role-policies.ts';

/** A request as IAM sees it: `key` is the partition it names, absent where it names none. */
export type Asked = { readonly action: string; readonly key?: string; readonly table?: keyof typeof tableArns };

/** Whether a role with these statements may do this on the table, judged as AWS does. Throws on a policy or an action AWS would refuse. */
export const isAllowed = async (statements: readonly Statement[], { action, key, table = 'data' }: Asked): Promise<boolean> => {
  if (statements.length === 0) return false;
  const verdict = await runSimulation(
    {
      request: {
        principal: 'arn:aws:iam::111111111111:role/function',
        action,
        resource: { resource: tableArns[table], accountId: '111111111111' },
        contextVariables: key === undefined ? {} : { 'dynamodb:LeadingKeys': [key] },
      },
      identityPolicies: [{ name: 'role', policy: { Version: '2012-10-17', Statement: statements.map((statement) => ({ ...statement })) } }],
      serviceControlPolicies: [],
      resourceControlPolicies: [],
    },
    {},
  );
  if (verdict.resultType === 'error') throw new Error(JSON.stringify(verdict.errors));
  return verdict.overallResult === 'Allowed';
};
