import type { consultations } from '../../shared/contract/consultations.ts';
import type { Consultation } from '../../shared/domain/cases/consultation.ts';
import { problem } from '../../shared/problems.ts';
import type { CellContext, Handles } from '../runtime/context.ts';
import { atItem } from './at-item.ts';
import { part } from './part.ts';

type Writing = {
  readonly params: { readonly caseId: string; readonly meetingId: string };
  readonly version: number;
  readonly action: 'meetings.assess' | 'meetings.conclude';
  readonly written: Partial<Pick<Consultation, 'assessment' | 'minutes'>>;
};

const write = async (context: CellContext<false>, { params, version, action, written }: Writing) => {
  const found = await atItem(context, params, { action, information: 'content' });
  if (!found.ok) return found;
  const { consultation } = found.value;
  if (consultation.version !== version) return problem('edit-conflict');
  const after: Consultation = { ...consultation.value, ...written };
  const { everAttended: _, ...shown } = after;
  const change = await context.data.case(params.caseId).consultations.change(consultation, after);
  return context.save({ about: [params.caseId, params.meetingId], writes: [change] }, part(shown), version + 1);
};

export const assess: Handles<typeof consultations, 'assess'> = ({ params, body, version }, context) =>
  write(context, { params, version, action: 'meetings.assess', written: { assessment: body } });

export const minute: Handles<typeof consultations, 'minute'> = ({ params, body, version }, context) =>
  write(context, { params, version, action: 'meetings.conclude', written: { minutes: body.minutes } });
