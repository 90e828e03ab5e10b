import { describe, expect, test } from 'vitest';
import type { Side } from '../support/concertation/federation.ts';
import { contentOf } from '../support/agreed.ts';
import { lay, open, signal, withFlanders } from '../support/concertation/speaking.ts';
import { done } from '../support/region.ts';

describe('a shared value', () => {
  test('is in force on its day at each side once both signed, and the others know of it', async () => {
    const { federal, flanders, wallonia, reunite, stateAt, rawSignalDays } = await open();
    const { params, proposalId, view } = await lay(flanders, contentOf(signal(20), withFlanders));
    expect(view).toMatchObject({
      state: 'proposed',
      revision: 1,
      stances: [
        { tenant: 'federal', stands: 'waiting' },
        { tenant: 'flanders', stands: 'signed' },
      ],
    });
    await reunite();
    expect(await stateAt(wallonia, proposalId)).toBe('proposed');
    expect(done(await federal.concertation.sign({ params, body: { revision: 1 } })).state).toBe('underDiscussion');
    await reunite();
    for (const side of [federal, flanders, wallonia]) expect(await stateAt(side, proposalId)).toBe('agreed');
    expect(await rawSignalDays('flanders', '2026-05-31')).toEqual([]);
    expect(await rawSignalDays('flanders', '2026-06-01')).toEqual([20]);
    for (const side of [federal, flanders, wallonia]) side.goBy(91);
    expect(await stateAt(flanders, proposalId)).toBe('inForce');
    const [version] = done(await wallonia.concertation.listVersions()).items;
    expect(version).toMatchObject({
      tenants: ['flanders'],
      ground: 'Law of 30 July 2018, art. 3',
      signatures: [
        { tenant: 'federal', on: '2026-03-02' },
        { tenant: 'flanders', on: '2026-03-02' },
      ],
    });
  });

  test('changes the settings of the Regions it names, and of no other', async () => {
    const { federal, flanders, wallonia, side, reunite } = await open();
    const { params } = await lay(federal, contentOf(signal(20), { tenants: ['flanders', 'brussels'] }));
    await reunite();
    const settingsOf = async (one: Side) => (await one.data.settings.agreed.get())?.value.country.map(({ value }) => value) ?? [];
    done(await flanders.concertation.sign({ params, body: { revision: 1 } }));
    await reunite();
    expect(await settingsOf(flanders)).toEqual([]); // Brussels has not signed
    done(await side('brussels').concertation.sign({ params, body: { revision: 1 } }));
    await reunite();
    expect(await Promise.all([flanders, side('brussels'), wallonia, federal].map(settingsOf))).toEqual([[20], [20], [], []]);
  });

  test('stays open while somebody objects, says who and why, and is rejected when it is taken back', async () => {
    const { federal, flanders, wallonia, reunite } = await open();
    const { params } = await lay(federal, contentOf(signal(20)));
    await reunite();
    done(await wallonia.concertation.object({ params, body: { revision: 1, reasons: 'Our services need the month.' } }));
    await reunite();
    const seen = done(await flanders.concertation.get({ params }));
    expect(seen.state).toBe('objected');
    expect(seen.stances).toContainEqual({
      tenant: 'wallonia',
      stands: 'objected',
      on: '2026-03-02',
      reasons: 'Our services need the month.',
    });
    expect(done(await federal.concertation.withdraw({ params, body: { reasons: 'No agreement.' } })).state).toBe('rejected');
    await reunite();
    expect(await flanders.concertation.sign({ params, body: { revision: 1 } })).toMatchObject({ ok: false, code: 'proposal-closed' });
  });

  test('expires when somebody did not sign in time, and says whom it waited for', async () => {
    const { federal, flanders, reunite, sides } = await open();
    const { params } = await lay(federal, contentOf(signal(20), withFlanders));
    await reunite();
    for (const side of sides) side.goBy(85); // the day after the last one to sign
    expect(await flanders.concertation.sign({ params, body: { revision: 1 } })).toMatchObject({ ok: false, code: 'proposal-closed' });
    expect(done(await federal.concertation.get({ params }))).toMatchObject({
      state: 'expired',
      signingEnds: '2026-05-25',
      stances: [
        { tenant: 'federal', stands: 'signed' },
        { tenant: 'flanders', stands: 'waiting' },
      ],
    });
  });

  test('is signed as it was read: not a revision that is no longer on the table, not twice, not by who is not asked', async () => {
    const { federal, flanders, wallonia, reunite } = await open();
    const { params } = await lay(federal, contentOf(signal(20), withFlanders));
    await reunite();
    const { version = 0 } = await federal.concertation
      .redraft({ params, body: contentOf(signal(21), withFlanders), version: 2 })
      .then((reply) => (reply.ok ? reply : { version: 0 }));
    done(await federal.concertation.propose({ params, version }));
    await reunite();
    expect(await flanders.concertation.sign({ params, body: { revision: 1 } })).toMatchObject({
      ok: false,
      status: 409,
      code: 'proposal-outdated',
    });
    expect(await wallonia.concertation.sign({ params, body: { revision: 2 } })).toMatchObject({
      ok: false,
      status: 403,
      code: 'signature-not-asked',
    });
    done(await flanders.concertation.sign({ params, body: { revision: 2 } }));
    expect(await flanders.concertation.sign({ params, body: { revision: 2 } })).toMatchObject({ ok: false, code: 'signature-present' });
    expect(await flanders.concertation.withdraw({ params, body: { reasons: 'Mine.' } })).toMatchObject({
      ok: false,
      code: 'proposal-not-yours',
    });
  });

  test('is listed in the order in which it begins', async () => {
    const { federal } = await open();
    const days = ['2026-08-01', '2026-06-01', '2026-07-01'];
    for (const validFrom of days) await lay(federal, contentOf(signal(20), { validFrom }));
    const { items } = done(await federal.concertation.list());
    expect(items.map(({ content }) => content.validFrom)).toEqual(days.toSorted());
  });

  test('is drafted out of sight of the others', async () => {
    const { flanders, federal, reunite } = await open();
    const drafted = done(await flanders.concertation.draft({ body: contentOf(signal(20), withFlanders) }));
    await reunite();
    expect(done(await federal.concertation.list()).items).toEqual([]);
    expect(await federal.concertation.get({ params: { proposalId: drafted.proposalId } })).toMatchObject({ ok: false, status: 404 });
  });

  test('waits for nobody but those who sign: a side that is cut off holds up only its own signature', async () => {
    const { federal, flanders, wallonia, reunite, cut, bring, stateAt, sides } = await open();
    cut('wallonia');
    const own = await lay(federal, contentOf(signal(20), withFlanders));
    const both = await lay(federal, contentOf(signal(25)));
    const bringAll = async () => {
      for (let left = 40; left > 0; left--) await bring(0);
    };
    await bringAll();
    for (const { params } of [own, both]) done(await flanders.concertation.sign({ params, body: { revision: 1 } }));
    await bringAll();
    expect(await stateAt(federal, own.proposalId)).toBe('agreed');
    expect(await stateAt(flanders, own.proposalId)).toBe('agreed');
    expect(await stateAt(federal, both.proposalId)).toBe('underDiscussion');
    await reunite();
    expect(await stateAt(wallonia, own.proposalId)).toBe('agreed');
    expect(sides).toHaveLength(4);
  });
});

describe('what another side cannot have said', () => {
  test.each([
    ['under another name', (event: object) => ({ ...event, source: 'ronde.wallonia' }), 'does not speak for'],
    [
      'as who proposed what another did',
      (event: object) => ({ ...event, data: { ...Object(event).data, proposedBy: 'wallonia' } }),
      'did not propose',
    ],
    [
      'with another text than the one that is signed',
      (event: object) => JSON.parse(JSON.stringify(event).replace('"value":20', '"value":29')),
      'signed for another text',
    ],
  ])('is refused %s', async (_, forge, message) => {
    const { federal, flanders } = await open();
    await lay(federal, contentOf(signal(20)));
    const [event] = federal.said();
    // oxlint-disable-next-line typescript/consistent-type-assertions -- a forged event is none
    await expect(flanders.hear(forge(event!) as never)).rejects.toThrow(message);
  });
});
