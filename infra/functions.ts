import { type ApiFunction, functionsOf } from '../shared/contract/api.ts';
import { federalApi, regionApi } from '../shared/contract/index.ts';
import type { Access } from '../shared/contract/route.ts';

/** A function without a route: a file `functions/<room>/on-<event>.ts` and the collections it may touch. */
export type Consumer = { readonly name: string; readonly entry: string; readonly access: Access };

/** Partitions of municipalities and regions, as the stream names them. */
export const streamPrefixes = ['MUNICIPALITY#', 'REGION#'] as const;

export const consumers = {
  /** Keeps the read models of a region: overview, coverage, signatures at the seat. */
  projections: {
    name: 'projections',
    entry: 'projections/on-change',
    access: {
      onboarding: 'write',
      registration: 'write',
      cell: 'write',
      member: 'read',
      cellSettings: 'read',
      regionSettings: 'read',
      request: 'read',
      overview: 'write',
      coverage: 'write',
      contribution: 'write',
    },
  },
  /** Mails people and tells the federal level what it may know. */
  notices: {
    name: 'notices',
    entry: 'notices/on-change',
    access: { onboarding: 'read', registration: 'read', member: 'read', coverage: 'read', contribution: 'read' },
  },
  /** Puts the membership at work into the token. */
  signIn: { name: 'signIn', entry: 'sign-in/on-token', access: { membership: 'read' } },
  /** Sees each day which confirmations and clearances ran out. */
  cells: {
    name: 'cellsDaily',
    entry: 'cells/on-day',
    access: { overview: 'read', onboarding: 'write', cell: 'write', member: 'read', cellSettings: 'read', regionSettings: 'read' },
  },
  federalCoverage: {
    name: 'federalCoverage',
    entry: 'federal-coverage/on-municipality-coverage-changed',
    access: { countryCoverage: 'write', countryContribution: 'write' },
  },
  federalFigures: {
    name: 'federalFigures',
    entry: 'federal-figures/on-region-figures-changed',
    access: { countryFigures: 'write', countryContribution: 'write' },
  },
} as const satisfies Record<string, Consumer>;

const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

/** The file of a capability's handlers; capabilities are camelCase, folders kebab-case. */
export const entryOf = ({ capability }: Pick<ApiFunction, 'capability'>): string => `${kebab(capability)}/index`;

/** Every file under functions/ that becomes the start of a Lambda function. */
export const entries: readonly string[] = [
  ...new Set([
    ...[regionApi, federalApi].flatMap((api) => functionsOf(api).map(entryOf)),
    ...Object.values(consumers).map(({ entry }) => entry),
  ]),
].toSorted();
