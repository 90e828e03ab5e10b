import * as z from 'zod';
import { legalFrameOn } from '../settings/legal-frame.ts';
import { LegalGroundId } from '../settings/legal-ground.ts';
import type { TenantId } from '../tenants.ts';

export const RegistrationStep = z.enum(['form', 'trio', 'partners', 'acceptances', 'rhythmWeeks']);
export type RegistrationStep = z.infer<typeof RegistrationStep>;

const cells = ['foreignFightersCircular', 'foreignFightersCircularRenewed', 'localCellsLaw', 'localCellsLawChange'] as const;
const mandates = [
  'flemishParticipationDecree',
  'flemishPreventionDecree',
  'frenchCommunityParticipationDecree',
  'frenchCommunityParticipationOrder',
] as const;

/** Which texts each step of the registration stands on (product.md, "What the law and practice demand"). */
const stepGrounds: Readonly<Record<RegistrationStep, readonly LegalGroundId[]>> = {
  form: cells,
  trio: cells,
  partners: [...cells, ...mandates, 'caseConsultation'],
  acceptances: [...cells, 'caseConsultation'],
  rhythmWeeks: cells,
};

export const StepGrounds = z.record(RegistrationStep, z.array(LegalGroundId));

/** The texts in force on a date, by the step of the registration they ground. */
export const stepGroundsOn = (date: string, tenant: TenantId): z.infer<typeof StepGrounds> => {
  const frame = legalFrameOn(date, tenant).map(({ id }) => id);
  const inForce = (step: RegistrationStep) => frame.filter((id) => stepGrounds[step].includes(id));
  return {
    form: inForce('form'),
    trio: inForce('trio'),
    partners: inForce('partners'),
    acceptances: inForce('acceptances'),
    rhythmWeeks: inForce('rhythmWeeks'),
  };
};
