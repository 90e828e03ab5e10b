import { Purpose } from '../../audit/purpose.ts';
import { Action, isReading } from '../action.ts';
import { Information } from '../information.ts';
import { RoleClass } from '../role-class.ts';
import { called, type Forbid, seated } from './row.ts';

const but = <Value>(all: readonly Value[], ...except: readonly Value[]): readonly Value[] => all.filter((each) => !except.includes(each));

const secrets = ['content', 'policePart', 'identity', 'reporter', 'sharedSecret', 'professionalSecret'] as const;
const said = ['reporter', 'contribution', 'sharedSecret', 'professionalSecret'] as const;
const written = ['content', 'policePart', ...said] as const;
const listening = Action.options.filter((action) => isReading(action) || action === 'feedback.propose');

/** Walls: of the cell, of kinship, of time. */
const walls: readonly Forbid[] = [
  { id: 'otherCell', marks: ['sealedElsewhere'] },
  { id: 'outsideTheCell', roles: ['regionOfficer', 'competenceOfficer', 'ministryAnalyst', 'operator'] },
  { id: 'ownInterest', marks: ['ownInterest'] },
  { id: 'expired', marks: ['expired'], actions: but(Action.options, 'cases.erase', 'audit.read', 'audit.export') },
  { id: 'erasedIsGone', standings: ['erased'], information: but(Information.options, 'status', 'accessLog') },
  { id: 'erasedIsForOversight', standings: ['erased'], purposes: but(Purpose.options, 'oversight', 'retention') },
  {
    id: 'lockedUntilReviewed',
    standings: ['locked'],
    actions: but(Action.options, 'reviews.add', 'breakGlass.open'),
    information: ['content', 'policePart', 'contribution', 'sharedSecret'],
    purposes: but(Purpose.options, 'breakGlass'),
  },
];

/** What a purpose cannot be for. */
const purposes: readonly Forbid[] = [
  { id: 'purposeNeedsNoContent', purposes: ['organisationOfTheCell', 'oversight', 'retention'], information: written },
  { id: 'purposeNeedsNoName', purposes: ['organisationOfTheCell', 'retention'], information: ['identity'] },
  { id: 'glassIsForMayorAndCoordinator', purposes: ['breakGlass'], roles: but(RoleClass.options, 'mayor', 'coordinator') },
  { id: 'glassShowsNothingSaid', purposes: ['breakGlass'], information: said },
];

/** What a role never gets. */
const roles: readonly Forbid[] = [
  { id: 'policeHasNoBulkView', roles: ['police'], actions: ['export', 'audit.export', 'cases.query'] },
  { id: 'policeNeedsClearance', roles: ['police'], marks: ['clearanceMissing'], information: [...secrets, 'contribution'] },
  { id: 'officerSeesNoContent', roles: ['dataProtectionOfficer'], information: written },
  { id: 'restrictedReceivesNoSecrets', marks: ['restricted'], information: secrets },
  { id: 'restrictedHearsNobody', marks: ['restricted'], information: ['contribution'], actions: listening },
];

/** What stays with whom it was given to. */
const confidences: readonly Forbid[] = [
  { id: 'professionalSecretStays', information: ['professionalSecret'], actions: listening },
  { id: 'sharedSecretStaysAtTheTable', information: ['sharedSecret'], actions: but(listening, 'contributions.read') },
  { id: 'outsideAudience', marks: ['outsideAudience'], information: ['contribution', 'sharedSecret'] },
  {
    id: 'nameNotDisclosed',
    marks: ['undisclosed'],
    roles: seated,
    relations: ['none', ...called],
    information: ['identity'],
  },
  {
    id: 'secretOfMinorStaysWithTrio',
    marks: ['minor'],
    roles: ['partner'],
    actions: ['contributions.read'],
    information: ['sharedSecret'],
  },
  { id: 'feedbackOnMinorIsDecisionAlone', marks: ['minor'], actions: ['feedback.propose'], information: ['contribution'] },
  { id: 'minorIsNotExported', marks: ['minor'], actions: ['export'] },
];

/** What nothing overrides, a broken glass least of all. The first that meets a request names the refusal. */
export const forbids: readonly Forbid[] = [...walls, ...purposes, ...roles, ...confidences];
