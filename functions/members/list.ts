import type { members } from '../../shared/contract/members.ts';
import { ok } from '../../shared/result.ts';
import type { Handles } from '../runtime/context.ts';
import { shown } from './shown.ts';

export const list: Handles<typeof members, 'list'> = async ({ self }, { data, principal, today }) => {
  const found = await data.memberFile();
  return ok({ items: found.map(({ value }) => shown(value, principal.role, today)), self, total: found.length });
};
