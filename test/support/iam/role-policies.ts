import { handlersOf, type Stack, statementsOf } from '../assembly.ts';

export type Statement = Omit<ReturnType<typeof statementsOf>[number], 'policy'>;

/** A function of a stack, what it serves, and what its role says about the table. */
export type RolePolicy = {
  readonly name: string;
  readonly serves: readonly string[];
  readonly handler: string;
  readonly statements: readonly Statement[];
};

/** The tables as they are named where templates are judged. */
export const tableArns = {
  data: 'arn:aws:dynamodb:eu-central-1:111111111111:table/data',
  keys: 'arn:aws:dynamodb:eu-central-1:111111111111:table/keys',
} as const;
const everyTable: readonly string[] = Object.values(tableArns);

const resourceIn =
  ({ resources }: Stack) =>
  (resource: unknown): string => {
    if (typeof resource === 'string') return resource;
    const [, id] = /^\{"Fn::GetAtt":\["(\w+)","Arn"\]\}$/.exec(JSON.stringify(resource)) ?? [];
    const found = resources.find((one) => one.id === id);
    if (found?.Type !== 'AWS::DynamoDB::Table') return 'arn:aws:other:eu-central-1:111111111111:thing/other';
    return 'StreamSpecification' in found.Properties ? tableArns.data : tableArns.keys;
  };

/** Every function of a stack with the statements of its role that speak of items. */
export const rolePoliciesOf = (stack: Stack): readonly RolePolicy[] => {
  const statements = statementsOf(stack);
  const arn = resourceIn(stack);
  return handlersOf(stack).map(({ id, Handler, Role, Environment }) => {
    const [, role = ''] = /"Fn::GetAtt":\["(\w+)","Arn"\]/.exec(JSON.stringify(Role)) ?? [];
    const operations = Environment.Variables['OPERATIONS'];
    return {
      name: id.replace(/[0-9A-F]{8}$/, ''),
      serves: typeof operations === 'string' ? operations.split(',') : [],
      handler: Handler,
      statements: statements
        .filter(({ policy }) => policy === role)
        .map(({ Effect, Action, Resource, Condition }) => ({ Effect, Action, Resource: Resource.map(arn), Condition }))
        .filter(
          ({ Action, Resource }) =>
            Action.some((action) => /^(\*|dynamodb:)/.test(action)) &&
            Resource.some((one) => everyTable.includes(one) || one.includes('*')),
        ),
    };
  });
};
