import { Duration } from 'aws-cdk-lib';
import { EventSourceMapping, FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Construct } from 'constructs';
import { type Consumer, streamPrefixes } from '../functions.ts';
import { consumerGrants } from '../grants.ts';
import { type Ground, HandlerFunction } from './handler-function.ts';

type Props = { readonly consumer: Consumer; readonly environment?: Readonly<Record<string, string>> };

/** A function that follows the changes of the table, in order within a partition; what fails for good waits in a queue. */
export class StreamConsumer extends Construct {
  readonly handler: HandlerFunction;

  constructor(scope: Construct, ground: Ground, { consumer, environment = {} }: Props) {
    super(scope, `${consumer.name}Stream`);
    const { data, operations } = ground;
    this.handler = new HandlerFunction(this, ground, {
      ...consumer,
      grants: consumerGrants(consumer),
      environment,
      timeout: Duration.seconds(60),
    });
    const deadLetters = operations.deadLetters(
      this,
      `${consumer.impact} Mend the cause, then npm run tenant:rebuild: it brings everything derived up to the records.`,
    );
    new EventSourceMapping(this, 'Mapping', {
      target: this.handler,
      eventSourceArn: data.grantStream(this.handler.ownRole),
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: 100,
      bisectBatchOnError: true,
      reportBatchItemFailures: true,
      retryAttempts: 5,
      maxRecordAge: Duration.hours(12),
      onFailure: new SqsDlq(deadLetters),
      filters: streamPrefixes.map((prefix) => FilterCriteria.filter({ dynamodb: { Keys: { pk: { S: FilterRule.beginsWith(prefix) } } } })),
    }).node.addDependency(this.handler.ownRole);
    operations.alarm(this, 'Behind', {
      metric: this.handler.metric('IteratorAge', { statistic: 'Maximum' }),
      threshold: Duration.minutes(5).toMilliseconds(),
      impact: `${consumer.impact} It is more than five minutes behind.`,
    });
  }
}
