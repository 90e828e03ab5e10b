import type { Clearance } from '../../../shared/domain/members/clearance.ts';

/** A clearance as it is being typed; nothing is answered for anybody. */
export type TypedClearance = { readonly valid: boolean | undefined; readonly expiresOn: string; readonly checkedBy: string };

export const emptyClearance: TypedClearance = { valid: undefined, expiresOn: '', checkedBy: '' };

export const typedClearance = ({ valid, expiresOn = '', checkedBy }: Clearance): TypedClearance => ({ valid, expiresOn, checkedBy });

/** What the schema is asked about: a day that was left empty is absent. */
export const clearanceIn = ({ expiresOn, ...clearance }: TypedClearance): unknown =>
  expiresOn === '' ? clearance : { ...clearance, expiresOn };

/** A clearance that is said to be valid and whose last day has passed: the platform would refuse it. */
export const isPast = ({ valid, expiresOn }: TypedClearance, today: string): boolean =>
  valid === true && expiresOn !== '' && expiresOn < today;
