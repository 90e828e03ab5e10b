/**
 * What Cognito refuses, with its own exception names and words. Thrown, unlike the platform's problems: an exception
 * is what this protocol puts on the wire, and every door turns it into an answer in one place.
 */
const refusals = {
  wrongPassword: ['NotAuthorizedException', 'Incorrect username or password.'],
  passwordExpired: ['NotAuthorizedException', 'Temporary password has expired and must be reset by an administrator.'],
  tooManyAttempts: ['NotAuthorizedException', 'Password attempts exceeded'],
  userDisabled: ['NotAuthorizedException', 'User is disabled.'],
  sessionInvalid: ['NotAuthorizedException', 'Invalid session for the user.'],
  accessTokenInvalid: ['NotAuthorizedException', 'Invalid Access Token'],
  accessTokenExpired: ['NotAuthorizedException', 'Access Token has expired'],
  accessTokenRevoked: ['NotAuthorizedException', 'Access Token has been revoked'],
  accessTokenLacksScope: ['NotAuthorizedException', 'Access Token does not have required scopes'],
  refreshTokenInvalid: ['NotAuthorizedException', 'Invalid Refresh Token'],
  flowNotEnabled: ['InvalidParameterException', 'Auth flow not enabled for this client'],
  flowUnsupported: ['InvalidParameterException', 'Initiate Auth method not supported.'],
  parameterInvalid: ['InvalidParameterException', 'Invalid parameter'],
  passwordWeak: ['InvalidPasswordException', 'Password did not conform with policy'],
  codeWrong: ['CodeMismatchException', 'Invalid code or auth state for the user.'],
  codeUsed: ['ExpiredCodeException', 'Your software token has already been used once.'],
  setupCodeWrong: ['EnableSoftwareTokenMFAException', 'Code mismatch'],
  softwareTokenAbsent: ['SoftwareTokenMFANotFoundException', 'Software Token MFA has not been enabled by the userPool'],
  userUnknown: ['UserNotFoundException', 'User does not exist.'],
  userExists: ['UsernameExistsException', 'User account already exists'],
  userNotResendable: ['UnsupportedUserStateException', 'Resend not possible. User status is not FORCE_CHANGE_PASSWORD'],
  aliasExists: ['AliasExistsException', 'An account with the given email already exists.'],
  poolUnknown: ['ResourceNotFoundException', 'User pool does not exist.'],
  clientUnknown: ['ResourceNotFoundException', 'User pool client does not exist.'],
  groupUnknown: ['ResourceNotFoundException', 'Group not found.'],
  tokenTriggerFailed: ['UserLambdaValidationException', 'PreTokenGeneration failed with error'],
  messageTriggerFailed: ['UserLambdaValidationException', 'CustomMessage failed with error'],
  triggerAnswerInvalid: ['InvalidLambdaResponseException', 'Unrecognizable lambda output'],
  unsigned: ['MissingAuthenticationTokenException', 'Missing Authentication Token'],
  operationUnknown: ['UnknownOperationException', 'This operation is not part of the local emulator.'],
} as const satisfies Record<string, readonly [string, string]>;

export type RefusalKey = keyof typeof refusals;
export type Refusal = { readonly key: RefusalKey; readonly name: string; readonly message: string };

const marks = new WeakMap<Error, Refusal>();

/** Ends the operation with Cognito's exception; `detail` follows its words. */
export function refuse(key: RefusalKey, detail = ''): never {
  const [name, words] = refusals[key];
  const message = detail === '' ? words : `${words}: ${detail}`;
  const error = new Error(message);
  marks.set(error, { key, name, message });
  throw error;
}

/** The refusal an error stands for; a fault of the emulator itself has none. */
export const refusalOf = (error: unknown): Refusal | undefined => (error instanceof Error ? marks.get(error) : undefined);
