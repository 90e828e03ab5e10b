import { Duration } from 'aws-cdk-lib';
import { Rule, type RuleProps } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { Construct } from 'constructs';
import type { Consumer } from '../functions.ts';
import { consumerGrants } from '../grants.ts';
import { type Ground, HandlerFunction } from './handler-function.ts';

type Props = {
  readonly consumer: Consumer;
  /** An event of a bus, or a schedule. */
  readonly when: Pick<RuleProps, 'eventBus' | 'eventPattern' | 'schedule'>;
  readonly environment?: Readonly<Record<string, string>>;
};

/** A function that runs on an event or on a schedule; what fails for good waits in a queue. */
export class EventConsumer extends Construct {
  readonly handler: HandlerFunction;

  constructor(scope: Construct, ground: Ground, { consumer, when, environment = {} }: Props) {
    super(scope, `${consumer.name}Events`);
    this.handler = new HandlerFunction(this, ground, {
      ...consumer,
      environment,
      grants: consumerGrants(consumer),
      timeout: Duration.minutes(when.schedule ? 10 : 1),
    });
    const deadLetterQueue = ground.operations.deadLetters(
      this,
      `${consumer.impact} The event waits in the queue: mend the cause, then redrive; doing it twice is safe.`,
    );
    this.handler.configureAsyncInvoke({ retryAttempts: 2, maxEventAge: Duration.hours(6), onFailure: new SqsDestination(deadLetterQueue) });
    new Rule(this, 'Rule', {
      ...when,
      description: consumer.does,
      targets: [new LambdaFunction(this.handler, { deadLetterQueue, retryAttempts: 8, maxEventAge: Duration.hours(6) })],
    });
  }
}
