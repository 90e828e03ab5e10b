import { refuse } from './refusals.ts';
import type { User } from './state.ts';
import type { UserPool } from './user-pool.ts';

/** What every trigger is told; `triggerSource` says which one it is and why it runs. */
export type TriggerEvent = {
  readonly triggerSource: string;
  readonly region: string;
  readonly userPoolId: string;
  readonly userName: string;
  readonly callerContext: { readonly awsSdkVersion: string; readonly clientId: string };
};

/** The part of an event that is the same for all triggers; `clientId` is that of the app that called. */
export const eventOf = <S extends string>(pool: UserPool, user: User, { source, clientId }: { source: S; clientId: string }) => ({
  triggerSource: source,
  region: pool.definition.id.split('_')[0] ?? '',
  userPoolId: pool.definition.id,
  userName: user.sub,
  callerContext: { awsSdkVersion: 'aws-sdk-unknown-unknown', clientId },
});

export const attributesOf = ({ attributes, status }: User) => ({ ...attributes, 'cognito:user_status': status });

/** The event a deployed trigger answered; refused as Cognito does when it threw. */
export const answered = (running: Promise<unknown>, failed: 'tokenTriggerFailed' | 'messageTriggerFailed'): Promise<unknown> =>
  running.catch((error: unknown) => refuse(failed, error instanceof Error ? error.message : String(error)));
