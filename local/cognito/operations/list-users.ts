import * as z from 'zod';
import { refuse } from '../refusals.ts';
import type { User } from '../state.ts';
import { onPool } from './operation.ts';
import { pageOf, userShape } from './shapes.ts';

const pattern = /^\s*"?([\w:]{1,64})"?\s*(\^?=)\s*"((?:[^"\\]|\\.){0,256})"\s*$/;

const valueOf = (user: User, name: string): string | undefined => {
  if (name === 'cognito:user_status') return user.status;
  if (name === 'status') return user.enabled ? 'Enabled' : 'Disabled';
  return name === 'username' ? user.sub : user.attributes[name];
};

/** `email = "a@b.be"` or, for the beginning of a value, `email ^= "a"`. Cognito knows one condition at a time. */
const matcher = (filter: string): ((user: User) => boolean) => {
  const [, name = '', sign, quoted = ''] = pattern.exec(filter) ?? refuse('parameterInvalid', 'Error while parsing filter');
  const wanted = quoted.replaceAll(/\\(.)/g, '$1').toLowerCase();
  return (user) => {
    const value = valueOf(user, name)?.toLowerCase();
    return sign === '=' ? value === wanted : value?.startsWith(wanted) === true;
  };
};

const Listing = z.object({
  Filter: z.string().max(256).default(''),
  Limit: z.int().min(0).max(60).default(60),
  PaginationToken: z.string().optional(),
});

export const listUsers = onPool(Listing, (pool, input) => {
  const users = [...pool.users.values()];
  const found = input.Filter === '' ? users : users.filter(matcher(input.Filter));
  const { page, next } = pageOf(found, input.Limit, input.PaginationToken);
  return { Users: page.map(userShape), PaginationToken: next };
});
