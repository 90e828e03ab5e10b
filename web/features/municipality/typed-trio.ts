import { Trio } from '../../../shared/domain/cells/registration.ts';

type TypedSeat = { readonly name: string; readonly representative: boolean };

/** The trio as it is being typed: every field may still be empty. */
export type TypedTrio = {
  readonly mayor: TypedSeat;
  readonly chiefOfCorps: TypedSeat & {
    readonly policeZone: string;
    readonly clearance: { readonly valid: boolean | undefined; readonly expiresOn: string; readonly checkedBy: string };
  };
  readonly preventionOfficer: TypedSeat;
};

const seat = { name: '', representative: false };
const emptyTrio: TypedTrio = {
  mayor: seat,
  chiefOfCorps: { ...seat, policeZone: '', clearance: { valid: undefined, expiresOn: '', checkedBy: '' } },
  preventionOfficer: seat,
};

export const typedTrio = (trio: Trio | undefined): TypedTrio => {
  if (trio === undefined) return emptyTrio;
  const { chiefOfCorps } = trio;
  const { expiresOn = '', ...clearance } = chiefOfCorps.clearance;
  return { ...trio, chiefOfCorps: { ...chiefOfCorps, clearance: { ...clearance, expiresOn } } };
};

/** What the schema is asked about: a day that was left empty is absent. */
export const trioIn = ({ mayor, chiefOfCorps, preventionOfficer }: TypedTrio): unknown => {
  const { expiresOn, ...clearance } = chiefOfCorps.clearance;
  return {
    mayor,
    preventionOfficer,
    chiefOfCorps: { ...chiefOfCorps, clearance: expiresOn === '' ? clearance : { ...clearance, expiresOn } },
  };
};

/** The whole trio, or `undefined` while something is missing. */
export const wholeTrio = (typed: TypedTrio): Trio | undefined => Trio.safeParse(trioIn(typed)).data;

/** A clearance that is said to be valid and whose last day has passed: the platform would refuse it. */
export const isPast = ({ chiefOfCorps: { clearance } }: TypedTrio, today: string): boolean =>
  clearance.valid === true && clearance.expiresOn !== '' && clearance.expiresOn < today;
