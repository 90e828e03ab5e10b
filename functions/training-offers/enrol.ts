import type { trainingOffers } from '../../shared/contract/trainings.ts';
import { cancelEnrolment, enrol as enrolIn } from '../../shared/domain/trainings/enrol.ts';
import { offerTo } from '../../shared/domain/trainings/training-view.ts';
import { problem } from '../../shared/problems.ts';
import { ok } from '../../shared/result.ts';
import type { Handles, MemberTrainings } from '../runtime/context.ts';
import { untilSaved } from '../runtime/until-saved.ts';

/** A training that members may know of. */
const shown = async (trainings: MemberTrainings, trainingId: string) => {
  const found = await trainings.get(trainingId);
  return found === undefined || found.value.state === 'draft' ? problem('resource-not-found') : ok(found);
};

export const enrol: Handles<typeof trainingOffers, 'enrol'> = async ({ params: { trainingId } }, context) => {
  const { data, trainings, principal, save, newId, now, today } = context;
  const { sub, nis, role, membershipId: memberId } = principal;
  const member = await data.members.get(memberId);
  if (member === undefined) return problem('member-unknown');
  const enrolment = { enrolmentId: newId('enrolment'), name: member.value.name, role, nis, enrolledAt: now };
  return untilSaved(
    () => shown(trainings, trainingId),
    async (found) => {
      const after = enrolIn(found.value, { sub, nis, memberId, role }, today);
      return after.ok ? save(trainings.enrolling(found, after.value, enrolment), offerTo(after.value, sub)) : after;
    },
  );
};

export const cancel: Handles<typeof trainingOffers, 'cancel'> = async ({ params: { trainingId } }, context) => {
  const { trainings, principal, save, today } = context;
  const own = await trainings.own(trainingId);
  return untilSaved(
    () => shown(trainings, trainingId),
    async (found) => {
      const after = cancelEnrolment(found.value, principal, today);
      return after.ok ? save(trainings.leaving(found, after.value, own), offerTo(after.value, principal.sub)) : after;
    },
  );
};
