import { businessDate, Environment } from './environment.ts';
import { signInTrigger } from './sign-in-trigger.ts';
import { openTable } from './serve-surroundings.ts';

/** Turns a rule for token content into the Lambda handler of the user pool's pre-token-generation trigger (event version V2_0). */
export const serveSignIn = (content: Parameters<typeof signInTrigger>[0]['content']): ReturnType<typeof signInTrigger> => {
  const environment = Environment.pick({ TENANT: true, TABLE: true, BUSINESS_DATE: true }).parse(process.env);
  return signInTrigger({ table: openTable(environment.TABLE), today: () => businessDate(environment, new Date()), content });
};
