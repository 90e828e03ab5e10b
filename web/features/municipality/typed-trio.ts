import { Trio } from '../../../shared/domain/cells/registration.ts';
import { clearanceIn, emptyClearance, type TypedClearance, typedClearance } from './typed-clearance.ts';

type TypedSeat = { readonly name: string; readonly representative: boolean };

/** The trio as it is being typed: every field may still be empty. */
export type TypedTrio = {
  readonly mayor: TypedSeat;
  readonly chiefOfCorps: TypedSeat & {
    readonly policeZone: string;
    readonly clearance: TypedClearance;
  };
  readonly preventionOfficer: TypedSeat;
};

const seat = { name: '', representative: false };
const emptyTrio: TypedTrio = {
  mayor: seat,
  chiefOfCorps: { ...seat, policeZone: '', clearance: emptyClearance },
  preventionOfficer: seat,
};

export const typedTrio = (trio: Trio | undefined): TypedTrio => {
  if (trio === undefined) return emptyTrio;
  const { chiefOfCorps } = trio;
  return { ...trio, chiefOfCorps: { ...chiefOfCorps, clearance: typedClearance(chiefOfCorps.clearance) } };
};

/** What the schema is asked about: a day that was left empty is absent. */
export const trioIn = ({ mayor, chiefOfCorps, preventionOfficer }: TypedTrio): unknown => ({
  mayor,
  preventionOfficer,
  chiefOfCorps: { ...chiefOfCorps, clearance: clearanceIn(chiefOfCorps.clearance) },
});

/** The whole trio, or `undefined` while something is missing. */
export const wholeTrio = (typed: TypedTrio): Trio | undefined => Trio.safeParse(trioIn(typed)).data;
