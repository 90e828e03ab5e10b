import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Content } from '../../shared/domain/concertation/content.ts';
import type { Dossier } from '../../shared/domain/concertation/dossier.ts';
import { type AgreedVersion, versionsOn } from '../../shared/domain/concertation/versions.ts';
import { addDays } from '../../shared/domain/dates.ts';
import { nothingAgreed } from '../../shared/domain/settings/version.ts';
import { RegionId } from '../../shared/domain/tenants.ts';
import { openFederation, type Side } from '../support/concertation/federation.ts';
import { known, type Signed, step, take } from '../support/concertation/steps.ts';

/** The rule said a second time, apart from the code: who signs each of these. */
const neededFor = ({ subject, level, tenants }: Content): readonly string[] => {
  if (level === 'region') return tenants;
  return subject.kind === 'parameter' && subject.parameter === 'confirmationGraceDays' ? ['federal'] : ['federal', ...tenants];
};

const decidedOnce = ({ facts, proposalId }: Dossier): void => {
  const ends = facts.filter(({ kind }) => kind === 'enacted' || kind === 'withdrawn');
  expect(ends.length, `${proposalId} is decided twice`).toBeLessThanOrEqual(1);
};

/** A version in force lacks no signature: none that was given, and none that this side has heard. */
const fullySigned = (dossiers: readonly Dossier[], signed: Signed, { proposalId, signatures }: AgreedVersion): void => {
  const { facts } = dossiers.find((dossier) => dossier.proposalId === proposalId)!;
  const enacted = facts.find((fact) => fact.kind === 'enacted')!;
  const table = facts.find((fact) => fact.kind === 'proposed' && fact.revision === enacted.revision);
  const needed = table?.kind === 'proposed' ? [...neededFor(table.content)] : ['nobody'];
  const given = [...(signed.get(`${proposalId} ${enacted.revision}`) ?? [])];
  expect(given, 'in force without a signature').toEqual(expect.arrayContaining(needed));
  const heard = signatures.map(({ tenant }) => tenant);
  expect(heard, 'in force before its signatures were heard').toEqual(expect.arrayContaining(needed));
};

const placesOf = ({ subject, tenants, level }: AgreedVersion): readonly string[] =>
  tenants.map((region) => `${level} ${region} ${subject.kind === 'parameter' ? subject.parameter : subject.key}`);

const agreedAt = async (side: Side): Promise<readonly string[]> => {
  const { country, region } = (await side.data.settings.agreed.get())?.value ?? nothingAgreed;
  return [...country, ...region].map(({ proposalId }) => `${side.tenant} ${proposalId}`);
};

/** What must hold at each side at any moment, whatever it has heard; `before` is what was agreed there so far. */
const promises = async (side: Side, signed: Signed, before: Set<string>): Promise<void> => {
  const dossiers = await known(side);
  dossiers.forEach(decidedOnce);
  for (const days of [0, 5, 20, 60]) {
    const versions = versionsOn(dossiers, addDays(side.today(), days));
    for (const version of versions) fullySigned(dossiers, signed, version);
    const places = versions.flatMap(placesOf);
    expect(new Set(places).size, 'two versions in force at once').toBe(places.length);
  }
  const agreed = await agreedAt(side);
  agreed.forEach((one) => before.add(one));
  const ever = [...before].filter((one) => one.startsWith(side.tenant));
  expect(agreed.toSorted(), 'a version vanished').toEqual(ever.toSorted());
};

describe('four sides that agree while messages are late, doubled, lost, out of order, and sides are cut off or crash', () => {
  test(
    'put nothing in force without each signature, never two versions at once, take nothing back, and all come to know the same',
    { timeout: 120_000 },
    async () => {
      const seen = { agreed: 0, shared: 0 };
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 40, maxLength: 140, size: 'max' }), async (steps) => {
          const federation = await openFederation();
          const signed: Signed = new Map();
          const before = new Set<string>();
          for (const one of steps) {
            await take(federation, signed, one);
            for (const side of federation.sides) await promises(side, signed, before);
          }
          await federation.reunite();
          const said = await Promise.all(federation.sides.map(known));
          const facts = said.map((dossiers) => dossiers.filter((one) => one.facts.length > 0).map(({ draft: _, ...rest }) => rest));
          for (const other of facts) expect(other).toEqual(facts[0]);
          const on = addDays(federation.side('federal').today(), 60);
          const everywhere = said.map((dossiers) => versionsOn(dossiers, on));
          for (const other of everywhere) expect(other).toEqual(everywhere[0]);
          for (const side of federation.sides) await promises(side, signed, before);
          for (const region of RegionId.options) {
            const agreed = await agreedAt(federation.side(region));
            const concerned = everywhere[0]!.filter(({ tenants }) => tenants.includes(region));
            expect(agreed).toEqual(expect.arrayContaining(concerned.map(({ proposalId }) => `${region} ${proposalId}`)));
          }
          seen.agreed += everywhere[0]!.length;
          seen.shared += everywhere[0]!.filter(({ signatures }) => signatures.length > 1).length;
        }),
        { numRuns: 150 },
      );
      // a test in which nobody ever agrees would hold all of it
      expect(seen.agreed).toBeGreaterThan(100);
      expect(seen.shared).toBeGreaterThan(10);
    },
  );
});
