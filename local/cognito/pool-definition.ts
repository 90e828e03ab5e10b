/** What a synthesized template says about a user pool; nothing here changes while the emulator runs. */
export type PasswordPolicy = {
  readonly minimumLength: number;
  readonly requireLowercase: boolean;
  readonly requireUppercase: boolean;
  readonly requireNumbers: boolean;
  readonly requireSymbols: boolean;
  readonly temporaryPasswordDays: number;
};

export type ClientDefinition = {
  readonly id: string;
  readonly callbackUrls: readonly string[];
  readonly logoutUrls: readonly string[];
  /** Scopes the client may ask for on the sign-in pages, e.g. `openid`, `<resource server>/<scope>`. */
  readonly scopes: readonly string[];
  /** Life of access and id tokens. */
  readonly accessTokenMinutes: number;
  readonly refreshTokenDays: number;
  /** As CloudFormation names them: `ALLOW_USER_PASSWORD_AUTH`, `ALLOW_REFRESH_TOKEN_AUTH`, … */
  readonly authFlows: readonly string[];
};

export type ResourceServer = { readonly identifier: string; readonly scopes: readonly string[] };

export type PoolDefinition = {
  /** Region and id as Cognito writes them: `eu-central-1_Ab12Cd34E`. */
  readonly id: string;
  readonly name: string;
  readonly groups: readonly string[];
  readonly clients: readonly ClientDefinition[];
  readonly resourceServers: readonly ResourceServer[];
  readonly mfa: 'OFF' | 'OPTIONAL' | 'ON';
  readonly passwordPolicy: PasswordPolicy;
  readonly hasPreTokenTrigger: boolean;
  readonly hasMessageTrigger: boolean;
};
