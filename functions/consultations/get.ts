import type { consultations } from '../../shared/contract/consultations.ts';
import { viewOf } from '../../shared/domain/cases/view-of.ts';
import { problem } from '../../shared/problems.ts';
import { ok } from '../../shared/result.ts';
import { atHand } from '../runtime/case-at-hand.ts';
import type { Handles } from '../runtime/context.ts';

export const get: Handles<typeof consultations, 'get'> = async ({ params: { caseId, meetingId } }, { read, principal, today }) => {
  const file = await read([caseId, meetingId], (data) => data.case(caseId).file());
  if (file === undefined) return problem('resource-not-found');
  const { parts, asker, situation } = atHand({ principal, today }, file, 'caseConsultation');
  const view = viewOf(parts, { asker, situation, today });
  const consultation = view?.consultations?.find((one) => one.meetingId === meetingId);
  if (view === undefined || consultation === undefined) return problem('resource-not-found');
  const { reference, relation, standing, may, content, identity, contributions = [], decisions = [] } = view;
  const here = <Part extends { readonly meetingId: string }>(all: readonly Part[]) => all.filter((one) => one.meetingId === meetingId);
  const item = { caseId, reference, relation, standing, may, consultation, contributions: here(contributions), decisions: here(decisions) };
  const version = file.consultations().find(({ id }) => id === meetingId)?.version ?? 0;
  return { ...ok({ ...item, concern: content?.concern, name: identity?.name }), version };
};
