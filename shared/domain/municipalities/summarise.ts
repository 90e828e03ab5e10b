import type { Cell } from '../cells/cell.ts';
import { coveredNow } from '../cells/cell.ts';
import { partnersWithoutBasis } from '../cells/partners-without-basis.ts';
import { coveredBy, missingSteps, type Registration } from '../cells/registration.ts';
import { type Signature, unsigned } from '../cells/signature.ts';
import type { Member } from '../members/member.ts';
import type { Onboarding } from './onboarding.ts';
import type { Overview } from './overview.ts';

type Sources = {
  readonly onboarding: Onboarding;
  readonly draft: Registration | undefined;
  readonly signatures: readonly Signature[];
  readonly cell: Cell | undefined;
  readonly members: readonly Pick<Member, 'role' | 'confirmed' | 'validTo'>[];
  readonly today: string;
  /** The documents the settings require. */
  readonly required: readonly string[];
};

const registrationOf = ({ draft, signatures, required }: Sources): Overview['registration'] => {
  if (draft === undefined || draft.closedOn !== undefined) return undefined;
  const waiting = draft.form === undefined ? [] : unsigned(coveredBy(draft.nis, draft.form), draft.cellId, signatures);
  return { missing: [...missingSteps(draft, required)], unsigned: [...waiting], withoutBasis: partnersWithoutBasis(draft.partners).length };
};

const setupOf = (cell: Cell | undefined): Overview['setup'] => {
  if (cell === undefined || cell.activity === 'dissolved') return undefined;
  const { state: cellState, activity, declaredOn, confirmedOn, partners, trio } = cell;
  const { valid, expiresOn } = trio.chiefOfCorps.clearance;
  const clearance = expiresOn === undefined ? { valid } : { valid, expiresOn };
  const withoutBasis = partnersWithoutBasis(partners).length;
  return {
    cellState,
    activity,
    covers: [...coveredNow(cell)],
    declaredOn,
    confirmedOn,
    partners: partners.length,
    withoutBasis,
    clearance,
  };
};

/** A mayor whom the Region has not confirmed, and whose time is not over. */
export const waitsToBeConfirmed =
  (today: string) =>
  ({ role, confirmed, validTo }: Pick<Member, 'role' | 'confirmed' | 'validTo'>): boolean =>
    role === 'mayor' && !confirmed && (validTo === undefined || validTo >= today);

/** What the Region's list shows of a municipality: steps, states and counts, no name of a person. */
export const summarise = (sources: Sources): Overview => {
  const { nis, state, since, coverage, cell } = sources.onboarding;
  const registration = registrationOf(sources);
  const setup = setupOf(sources.cell);
  const mayorsToConfirm = sources.members.filter(waitsToBeConfirmed(sources.today)).length;
  return {
    nis,
    state,
    since,
    ...(coverage && { coverage: coverage.status }),
    ...(registration && { registration }),
    ...(mayorsToConfirm > 0 && { mayorsToConfirm }),
    ...(cell && { cell }),
    ...(setup && { setup }),
  };
};
