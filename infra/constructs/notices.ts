import { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { addressesOf } from '../addresses.ts';
import { consumers } from '../functions.ts';
import { mayPublish } from './tenant-bus.ts';
import { mailFrom } from '../mail.ts';
import type { Ground } from './handler-function.ts';
import type { SignIn } from './sign-in.ts';
import { StreamConsumer } from './stream-consumer.ts';

/** Follows the changes of the table: mails people, puts allowed facts on the federal bus and what was said of proposals on the own one. */
export class Notices extends Construct {
  constructor(
    scope: Construct,
    ground: Ground,
    { bus, ownBus, signIn }: { readonly bus: string; readonly ownBus: string; readonly signIn: SignIn },
  ) {
    super(scope, 'Notices');
    const { domain } = ground.tenant;
    const { fromEmail, fromName } = mailFrom(ground.tenant);
    const { handler } = new StreamConsumer(scope, ground, {
      consumer: consumers.notices,
      environment: {
        BUS: bus,
        OWN_BUS: ownBus,
        MAIL_FROM: `${fromName} <${fromEmail}>`,
        PORTAL_URL: addressesOf(ground.tenant).portal,
        USER_POOL: signIn.userPool.userPoolId,
      },
    });
    const identity = Stack.of(this).formatArn({ service: 'ses', resource: 'identity', resourceName: domain });
    handler.ownRole.addToPolicy(new PolicyStatement({ actions: ['ses:SendEmail'], resources: [identity] }));
    const { userPoolArn } = signIn.userPool;
    handler.ownRole.addToPolicy(new PolicyStatement({ actions: ['cognito-idp:AdminCreateUser'], resources: [userPoolArn] }));
    for (const each of [bus, ownBus]) mayPublish(handler, each);
  }
}
