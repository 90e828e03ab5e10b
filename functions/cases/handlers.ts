import { cases } from '../../shared/contract/cases.ts';
import { implement } from '../runtime/dispatch.ts';
import { change, close, reopen } from './change.ts';
import { create, takeUp } from './create.ts';
import { get } from './get.ts';
import { changeIdentity, disclose, lookUpIdentity } from './identity.ts';
import { list, query } from './list.ts';
import { getOwnWork, listOwnWork } from './own-work.ts';

export const handlers = implement(cases, {
  create,
  takeUp,
  list,
  query,
  get,
  listOwnWork,
  getOwnWork,
  changeIdentity,
  disclose,
  change,
  lookUpIdentity,
  close,
  reopen,
});
