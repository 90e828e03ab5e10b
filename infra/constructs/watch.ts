import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import { Construct } from 'constructs';
import type { Tenant } from '../tenants.ts';
import type { HandlerFunction } from './handler-function.ts';
import type { Operations } from './operations.ts';

type Watched = {
  readonly tenant: Tenant;
  readonly operations: Operations;
  readonly onToken: HandlerFunction;
  readonly onMessage: HandlerFunction;
};

/** Alarms of the whole account, which holds this tenant only, and its budget. */
export class Watch extends Construct {
  constructor(scope: Construct, { tenant, operations, onToken, onMessage }: Watched) {
    super(scope, 'Watch');
    operations.alarm(this, 'Throttled', {
      metric: new Metric({ namespace: 'AWS/Lambda', metricName: 'Throttles', statistic: 'Sum' }),
      threshold: 5,
      impact: 'Some people of this tenant are asked to try again later. Raise the concurrency of the account, or find who floods it.',
    });
    operations.alarm(this, 'NoTokens', {
      metric: onToken.metricErrors({ statistic: 'Sum' }),
      threshold: 3,
      impact: 'Nobody can sign in, and those at work are out within ten minutes. Look at the log of the sign-in function.',
    });
    operations.alarm(this, 'NoAccountMails', {
      metric: onMessage.metricErrors({ statistic: 'Sum' }),
      threshold: 1,
      impact: 'Nobody is mailed a temporary password, or a code for a forgotten one. Look at the log of the account mail function.',
    });
    const notify = (threshold: number, notificationType: 'ACTUAL' | 'FORECASTED') => ({
      notification: { notificationType, threshold, comparisonOperator: 'GREATER_THAN', thresholdType: 'PERCENTAGE' },
      subscribers: [{ subscriptionType: 'SNS', address: operations.topic.topicArn }],
    });
    new CfnBudget(this, 'Budget', {
      budget: { budgetType: 'COST', timeUnit: 'MONTHLY', budgetLimit: { amount: tenant.budget, unit: 'USD' } },
      notificationsWithSubscribers: [notify(80, 'ACTUAL'), notify(100, 'FORECASTED')],
    });
  }
}
