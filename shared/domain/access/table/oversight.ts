import { Standing } from '../case-standing.ts';
import { anyRelation, kept, live, type Permit, work } from './row.ts';

const lead = ['mayor', 'coordinator'] as const;
const lacking = ['none', 'invited', 'contributor', 'caseManager'] as const;
const oversight = ['oversight'] as const;
const reported = ['reasonRequired', 'notifyChair', 'notifyDataProtectionOfficer', 'within60Minutes', 'reviewWithin72Hours'] as const;

/** The audit, the broken glass and what leaves the platform. */
export const oversightPermits: readonly Permit[] = [
  {
    id: 'officerReadsAccessLog',
    actions: ['audit.read', 'audit.export'],
    roles: ['dataProtectionOfficer'],
    relations: anyRelation,
    information: ['accessLog'],
    purposes: oversight,
    standings: Standing.options,
  },
  {
    id: 'mayorReadsAccessLog',
    actions: ['audit.read'],
    roles: ['mayor'],
    relations: anyRelation,
    information: ['accessLog'],
    purposes: oversight,
    standings: Standing.options,
  },
  {
    id: 'partnerReadsOwnAccess',
    actions: ['audit.readOwn'],
    roles: ['partner'],
    relations: anyRelation,
    information: ['ownWork'],
    purposes: oversight,
    standings: ['noCase'],
  },
  {
    id: 'glassIsBrokenByWhoLacks',
    actions: ['breakGlass.open'],
    roles: lead,
    relations: lacking,
    information: ['content'],
    purposes: ['breakGlass'],
    standings: [...live, 'closed'],
    obligations: reported,
  },
  {
    id: 'glassIsBrokenOnLockedCase',
    actions: ['breakGlass.open'],
    roles: lead,
    relations: anyRelation,
    information: ['content'],
    purposes: ['breakGlass'],
    standings: ['locked'],
    obligations: reported,
  },
  {
    id: 'brokenGlassShowsPerson',
    actions: ['cases.read'],
    roles: lead,
    relations: anyRelation,
    information: ['status', 'identity'],
    purposes: ['breakGlass'],
    standings: kept,
    obligations: reported,
    needs: 'breakGlassOpen',
  },
  {
    id: 'brokenGlassShowsContent',
    actions: ['cases.read', 'meetings.read', 'plans.read', 'actions.read'],
    roles: lead,
    relations: anyRelation,
    information: ['content', 'policePart'],
    purposes: ['breakGlass'],
    standings: kept,
    obligations: reported,
    needs: 'breakGlassOpen',
  },
  {
    id: 'brokenGlassIsReviewed',
    actions: ['breakGlass.review'],
    roles: ['mayor', 'dataProtectionOfficer'],
    relations: ['chair', 'none'],
    information: ['status'],
    purposes: oversight,
    standings: [...kept, 'transferred'],
    obligations: ['reasonRequired', 'secondPerson'],
  },
  {
    id: 'leadExports',
    actions: ['export'],
    roles: lead,
    relations: ['chair', 'coordinator'],
    information: ['status', 'content'],
    purposes: work,
    standings: [...live, 'closed'],
    obligations: ['reasonRequired', 'watermark', 'notifyChair', 'notifyDataProtectionOfficer'],
  },
];
