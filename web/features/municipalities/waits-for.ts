import type { MissingStep } from '../../../shared/domain/cells/registration.ts';
import type { Overview } from '../../../shared/domain/municipalities/overview.ts';

/** What a municipality waits for on its way, and who must act. */
export type Waiting =
  | { readonly kind: 'invitation' | 'claim' | 'start' | 'declaration' | 'acknowledgement' | 'confirmation' | 'mayor' }
  | { readonly kind: 'steps'; readonly steps: readonly MissingStep[] }
  | { readonly kind: 'signatures'; readonly municipalities: readonly string[] };

type Draft = Pick<NonNullable<Overview['registration']>, 'missing' | 'unsigned'>;

/** What is still to be done on an open registration; where nothing is, only the declaration itself. */
const draftWaitsFor = ({ missing, unsigned }: Draft): readonly Waiting[] => {
  const waiting: readonly Waiting[] = [
    ...(missing.length > 0 ? [{ kind: 'steps', steps: missing } as const] : []),
    ...(unsigned.length > 0 ? [{ kind: 'signatures', municipalities: unsigned } as const] : []),
  ];
  return waiting.length > 0 ? waiting : [{ kind: 'declaration' }];
};

const stateWaitsFor = {
  inRegister: [],
  requested: [{ kind: 'invitation' }],
  invited: [{ kind: 'claim' }],
  claimed: [{ kind: 'start' }],
  registering: [],
  declared: [{ kind: 'acknowledgement' }],
  acknowledged: [],
} as const satisfies Record<Overview['state'], readonly Waiting[]>;

/** What the list, or the file of one municipality, tells of it. */
type Standing = Pick<Overview, 'state' | 'setup'> & { readonly mayorsToConfirm?: number | undefined } & {
  readonly registration?: Draft | undefined;
};

/** Everything a municipality waits for; nothing where all is well, or where nobody has begun. */
export const waitsFor = ({ state, registration, mayorsToConfirm, setup }: Standing): readonly Waiting[] => [
  ...(registration === undefined ? stateWaitsFor[state] : draftWaitsFor(registration)),
  ...(mayorsToConfirm === undefined ? [] : [{ kind: 'mayor' } as const]),
  ...(setup?.activity === 'unconfirmed' ? [{ kind: 'confirmation' } as const] : []),
];

const waitingStates: readonly Overview['state'][] = ['invited', 'claimed', 'registering'];

/** Those who wait for themselves, the longest first. */
export const longestWaiting = <Row extends Pick<Overview, 'state' | 'since'>>(rows: readonly Row[]): readonly Row[] =>
  rows.filter(({ state }) => waitingStates.includes(state)).toSorted((one, other) => one.since.localeCompare(other.since));

/** The seats of cells of which the Region has not taken note, the longest first. */
export const toAcknowledge = <Row extends Pick<Overview, 'setup' | 'since'>>(rows: readonly Row[]): readonly Row[] =>
  rows.filter(({ setup }) => setup?.cellState === 'declared').toSorted((one, other) => one.since.localeCompare(other.since));

/** Where somebody says they are the mayor and the Region has not confirmed it, the longest first. */
export const toConfirm = <Row extends Pick<Overview, 'mayorsToConfirm' | 'since'>>(rows: readonly Row[]): readonly Row[] =>
  rows.filter(({ mayorsToConfirm }) => mayorsToConfirm !== undefined).toSorted((one, other) => one.since.localeCompare(other.since));
