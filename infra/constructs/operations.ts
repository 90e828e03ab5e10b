import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Alarm, type AlarmProps, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';

export type Alert = Pick<AlarmProps, 'threshold'> & {
  readonly metric: IMetric;
  /** What people notice, and what to do first. */ readonly impact: string;
};

/** What the operator works with: logs, queues of what failed and alarms. */
export class Operations extends Construct {
  readonly topic: Topic;
  private readonly key: Key;

  constructor(scope: Construct, operator: string) {
    super(scope, 'Operations');
    this.key = new Key(this, 'Key', { enableKeyRotation: true, description: 'Logs and alarms; no content of cells.' });
    this.key.grantEncryptDecrypt(new ServicePrincipal(`logs.${Stack.of(this).region}.${Stack.of(this).urlSuffix}`));
    for (const sender of ['cloudwatch', 'budgets']) this.key.grantEncryptDecrypt(new ServicePrincipal(sender));
    this.topic = new Topic(this, 'Topic', { masterKey: this.key, enforceSSL: true });
    this.topic.addSubscription(new EmailSubscription(operator));
    this.topic.grantPublish(new ServicePrincipal('budgets'));
  }

  /** A log that forgets after the retention. */
  log(scope: Construct, id: string, retention: RetentionDays = RetentionDays.THREE_MONTHS): LogGroup {
    return new LogGroup(scope, id, { retention, encryptionKey: this.key, removalPolicy: RemovalPolicy.DESTROY });
  }

  /** Where work lands that failed for good; kept two weeks, and somebody is told. */
  deadLetters(scope: Construct, impact: string): Queue {
    const queue = new Queue(scope, 'DeadLetters', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    acknowledge(queue, { id: 'AwsSolutions-SQS3', reason: 'This queue is itself where failed work ends; an alarm watches its depth.' });
    this.alarm(queue, 'Waiting', {
      metric: queue.metricApproximateNumberOfMessagesVisible({ statistic: 'Maximum' }),
      threshold: 1,
      impact,
    });
    return queue;
  }

  /** Tells the operator, in plain words, what people notice when a metric reaches its threshold. */
  alarm(scope: Construct, id: string, { metric, threshold, impact }: Alert): void {
    const alarm = new Alarm(scope, id, {
      metric,
      threshold,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      alarmDescription: impact,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
  }
}
