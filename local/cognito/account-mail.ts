import * as z from 'zod';
import { refuse } from './refusals.ts';
import { answered, attributesOf, eventOf } from './trigger-event.ts';
import type { User } from './state.ts';
import type { UserPool } from './user-pool.ts';

const usernameParameter = '{username}';
const codeParameter = '{####}';

const Answer = z.object({ response: z.object({ emailSubject: z.string().nullish(), emailMessage: z.string().nullish() }) });

type Metadata = Readonly<Record<string, string>> | undefined;

const messageEvent = (pool: UserPool, user: User, clientMetadata: Metadata) => ({
  version: '1' as const,
  ...eventOf(pool, user, { source: 'CustomMessage_AdminCreateUser', clientId: 'CLIENT_ID_NOT_APPLICABLE' }),
  request: {
    userAttributes: attributesOf(user),
    codeParameter,
    linkParameter: '',
    usernameParameter,
    ...(clientMetadata && { clientMetadata }),
  },
  response: { smsMessage: null, emailMessage: null, emailSubject: null },
});
export type MessageEvent = ReturnType<typeof messageEvent>;

/** The words of the deployed trigger, or Cognito's own where it says none or leaves a parameter out. */
const wordsFor = async (
  pool: UserPool,
  user: User,
  clientMetadata: Metadata,
): Promise<{ readonly subject: string; readonly body: string }> => {
  const { id, hasMessageTrigger } = pool.definition;
  const event = messageEvent(pool, user, clientMetadata);
  const asked = hasMessageTrigger ? await answered(pool.runMessageTrigger(id, event), 'messageTriggerFailed') : event;
  const { data } = Answer.safeParse(asked);
  const { emailSubject: subject, emailMessage: body } = data?.response ?? refuse('triggerAnswerInvalid');
  const isWhole = [usernameParameter, codeParameter].every((parameter) => body?.includes(parameter));
  return {
    subject: subject ?? 'Your temporary password',
    body: body && isWhole ? body : `Your username is ${usernameParameter} and temporary password is ${codeParameter}. `,
  };
};

type Sent = { readonly secret: string; readonly clientMetadata: Metadata };

/** Mails user name and temporary password, as HTML. */
export const sendAccountMail = async (pool: UserPool, user: User, { secret, clientMetadata }: Sent): Promise<void> => {
  const { subject, body } = await wordsFor(pool, user, clientMetadata);
  const to = user.attributes.email ?? '';
  const text = body.replaceAll(usernameParameter, () => to).replaceAll(codeParameter, () => secret);
  await pool.sendMail({ poolId: pool.definition.id, to, subject, text });
};
