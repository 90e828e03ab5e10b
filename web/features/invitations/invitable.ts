import { hasClaimed } from '../../../shared/domain/municipalities/onboarding.ts';
import type { Row } from '../municipalities/use-municipalities.ts';

/** Whether the Region may still invite it, or invite another contact; once an invitation is taken up it gives its own people their places. */
export const isInvitable = (row: Row): boolean => !hasClaimed(row);

/** Whether nobody has been invited yet. */
export const isUninvited = ({ state }: Pick<Row, 'state'>): boolean => state === 'inRegister' || state === 'requested';
