import * as z from 'zod';
import { checkGroup } from '../user-pool.ts';
import { changeUser, getUser } from '../users.ts';
import { onPool } from './operation.ts';
import { groupShape, pageOf, Username, userShape } from './shapes.ts';

const Membership = Username.extend({ GroupName: z.string() });
const Paged = z.object({ Limit: z.int().min(0).max(60).default(60), NextToken: z.string().optional() });

export const adminAddUserToGroup = onPool(Membership, (pool, input) => {
  checkGroup(pool, input.GroupName);
  const { sub, groups } = getUser(pool, input.Username);
  changeUser(pool, sub, { groups: [...new Set([...groups, input.GroupName])] });
  return {};
});

export const adminRemoveUserFromGroup = onPool(Membership, (pool, input) => {
  checkGroup(pool, input.GroupName);
  const { sub, groups } = getUser(pool, input.Username);
  changeUser(pool, sub, { groups: groups.filter((group) => group !== input.GroupName) });
  return {};
});

export const adminListGroupsForUser = onPool(Paged.extend(Username.shape), (pool, input) => {
  const { page, next } = pageOf(getUser(pool, input.Username).groups, input.Limit, input.NextToken);
  return { Groups: page.map((group) => groupShape(pool, group)), NextToken: next };
});

export const listGroups = onPool(Paged, (pool, input) => {
  const { page, next } = pageOf(pool.definition.groups, input.Limit, input.NextToken);
  return { Groups: page.map((group) => groupShape(pool, group)), NextToken: next };
});

export const listUsersInGroup = onPool(Paged.extend({ GroupName: z.string() }), (pool, input) => {
  checkGroup(pool, input.GroupName);
  const members = [...pool.users.values()].filter(({ groups }) => groups.includes(input.GroupName));
  const { page, next } = pageOf(members, input.Limit, input.NextToken);
  return { Users: page.map(userShape), NextToken: next };
});
