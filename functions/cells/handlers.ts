import { cells } from '../../shared/contract/cells.ts';
import { implement } from '../runtime/dispatch.ts';
import { acceptJoining } from './accept-joining.ts';
import { acknowledge } from './acknowledge.ts';
import { answer } from './answer.ts';
import { get, getSetup } from './get.ts';
import { leave } from './leave.ts';
import { changeActivity, changePartners, changeTrio, confirm, dissolve } from './maintain.ts';

export const handlers = implement(cells, {
  get,
  getSetup,
  acknowledge,
  acceptJoining,
  confirm,
  changeActivity,
  changeTrio,
  changePartners,
  answer,
  leave,
  dissolve,
});
