import * as z from 'zod';
import { IsoDate, IsoInstant, Nis } from '../fields.ts';
import { CellPlace } from '../members/member.ts';
import { CoverageStatus } from '../municipalities/onboarding.ts';

/**
 * The path of a register change, drawn and enforced by the same table: state → event → next state. Until its day it can be
 * planned anew, which asks everybody to sign again, and withdrawn.
 */
export const registerChangeTransitions = {
  planned: { plan: 'planned', sign: 'planned', signLast: 'signed', withdraw: 'withdrawn' },
  signed: { plan: 'planned', withdraw: 'withdrawn', begin: 'executing' },
  executing: { finish: 'executed' },
  executed: {},
  withdrawn: { plan: 'planned' },
} as const;

export const RegisterChangeState = z.enum(['planned', 'signed', 'executing', 'executed', 'withdrawn']);
export type RegisterChangeState = z.infer<typeof RegisterChangeState>;

type Event = 'plan' | 'sign' | 'signLast' | 'withdraw' | 'begin' | 'finish';

/** The state an event leads to, or `undefined` where the table has no such arrow. */
export const nextRegisterChangeState = (state: RegisterChangeState, event: Event): RegisterChangeState | undefined => {
  const arrows: Partial<Record<Event, RegisterChangeState>> = registerChangeTransitions[state];
  return arrows[event];
};

/** What a change means for one municipality, one that merges or one beside them in a cell that changes. */
export const PlanLine = z.strictObject({
  nis: Nis,
  /** The code its records were made under. */
  kept: Nis,
  /** `home`: its record goes on as that of the new municipality; `ends`: it stays closed where it is; `beside`: it merges with nobody. */
  part: z.enum(['home', 'ends', 'beside']),
  cell: CellPlace.optional(),
  /** What becomes of the work of its cell. */
  work: z.enum(['none', 'stays', 'goesOver', 'residentsGoOver']),
  people: z.enum(['none', 'stay', 'goOver']),
  /** Whether a registration that is open closes. */
  registrationCloses: z.boolean(),
  coverage: CoverageStatus,
  /** Whether its mayor signs; a municipality that does not work here yet has nobody who could. */
  signs: z.boolean(),
});
export type PlanLine = z.infer<typeof PlanLine>;

/** What people should look at before they sign. */
export const PlanWarning = z.enum(['cellUnconfirmed', 'mayorToConfirm', 'registrationCloses', 'coverageUnknown', 'seatOutside']);
export type PlanWarning = z.infer<typeof PlanWarning>;

/** What people sign. `cell`: the one that goes on; `choices`: all that could, the default first. */
export const ChangePlan = z.strictObject({
  home: Nis,
  cell: CellPlace.optional(),
  choices: z.array(CellPlace).max(20),
  /** No more than turn in one transaction; two joint cells of the largest size come to fewer. */
  lines: z.array(PlanLine).max(85),
  /** Whether the new municipality has a cell on its first day. */
  coverage: CoverageStatus,
  /** Whose mayor chairs until the Region confirms another; controller is the new municipality. */
  chairFrom: Nis,
  warnings: z.array(PlanWarning),
});
export type ChangePlan = z.infer<typeof ChangePlan>;

const Signed = z.strictObject({ nis: Nis, signedAt: IsoInstant });

/** A step of the execution; `of`: the municipality or the cell whose it is. */
export const ChangeStep = z.strictObject({
  step: z.enum(['offers', 'turn', 'people', 'work', 'codes']),
  of: z.string().max(60).optional(),
  doneAt: IsoInstant.optional(),
});
export type ChangeStep = z.infer<typeof ChangeStep>;

const identity = {
  changeId: z.string().max(40),
  type: z.enum(['merger', 'recode']),
  date: IsoDate,
  from: z.array(Nis).min(1).max(20),
  to: Nis,
  state: RegisterChangeState,
  /** Raised with every plan; a signature stands under one. */
  planNumber: z.int().min(1),
  plan: ChangePlan,
};

/** A change of the register as the Region plans, signs and follows it. */
export const RegisterChange = z.strictObject({
  ...identity,
  plannedAt: IsoInstant,
  regionSignedAt: IsoInstant.optional(),
  /** Of the municipalities, as they stand under this plan; brought by the stream. */
  signatures: z.array(Signed).max(200),
  begunAt: IsoInstant.optional(),
  steps: z.array(ChangeStep).max(200),
  executedAt: IsoInstant.optional(),
  /** When the keys of what went over were destroyed in the cells it came from. */
  keysEndedAt: IsoInstant.optional(),
});
export type RegisterChange = z.infer<typeof RegisterChange>;

/** What a municipality concerned is shown, and its mayor signs. */
export const ChangeNotice = z.strictObject({
  ...identity,
  /** The own signature under this plan. */
  signedAt: IsoInstant.optional(),
  signedBy: z.string().optional(),
});
export type ChangeNotice = z.infer<typeof ChangeNotice>;

/** What a municipality is shown of a change that concerns it. */
export const OwnChange = ChangeNotice.omit({ signedBy: true });

/** The name of a change: of the day and the code it leads to there is one. */
export const changeIdOf = ({ date, to }: { readonly date: string; readonly to: string }): string =>
  `change_${date.replaceAll('-', '')}_${to}`;
