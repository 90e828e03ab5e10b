import fc from 'fast-check';
import { expect } from 'vitest';
import type { Content } from '../../../shared/domain/concertation/content.ts';
import type { Dossier } from '../../../shared/domain/concertation/dossier.ts';
import { lineOf } from '../../../shared/domain/concertation/view.ts';
import { addDays } from '../../../shared/domain/dates.ts';
import { RegionId, TenantId } from '../../../shared/domain/tenants.ts';
import { contentOf } from '../agreed.ts';
import type { Federation, Side } from './federation.ts';

/** The rule said a second time, apart from the code: who decides on each of these. */
const values = {
  rawSignalDays: { by: 'both', values: [10, 20, 30] },
  caseStatisticsConsent: { by: 'both', values: [true, false] },
  confirmationGraceDays: { by: 'federal', values: [20, 40] },
} as const;
const keys = ['rawSignalDays', 'caseStatisticsConsent', 'confirmationGraceDays'] as const;
const position = fc.nat({ max: 40 });
const tenant = fc.constantFrom(...TenantId.options);
/** What may happen next. */
export const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('propose' as const),
      by: tenant,
      key: fc.constantFrom(...keys),
      value: fc.nat({ max: 2 }),
      regions: fc.subarray([...RegionId.options], { minLength: 1 }),
      inDays: fc.oneof(
        { weight: 3, arbitrary: fc.integer({ min: 21, max: 45 }) },
        { weight: 1, arbitrary: fc.integer({ min: 0, max: 20 }) },
      ),
      alone: fc.boolean(),
      urgent: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constantFrom('revise' as const, 'withdraw' as const, 'comment' as const), by: tenant, position }),
  },
  { weight: 6, arbitrary: fc.record({ does: fc.constant('sign' as const), by: tenant, position, behind: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('object' as const), by: tenant, position }) },
  {
    weight: 9,
    arbitrary: fc.record({
      does: fc.constant('bring' as const),
      position,
      count: fc.integer({ min: 1, max: 6 }),
      again: fc.boolean(),
      crash: fc.constantFrom(undefined, undefined, 'before' as const, 'after' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('lose' as const), position }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('cut' as const), by: tenant }) },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant('days' as const), days: fc.integer({ min: 1, max: 6 }), behind: fc.option(tenant) }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** Who signed which revision, as their own routes answered: what nothing that is in force may lack. */
export type Signed = Map<string, Set<string>>;

export const known = async (side: Side): Promise<readonly Dossier[]> => (await side.data.dossierFile()).map(({ value }) => value);
/** Mostly one that waits for this side, as people do. */
const picked = async (side: Side, at: number): Promise<Dossier | undefined> => {
  const dossiers = await known(side);
  const waiting = dossiers.filter((dossier) =>
    lineOf(dossier, side.today())?.stances.some(({ tenant: whose, stands }) => whose === side.tenant && stands === 'waiting'),
  );
  const all = waiting.length > 0 && at % 4 > 0 ? waiting : dossiers;
  return all[at % Math.max(all.length, 1)];
};

const contentFor = ({ by, key, value, regions, inDays, alone, urgent }: Extract<Step, { does: 'propose' }>, today: string): Content => {
  const own = RegionId.safeParse(by).data;
  const level = alone && own !== undefined ? 'region' : 'federal';
  const tenants = level === 'region' && own ? [own] : key === 'confirmationGraceDays' ? [...RegionId.options] : regions;
  const options = values[key].values;
  const chosen = options[value % options.length]!;
  return contentOf(
    { kind: 'parameter', parameter: key, value: chosen },
    { level, tenants, validFrom: addDays(today, inDays), isEmergency: urgent },
  );
};

const lay = async (side: Side, signed: Signed, proposalId: string, version: number): Promise<void> => {
  const laid = await side.concertation.propose({ params: { proposalId }, version });
  if (laid.ok) signed.set(`${proposalId} ${laid.value.revision}`, new Set([side.tenant]));
};

const speak = async (federation: Federation, signed: Signed, one: Extract<Step, { position: number; by: TenantId }>): Promise<void> => {
  const side = federation.side(one.by);
  const dossier = await picked(side, one.position);
  if (dossier === undefined) return;
  const { proposalId } = dossier;
  const params = { proposalId };
  const seen = await side.concertation.get({ params });
  if (!seen.ok) return;
  const { revision, content } = seen.value;
  if (one.does === 'comment') await side.concertation.comment({ params, body: { text: 'Noted.' } });
  else if (one.does === 'withdraw') await side.concertation.withdraw({ params, body: { reasons: 'Not now.' } });
  else if (one.does === 'object') await side.concertation.object({ params, body: { revision: Math.max(revision, 1), reasons: 'No.' } });
  else if (one.does === 'sign') {
    const read = Math.max(revision - (one.behind ? 1 : 0), 1);
    const reply = await side.concertation.sign({ params, body: { revision: read } });
    if (reply.ok) signed.get(`${proposalId} ${read}`)?.add(side.tenant);
    else if (read < revision) expect(['proposal-outdated', 'proposal-closed', 'signature-not-asked']).toContain(reply.code);
  } else {
    const redrafted = await side.concertation.redraft({
      params,
      body: { ...content, validFrom: addDays(content.validFrom, 1) },
      version: seen.version ?? 0,
    });
    if (redrafted.ok) await lay(side, signed, proposalId, redrafted.version ?? 0);
  }
};

/** Lets it happen. */
export const take = async (federation: Federation, signed: Signed, one: Step): Promise<void> => {
  if (one.does === 'bring') {
    for (let left = one.count; left > 0; left--)
      await federation.bring(one.position, { again: one.again, ...(one.crash && { crash: one.crash }) });
    return undefined;
  }
  if (one.does === 'lose') return federation.lose(one.position);
  if (one.does === 'cut') return federation.cut(one.by);
  if (one.does === 'days') return federation.sides.forEach((side) => side.goBy(side.tenant === one.behind ? one.days - 1 : one.days));
  if (one.does !== 'propose') return speak(federation, signed, one);
  const side = federation.side(one.by);
  const drafted = await side.concertation.draft({ body: contentFor(one, side.today()) });
  if (drafted.ok) await lay(side, signed, drafted.value.proposalId, drafted.version ?? 1);
};
