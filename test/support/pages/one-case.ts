import { contactAt, done, openRegion } from '../e2e/region.ts';
import { seatsOf } from './seat.ts';
import type { Visiting } from './visit.ts';

/** A cell of Flanders, joint where others are named, with one case, to which a teacher and nobody else is called. */
export const openCase = async (visiting: Visiting, nis: string, ...others: readonly string[]) => {
  const region = await openRegion(visiting.stage, { region: 'flanders' });
  await region.cell(nis, ...others);
  // the next token of its people gives them a chair
  const seated = async (role: 'coordinator' | 'mayor') =>
    region.people.holding('flanders', await region.people.nextToken('flanders', contactAt(nis, role).email));
  const [coordinator, mayor] = [await seated('coordinator'), await seated('mayor')];
  const contact = { name: 'Teacher', email: `teacher.${nis}@cell.example`, language: 'nl' } as const;
  const mandate = { entity: 'flemishCommunity', legalBasis: 'flemishParticipationDecree' } as const;
  const { memberId } = done(await coordinator.members.add({ body: { contact, role: 'education', ...mandate } }));
  await visiting.stage.settle();
  const { signalId } = done(await coordinator.signals.report({ body: { observation: 'Seen on Monday.', anonymous: false } }));
  const reasons = { scopeReasons: 'Seen by two.', proportionalityReasons: 'Help was refused.' };
  done(await coordinator.signals.test({ params: { signalId }, body: { inScope: true, proportionate: true, ...reasons } }));
  const { caseId } = done(await mayor.cases.create({ body: { signalIds: [signalId], concern: 'Two services worry.', minor: false } }));
  done(await coordinator.invitations.propose({ params: { caseId }, body: { memberId, purpose: 'You know the class.' } }));
  done(await mayor.invitations.approve({ params: { caseId, memberId } }));
  await visiting.stage.settle();
  return { region, coordinator, mayor, teacher: contact.email, memberId, caseId, sit: seatsOf(visiting, region) };
};
export type OneCase = Awaited<ReturnType<typeof openCase>>;
