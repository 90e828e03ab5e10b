import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { ronde, type RondeOptions } from '../../infra/ronde.ts';

const Resource = z.object({ Type: z.string(), Properties: z.record(z.string(), z.unknown()).default({}) }).loose();
const Template = z.object({ Resources: z.record(z.string(), Resource) }).loose();

export type Resource = z.infer<typeof Resource>;
export type Stack = { readonly name: string; readonly text: string; readonly resources: readonly (Resource & { readonly id: string })[] };

/**
 * Synthesizes the platform into a folder that is thrown away, without bundling: templates do not depend on the code.
 * `checked` also lets CDK and cdk-nag judge the templates, which takes seconds.
 */
type Synthesis = Pick<RondeOptions, 'context' | 'tenants'> & { readonly checked?: boolean };

export const synthesized = ({ checked = false, ...options }: Synthesis = {}): readonly Stack[] => {
  process.env['CDK_VALIDATION'] = String(checked);
  process.env['JSII_DEPRECATED'] = 'quiet';
  const folder = mkdtempSync(join(tmpdir(), 'ronde-assembly-'));
  const functions = mkdtempSync(join(tmpdir(), 'ronde-no-functions-'));
  writeFileSync(join(functions, 'none.mjs'), '');
  ronde({ ...options, outdir: folder, functions }).synth();
  const stacks = readdirSync(folder)
    .filter((name) => name.endsWith('.template.json'))
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const resources = Object.entries(Template.parse(JSON.parse(text)).Resources).map(([id, resource]) => ({ id, ...resource }));
      return { name: name.replace('.template.json', ''), text, resources };
    });
  for (const path of [folder, functions]) rmSync(path, { recursive: true });
  return stacks;
};

export const ofType = ({ resources }: Stack, type: string) => resources.filter((resource) => resource.Type === type);

const list = <Item extends z.ZodType>(item: Item) => z.preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(item));

const Statement = z.object({
  Effect: z.enum(['Allow', 'Deny']),
  Action: list(z.string()),
  Resource: list(z.unknown()).default([]),
  Condition: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
});
const Document = z.object({ PolicyDocument: z.object({ Statement: z.array(Statement) }) });

const Written = z.object({ Policies: z.array(Document).default([]) });

/** The statements of every policy of roles in a stack, each with the name of its policy, or of the role it is written in. */
export const statementsOf = (stack: Stack) => {
  const apart = ofType(stack, 'AWS::IAM::Policy').map(({ id, Properties }) => ({ id, documents: [Document.parse(Properties)] }));
  const within = ofType(stack, 'AWS::IAM::Role').map(({ id, Properties }) => ({ id, documents: Written.parse(Properties).Policies }));
  return [...apart, ...within].flatMap(({ id, documents }) =>
    documents.flatMap(({ PolicyDocument }) => PolicyDocument.Statement.map((statement) => ({ policy: id, ...statement }))),
  );
};

const Handler = z
  .object({
    Handler: z.string(),
    Runtime: z.string(),
    Role: z.unknown(),
    Architectures: z.array(z.string()),
    Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }),
  })
  .loose();

export const handlersOf = (stack: Stack) =>
  ofType(stack, 'AWS::Lambda::Function').map(({ id, Properties }) => ({ id, ...Handler.parse(Properties) }));

const Integrated = z.object({
  operationId: z.string(),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  'x-amazon-apigateway-integration': z.object({ type: z.string(), uri: z.unknown() }),
});
const Body = z.object({ Body: z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) }) });

/** The operations of a stack's API as API Gateway is told them, preflights aside, with the function behind each. */
export const operationsIn = (stack: Stack) =>
  ofType(stack, 'AWS::ApiGateway::RestApi').flatMap(({ Properties }) =>
    Object.values(Body.parse(Properties).Body.paths).flatMap((methods) =>
      Object.entries(methods)
        .filter(([method]) => method !== 'options')
        .map(([, operation]) => {
          const { operationId, security, 'x-amazon-apigateway-integration': integration } = Integrated.parse(operation);
          const [, handler] = /"Fn::GetAtt":\["(\w+)","Arn"\]/.exec(JSON.stringify(integration.uri)) ?? [];
          return { operationId, security, type: integration.type, handler };
        }),
    ),
  );
