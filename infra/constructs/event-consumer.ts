import { Duration } from 'aws-cdk-lib';
import { Rule, type RuleProps } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { Construct } from 'constructs';
import type { Consumer } from '../functions.ts';
import type { Collection } from '../../shared/data/keys.ts';
import { accessGrants, auditGrant } from '../grants.ts';
import { type Ground, HandlerFunction } from './handler-function.ts';

type Props = {
  readonly consumer: Consumer;
  readonly environment: Readonly<Record<string, string>>;
  readonly impact: string;
  /** An event of a bus, or a schedule. */
  readonly when: Pick<RuleProps, 'eventBus' | 'eventPattern' | 'schedule'>;
  /** The audit trail it adds to, where it changes something in nobody's name. */
  readonly audits?: Extract<Collection, 'audit' | 'countryAudit'>;
};

/** A function that runs on an event or on a schedule; what fails for good waits in a queue. */
export class EventConsumer extends Construct {
  constructor(scope: Construct, ground: Ground, { consumer, environment, impact, when, audits }: Props) {
    super(scope, `${consumer.name}Events`);
    const handler = new HandlerFunction(this, ground, {
      name: consumer.name,
      entry: consumer.entry,
      description: impact,
      grants: [...accessGrants(consumer.access), ...(audits === undefined ? [] : auditGrant(audits))],
      environment,
      timeout: Duration.minutes(when.schedule ? 10 : 1),
    });
    const deadLetterQueue = ground.operations.deadLetters(
      this,
      `${impact} The event waits in the queue: mend the cause, then redrive; doing it twice is safe.`,
    );
    handler.configureAsyncInvoke({ retryAttempts: 2, maxEventAge: Duration.hours(6), onFailure: new SqsDestination(deadLetterQueue) });
    new Rule(this, 'Rule', {
      ...when,
      description: impact,
      targets: [new LambdaFunction(handler, { deadLetterQueue, retryAttempts: 8, maxEventAge: Duration.hours(6) })],
    });
  }
}
