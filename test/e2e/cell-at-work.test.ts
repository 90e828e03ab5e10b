import { describe, expect, inject, test } from 'vitest';
import { contactAt, done, openRegion } from '../support/e2e/region.ts';
import { stageOf } from '../support/e2e/stage.ts';

const stage = stageOf(inject('platform'));
const ronse = '45041';
const words = 'What was seen on Monday, and by nobody to be found in a database.';
const reasoned = { inScope: true, proportionate: true, scopeReasons: words, proportionalityReasons: words };

describe('a cell at work on the running platform', () => {
  test('takes a signal from the report to the decision, sealed under keys of its own', async () => {
    const region = await openRegion(stage);
    await region.cell(ronse);
    // the next token of its people gives them a chair
    const seated = async (role: 'coordinator' | 'mayor') =>
      region.people.holding('flanders', await region.people.nextToken('flanders', contactAt(ronse, role).email));
    const [coordinator, mayor] = [await seated('coordinator'), await seated('mayor')];
    const { signalId } = done(await mayor.signals.report({ body: { observation: words, person: words, anonymous: true } }));
    expect(done(await coordinator.signals.get({ params: { signalId } }))).toMatchObject({
      observation: words,
      reporter: { role: 'mayor' },
    });
    done(await coordinator.signals.test({ params: { signalId }, body: reasoned }));
    expect(done(await mayor.signals.list()).items).toMatchObject([{ signalId, stage: 'inScope', observation: words }]);
    const items = await stage.items('flanders');
    expect(items.some(({ pk }) => pk === `MUNICIPALITY#${ronse}#SIGNAL`)).toBe(true);
    expect(JSON.stringify(items)).not.toContain('seen on Monday');
  });
});
