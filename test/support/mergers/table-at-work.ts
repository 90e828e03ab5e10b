import type { Region, RegionClient } from '../region.ts';
import { done } from '../region.ts';
import { narrative, tested } from '../case-at-work.ts';
import { seatPeople } from '../cell-at-work.ts';

const table = {
  coordinator: { role: 'coordinator' },
  mayor: { role: 'mayor' },
  police: { role: 'police' },
  school: { role: 'education', entity: 'flemishCommunity', legalBasis: 'flemishParticipationDecree' },
  officer: { role: 'dataProtectionOfficer' },
} as const;

type Client = { readonly client: RegionClient };

/** A signal that waits, and one that was found in scope. */
const reportedBy = async (school: Client, coordinator: Client) => {
  const body = { observation: narrative.observation, anonymous: false };
  const waiting = done(await school.client.signals.report({ body })).signalId;
  const { signalId } = done(await school.client.signals.report({ body }));
  done(await coordinator.client.signals.test({ params: { signalId }, body: tested }));
  return { waiting, signalId };
};

/** People of one municipality at the table of its cell, and what they work on: a signal, a case of a named person with somebody called to it, a meeting, an action and a plan. */
export const tableAtWork = async (region: Region, nis: string) => {
  const at = await seatPeople(region, nis, table);
  const [coordinator, mayor, school, officer] = [at('coordinator'), at('mayor'), at('school'), at('officer')];
  const { waiting, signalId } = await reportedBy(school, coordinator);
  const name = `Person of ${nis}`;
  const { caseId } = done(
    await mayor.client.cases.create({ body: { signalIds: [signalId], concern: narrative.concern, minor: false, identity: { name } } }),
  );
  await region.stream.inOrder();
  const { memberId } = school;
  done(await coordinator.client.invitations.propose({ params: { caseId }, body: { memberId, purpose: narrative.purpose } }));
  done(await mayor.client.invitations.approve({ params: { caseId, memberId } }));
  const times = { on: '2025-01-20', startsAt: '14:00', endsAt: '15:00', place: `Room of ${nis}` };
  const agenda = [{ caseId, question: 'What helps?', invited: [memberId] }];
  const { meetingId } = done(await mayor.client.meetings.convene({ body: { ...times, agenda } }));
  done(await coordinator.client.followUp.changePlan({ params: { caseId }, body: { goals: [{ goal: `Goal of ${nis}` }] }, version: 0 }));
  const task = { task: 'Calls the family.', ownerId: coordinator.memberId, dueOn: '2025-02-01', police: false };
  done(await coordinator.client.followUp.addAction({ params: { caseId }, body: task }));
  await region.stream.inOrder();
  return { nis, name, caseId, waiting, meetingId, coordinator, mayor, school, officer, police: at('police') };
};
export type TableAtWork = Awaited<ReturnType<typeof tableAtWork>>;
