import { describe, expect, test } from 'vitest';
import { comment, object, sealed, sign, withdraw } from '../../../shared/domain/concertation/act.ts';
import type { Content } from '../../../shared/domain/concertation/content.ts';
import { type Dossier, withFact } from '../../../shared/domain/concertation/dossier.ts';
import type { Fact } from '../../../shared/domain/concertation/fact.ts';
import { propose } from '../../../shared/domain/concertation/propose.ts';
import { agreedIn, stateOn } from '../../../shared/domain/concertation/standing.ts';
import { RegionId, type TenantId } from '../../../shared/domain/tenants.ts';
import type { ProblemCode } from '../../../shared/problems.ts';
import type { Result } from '../../../shared/result.ts';
import { contentOf } from '../../support/agreed.ts';
import { signal } from '../../support/concertation/speaking.ts';

const today = '2026-03-02';
let ids = 0;
const by = (side: TenantId, on = today) => ({ by: side, factId: `fact_${(ids += 1)}`, at: `${on}T09:00:00.000Z`, today: on });
const after = (dossier: Dossier, said: Result<Fact, ProblemCode>): Dossier => {
  expect(said).toMatchObject({ ok: true });
  return said.ok ? withFact(dossier, said.value) : dossier;
};
/** Says it until it is refused. */
const untilFull = (dossier: Dossier, say: (dossier: Dossier) => Result<Fact, ProblemCode>): Dossier => {
  for (let held = dossier; ;) {
    const said = say(held);
    if (!said.ok) {
      expect(said).toMatchObject({ code: 'proposal-full' });
      return held;
    }
    held = withFact(held, said.value);
  }
};
const digestOf = (revision: number) => String(revision).padStart(64, '0');
const begun = (draft: Content): Dossier => ({ proposalId: 'proposal_1', proposedBy: 'federal', draft, facts: [] });
const lay = (dossier: Dossier) => propose(dossier, digestOf(dossier.facts.length), by('federal'));

describe('a dossier in which everybody says all they can', () => {
  const longest = '€'.repeat(2000); // three bytes each
  const words = { nl: '€'.repeat(200), fr: '€'.repeat(200), de: '€'.repeat(200) };
  const definition = { kind: 'cube', key: 'newCases', titles: words, meaning: longest, grain: 'province', period: 'quarter' } as const;
  const content = contentOf(
    { ...definition, dimensions: ['period', 'province'], protection: 'roundedToFive' },
    { text: longest, ground: '€'.repeat(200) },
  );
  const whole = (): Dossier => {
    let dossier = untilFull(begun(content), lay);
    for (const side of RegionId.options)
      dossier = untilFull(dossier, (held) => object(held, { revision: last(held), reasons: longest }, by(side)));
    return untilFull(dossier, (held) => comment(held, 'Noted.', by('federal')));
  };
  const last = ({ facts }: Dossier): number => facts.filter(({ kind }) => kind === 'proposed').length;

  test('still fits an item of the table, and can still be signed by each and agreed', () => {
    let dossier = whole();
    for (const side of RegionId.options) dossier = after(dossier, sign(dossier, last(dossier), by(side)));
    dossier = sealed(dossier, by('federal'));
    expect(agreedIn(dossier)).toBeDefined();
    expect(new TextEncoder().encode(JSON.stringify(dossier)).length).toBeLessThan(400_000);
  });

  test('can still be taken back, with the longest reasons', () => {
    const dossier = whole();
    expect(stateOn(after(dossier, withdraw(dossier, longest, by('federal'))), today)).toBe('rejected');
  });

  test('lets who objected as often as they could sign each revision that follows', () => {
    let dossier = after(begun(contentOf(signal(20))), lay(begun(contentOf(signal(20)))));
    dossier = untilFull(dossier, (held) => object(held, { revision: 1, reasons: 'No.' }, by('flanders')));
    dossier = after(dossier, sign(dossier, 1, by('flanders')));
    for (let revision = 2; revision <= 20; revision++) {
      dossier = after(dossier, lay(dossier));
      dossier = after(dossier, sign(dossier, revision, by('flanders')));
    }
    expect(lay(dossier)).toMatchObject({ ok: false, code: 'proposal-full' });
  });
});

test('an id that another side took before makes nobody’s word unheard', () => {
  const begin = begun(contentOf(signal(20)));
  const dossier = after(begin, lay(begin));
  const said = { kind: 'commented', factId: 'fact_taken', at: `${today}T09:00:00.000Z`, on: today } as const;
  const both = [
    { ...said, author: 'flanders', text: 'First.' },
    { ...said, author: 'wallonia', text: 'Second.' },
  ] as const;
  const heard = both.reduce<Dossier>(withFact, dossier);
  expect(heard.facts).toHaveLength(3);
  expect(both.toReversed().reduce<Dossier>(withFact, dossier)).toEqual(heard);
});

describe('what another side says too late', () => {
  const content = contentOf(signal(20), { tenants: ['flanders'] }); // begins on 1 June, is signed by 25 May
  const onTheTable = after(begun(content), lay(begun(content)));
  const digest = digestOf(0);
  const said = (author: TenantId, on: string) => ({
    factId: `fact_${(ids += 1)}`,
    author,
    at: `${on}T09:00:00.000Z`,
    on,
    revision: 1,
    digest,
  });

  test.each([
    ['signed and agreed in time', '2026-05-25', '2026-06-01', true],
    ['signed a day late', '2026-05-26', '2026-05-26', false],
    ['agreed after the day on which it was to begin', '2026-05-25', '2026-06-02', false],
  ])('does not hold: %s', (_, signedOn, enactedOn, holds) => {
    const signed = withFact(onTheTable, { kind: 'signed', ...said('flanders', signedOn) });
    const enacted = withFact(signed, { kind: 'enacted', ...said('federal', enactedOn) });
    expect(agreedIn(enacted) !== undefined).toBe(holds);
  });
});
