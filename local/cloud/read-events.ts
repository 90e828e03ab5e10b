import * as z from 'zod';
import type { RuleDefinition, ScheduleDefinition, Target } from './cloud.ts';
import type { Resources } from './template.ts';

const Rule = z.object({
  EventBusName: z.string().default('default'),
  EventPattern: z.unknown().optional(),
  ScheduleExpression: z.string().optional(),
  State: z.string().default('ENABLED'),
  Targets: z
    .array(
      z.object({
        Arn: z.string().regex(/:lambda:|:event-bus\//, 'only functions and buses are targets on this machine'),
        Input: z.string().optional(),
        DeadLetterConfig: z.object({ Arn: z.string() }).optional(),
      }),
    )
    .default([]),
});

const Invoke = z.object({
  FunctionName: z.string(),
  MaximumRetryAttempts: z.number().default(2),
  DestinationConfig: z.object({ OnFailure: z.object({ Destination: z.string() }).optional() }).prefault({}),
});

/** How often an event is tried, and where it lands then, is said at the function; the rule's own queue is for what cannot be handed over. */
const targetsOf = ({ ofType }: Resources, targets: z.infer<typeof Rule>['Targets']): readonly Target[] => {
  const invokes = ofType('AWS::Lambda::EventInvokeConfig').map(({ properties }) => Invoke.parse(properties));
  return targets.map(({ Arn: arn, Input: input, DeadLetterConfig }) => {
    const invoke = invokes.find(({ FunctionName }) => arn.endsWith(`:${FunctionName}`));
    const deadLetters = invoke?.DestinationConfig.OnFailure?.Destination ?? DeadLetterConfig?.Arn;
    return {
      arn,
      retries: invoke?.MaximumRetryAttempts ?? 2,
      ...(input === undefined ? {} : { input }),
      ...(deadLetters === undefined ? {} : { deadLetters }),
    };
  });
};

const rules = (resources: Resources) =>
  resources.ofType('AWS::Events::Rule').flatMap(({ id, properties }) => {
    const { Targets, State, ...rule } = Rule.parse(properties);
    return State === 'ENABLED' ? [{ id, ...rule, targets: targetsOf(resources, Targets) }] : [];
  });

/** Rules that follow a bus. */
export const rulesOf = (resources: Resources): readonly RuleDefinition[] =>
  rules(resources).flatMap(({ id, EventBusName: bus, EventPattern: pattern, targets }) => {
    const { partition, region, account } = resources.place;
    const busArn = bus.startsWith('arn:') ? bus : `arn:${partition}:events:${region}:${account}:event-bus/${bus}`;
    return pattern === undefined ? [] : [{ id, busArn, pattern, targets }];
  });

/** Rules that follow the clock; EventBridge rules know UTC only. */
export const schedulesOf = (resources: Resources): readonly ScheduleDefinition[] =>
  rules(resources).flatMap(({ id, ScheduleExpression: expression, targets }) =>
    expression === undefined ? [] : [{ id, expression, targets }],
  );
