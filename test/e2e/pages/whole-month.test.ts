import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openMonth, type Run } from '../../support/pages/month/cell.ts';
import { act, plan, review } from '../../support/pages/month/follow-up.ts';
import { answer, bring, call, list, test as testScope } from '../../support/pages/month/intake.ts';
import { erase, offer, takeOver, wishErased } from '../../support/pages/month/parting.ts';
import { approve, contribute, convene, hold, readWithout } from '../../support/pages/month/table.ts';
import { openBrowser, type Visiting } from '../../support/pages/visit.ts';

const [desktop, phone] = [1280, 360];
const flemish = { entity: 'flemishCommunity', legalBasis: 'flemishParticipationDecree' } as const;
const french = { entity: 'frenchCommunity', legalBasis: 'frenchCommunityParticipationDecree' } as const;

const runs: readonly Run[] = [
  { region: 'flanders', language: 'nl', width: desktop, seat: '24001', other: '24007', elsewhere: '24008', community: flemish },
  { region: 'wallonia', language: 'fr', width: phone, seat: '91034', other: '91142', elsewhere: '91030', community: french },
  // a municipality with facilities for German speakers, whose school is of the French Community
  { region: 'wallonia', language: 'de', width: desktop, seat: '63049', other: '63080', elsewhere: '63067', community: french },
];

let visiting: Visiting;
beforeAll(async () => {
  visiting = await openBrowser();
});
afterAll(() => visiting.close());

describe('a month of a joint cell', () => {
  test.each(runs)(
    'goes from a signal to what came of it with the keyboard alone, in $language at $width pixels',
    { timeout: 900_000 },
    async (run) => {
      const month = await openMonth(visiting, run);
      for (const step of [bring, testScope, list, call, answer]) await step(month);
      for (const step of [convene, contribute, readWithout, hold, approve]) await step(month);
      for (const step of [plan, act, review]) await step(month);
      for (const step of [offer, takeOver, wishErased]) await step(month);
      expect(await erase(month)).toEqual([]);
    },
  );
});
