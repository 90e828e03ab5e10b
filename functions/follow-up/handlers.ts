import { followUp } from '../../shared/contract/follow-up.ts';
import { implement } from '../runtime/dispatch.ts';
import { addAction } from './add-action.ts';
import { assignManager } from './assign-manager.ts';
import { listCallable } from './list-callable.ts';
import { changePlan, changePolicePart, getPlan } from './plan.ts';
import { review } from './review.ts';
import { completeAction, dropAction, postponeAction, takeAction } from './settle-action.ts';

export const handlers = implement(followUp, {
  listCallable,
  getPlan,
  changePlan,
  changePolicePart,
  assignManager,
  addAction,
  takeAction,
  postponeAction,
  completeAction,
  dropAction,
  review,
});
