import type { registerChanges } from '../../shared/contract/register-changes.ts';
import { changeIdOf } from '../../shared/domain/register-changes/register-change.ts';
import { findChange } from '../../shared/domain/register-changes/find-change.ts';
import { planChange } from '../../shared/domain/register-changes/plan-change.ts';
import { planAnew, signAsRegion, withdrawChange } from '../../shared/domain/register-changes/sign-change.ts';
import { problem } from '../../shared/problems.ts';
import type { Handles, ScopeContext } from '../runtime/context.ts';
import { type Opens, planFacts } from '../runtime/plan-facts.ts';

const opensIn =
  ({ municipality }: Pick<ScopeContext<'region'>, 'municipality'>): Opens =>
  async (nis) => {
    const opened = await municipality(nis);
    return opened.ok ? opened.value.data : undefined;
  };

/** The stream tells each municipality concerned. */
export const plan: Handles<typeof registerChanges, 'plan'> = async ({ body: { cellId, ...asked } }, context) => {
  const { data, today, now, save } = context;
  const before = await data.registerChanges.get(changeIdOf(asked));
  const change = findChange(asked, { today, region: data.region, isPlanned: before !== undefined });
  if (!change.ok) return change;
  const facts = await planFacts(opensIn(context), change.value.from, today);
  const drawn = planChange(change.value, facts, cellId);
  if (!drawn.ok) return drawn;
  const planned = planAnew(before?.value, { change: change.value, plan: drawn.value, at: now });
  return planned.ok ? save([data.registerChanges.change(before, planned.value, planned.value.changeId)], planned.value) : planned;
};

export const sign: Handles<typeof registerChanges, 'sign'> = async ({ params: { changeId }, body }, { data, now, save }) => {
  const found = await data.registerChanges.get(changeId);
  if (found === undefined) return problem('resource-not-found');
  const signed = signAsRegion(found.value, body.planNumber, now);
  return signed.ok ? save([data.registerChanges.change(found, signed.value)], signed.value) : signed;
};

export const withdraw: Handles<typeof registerChanges, 'withdraw'> = async ({ params: { changeId } }, { data, today, save }) => {
  const found = await data.registerChanges.get(changeId);
  if (found === undefined) return problem('resource-not-found');
  const withdrawn = withdrawChange(found.value, today);
  return withdrawn.ok ? save([data.registerChanges.change(found, withdrawn.value)], withdrawn.value) : withdrawn;
};
