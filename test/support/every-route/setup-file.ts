import type { Partner, RegistrationSteps, Trio } from '../../../shared/domain/cells/registration.ts';

const acceptedOn = '2026-03-02';

/** A whole trio, as most cells have it. */
export const trio: Trio = {
  mayor: { name: 'The mayor', representative: false },
  chiefOfCorps: {
    name: 'The chief of corps',
    representative: true,
    policeZone: 'The police zone of the municipality',
    clearance: { valid: true, expiresOn: '2029-01-01', checkedBy: 'The secretary of the zone' },
  },
  preventionOfficer: { name: 'The prevention officer', representative: false },
};

/** Five partners, two of them without a legal basis. */
export const partners: Partner[] = [
  { sector: 'socialWelfare', organisation: 'The public social welfare centre', entity: 'municipality', validFrom: acceptedOn },
  { sector: 'streetWork', organisation: 'The street workers', entity: 'municipality', validFrom: acceptedOn },
  ...(['education', 'pupilGuidance', 'youthCare'] as const).map((sector) => ({
    sector,
    organisation: `The service for ${sector}`,
    entity: 'flemishCommunity' as const,
    legalBasis: 'flemishParticipationDecree' as const,
    validFrom: acceptedOn,
  })),
];

/** Every step but the form. */
export const steps: RegistrationSteps = {
  trio,
  partners,
  acceptances: { rulesOfProcedure: acceptedOn, charter: acceptedOn, dpia: acceptedOn, retention: acceptedOn },
  rhythmWeeks: 4,
};
