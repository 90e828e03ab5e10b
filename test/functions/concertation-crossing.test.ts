import { describe, expect, test } from 'vitest';
import { contentOf } from '../support/agreed.ts';
import { lay, open, signal, withFlanders } from '../support/concertation/speaking.ts';
import { done } from '../support/region.ts';

describe('the last signature', () => {
  test('agrees also where the own side speaks, or drafts another version, as it is heard', async () => {
    const { federal, flanders, reunite, stateAt } = await open();
    const { params, proposalId } = await lay(federal, contentOf(signal(20), withFlanders));
    await reunite();
    done(await flanders.concertation.sign({ params, body: { revision: 1 } }));
    const [signed] = flanders.said();
    await federal.hearDuring(signed!, async () => {
      done(await federal.concertation.comment({ params, body: { text: 'A word at the same moment.' } }));
      done(await federal.concertation.redraft({ params, body: contentOf(signal(25), withFlanders), version: 3 }));
    });
    await reunite();
    expect(done(await federal.concertation.get({ params }))).toMatchObject({
      state: 'agreed',
      content: { subject: { value: 20 } },
      moves: [],
    });
    expect(await stateAt(flanders, proposalId)).toBe('agreed');
    expect(await federal.concertation.redraft({ params, body: contentOf(signal(25), withFlanders), version: 5 })).toMatchObject({
      ok: false,
      code: 'proposal-closed',
    });
  });

  test('agrees nothing where it is of the version before, heard after the next was laid on the table', async () => {
    const { federal, flanders, reunite } = await open();
    const { params } = await lay(federal, contentOf(signal(20), withFlanders));
    await reunite();
    done(await flanders.concertation.sign({ params, body: { revision: 1 } }));
    const redrafted = await federal.concertation.redraft({ params, body: contentOf(signal(25), withFlanders), version: 2 });
    done(await federal.concertation.propose({ params, version: (redrafted.ok && redrafted.version) || 0 }));
    await reunite();
    for (const side of [federal, flanders])
      expect(done(await side.concertation.get({ params }))).toMatchObject({
        state: 'proposed',
        revision: 2,
        content: { subject: { value: 25 } },
      });
  });
});

describe('a side that was down for longer than everybody repeats each night', () => {
  test('knows everything with the first of the month', async () => {
    const { federal, flanders, stateAt, lose, reunite, sides } = await open();
    const { proposalId, params } = await lay(federal, contentOf(signal(20), { ...withFlanders, validFrom: '2026-08-01' }));
    for (let left = 3; left > 0; left--) lose(0);
    for (const side of sides) side.goBy(70);
    await reunite();
    expect(await flanders.concertation.get({ params })).toMatchObject({ ok: false, code: 'resource-not-found' });
    for (const side of sides) side.goBy(21); // to 1 June
    await reunite();
    expect(await stateAt(flanders, proposalId)).toBe('proposed');
  });
});
