import type { legalFrame } from '../../shared/contract/settings.ts';
import { stepGroundsOn } from '../../shared/domain/cells/step-grounds.ts';
import { legalBasesOn } from '../../shared/domain/settings/legal-bases.ts';
import { legalFrameOn } from '../../shared/domain/settings/legal-frame.ts';
import { ok } from '../../shared/result.ts';
import type { Handles } from '../runtime/context.ts';

export const get: Handles<typeof legalFrame, 'get'> = async ({ query }, { tenant, today }) => {
  const { on = today } = query;
  return ok({ on, grounds: [...legalFrameOn(on, tenant)], legalBases: [...legalBasesOn(on, tenant)], steps: stepGroundsOn(on, tenant) });
};
