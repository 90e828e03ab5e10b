import { describe, expect, test } from 'vitest';
import { done, openRegion, otherSteps, towns, trio } from '../support/region.ts';

const { aalst, ninove } = towns;

describe('the draft of a registration', () => {
  test('is opened by claiming the invitation, once', async () => {
    const { invite } = await openRegion();
    const { coordinator } = await invite(aalst);
    const first = await coordinator.registrations.claim();
    expect(first).toMatchObject({ ok: true, version: 1, value: { nis: aalst } });
    expect(await coordinator.registrations.claim()).toEqual(first);
    expect(done(await coordinator.registrations.get())).toMatchObject({
      state: 'claimed',
      missing: ['form', 'trio', 'acceptances', 'rhythmWeeks', 'signatures'],
    });
  });

  test('is not opened without an invitation', async () => {
    const { place } = await openRegion();
    const { client } = await place.member('coordinator', aalst);
    expect(await client.registrations.claim()).toMatchObject({ ok: false, code: 'municipality-not-invited' });
    expect(await client.registrations.save({ version: 0, body: { rhythmWeeks: 4 } })).toMatchObject({
      ok: false,
      code: 'registration-absent',
    });
    expect(await client.registrations.declare()).toMatchObject({ ok: false, code: 'registration-absent' });
  });

  test('is saved step by step, each answer naming the next version', async () => {
    const { invite } = await openRegion();
    const { coordinator } = await invite(aalst);
    await coordinator.registrations.claim();
    const { partners: _, ...steps } = otherSteps;
    const saved = [{ form: { kind: 'own' as const } }, { trio: steps.trio }, { acceptances: steps.acceptances }, { rhythmWeeks: 4 }];
    for (const [index, body] of saved.entries())
      expect(await coordinator.registrations.save({ version: index + 1, body })).toMatchObject({ ok: true, version: index + 2 });
    expect(done(await coordinator.registrations.get())).toMatchObject({ state: 'registering', missing: ['signatures'], unsigned: [aalst] });
  });

  test('saved by two at once keeps what the first wrote, and gives the second a conflict that loses nothing', async () => {
    const { invite, place } = await openRegion();
    const { coordinator } = await invite(aalst);
    const { client: colleague } = await place.member('coordinator', aalst, { email: 'colleague@example.be' });
    const version = 1;
    expect(await coordinator.registrations.claim()).toMatchObject({ ok: true, version });
    expect(await coordinator.registrations.save({ version, body: { rhythmWeeks: 4 } })).toMatchObject({ ok: true });
    expect(await colleague.registrations.save({ version, body: { trio } })).toMatchObject({
      ok: false,
      status: 412,
      code: 'edit-conflict',
    });
    const seen = await colleague.registrations.get();
    expect(seen).toMatchObject({ ok: true, version: 2, value: { draft: { rhythmWeeks: 4 } } });
    expect(await colleague.registrations.save({ version: 2, body: { trio } })).toMatchObject({ ok: true, value: { rhythmWeeks: 4, trio } });
  });

  test('says which partners have no legal basis, and is declared all the same', async () => {
    const { ownCell } = await openRegion();
    const { coordinator } = await ownCell(aalst);
    expect(done(await coordinator.cells.getSetup()).withoutBasis).toEqual(['Welfare Example']);
    expect(done(await coordinator.registrations.get()).withoutBasis).toEqual(['Welfare Example']);
  });

  test('refuses a clearance that ran out, and says when', async () => {
    const { invite } = await openRegion();
    const { coordinator } = await invite(aalst);
    await coordinator.registrations.claim();
    const expired = {
      ...trio,
      chiefOfCorps: { ...trio.chiefOfCorps, clearance: { valid: true, expiresOn: '2026-03-01', checkedBy: 'Officer' } },
    };
    const refused = await coordinator.registrations.save({ version: 1, body: { trio: expired } });
    expect(refused).toMatchObject({ ok: false, status: 409, code: 'clearance-expired' });
    expect(refused.ok ? '' : refused.problem.detail).toContain('2026');
  });
});

describe('declaring a cell', () => {
  test('alone needs the own mayor to sign, and names what is still to do', async () => {
    const { invite, fill, sign } = await openRegion();
    const town = await invite(aalst);
    await town.coordinator.registrations.claim();
    expect(await town.coordinator.registrations.declare()).toMatchObject({ ok: false, code: 'registration-incomplete' });
    const cellId = await fill(town, { kind: 'own' });
    expect(await town.coordinator.registrations.declare()).toMatchObject({ ok: false, code: 'signature-missing' });
    done(await sign(town, cellId));
    expect(await town.coordinator.registrations.declare()).toMatchObject({ ok: true, value: { cellId, seat: aalst, activity: 'active' } });
    expect(await town.coordinator.registrations.declare()).toMatchObject({ ok: false, code: 'registration-closed' });
  });

  test('is noted by the Region, once and not before', async () => {
    const { officer, invite, ownCell, stream } = await openRegion();
    const params = { nis: aalst };
    await invite(ninove);
    expect(await officer.cells.acknowledge({ params: { nis: ninove } })).toMatchObject({ ok: false, code: 'cell-absent' });
    await ownCell(aalst);
    expect(await officer.cells.acknowledge({ params })).toMatchObject({
      ok: true,
      value: { state: 'acknowledged', acknowledgedOn: '2026-03-02' },
    });
    expect(await officer.cells.acknowledge({ params })).toMatchObject({ ok: false, code: 'cell-already-acknowledged' });
    await stream.inOrder();
    expect(done(await officer.municipalities.list({ query: { state: 'acknowledged' } })).items.map(({ nis }) => nis)).toEqual([aalst]);
  });

  test('can be asked about, and the cell answers', async () => {
    const { officer, ownCell, invite } = await openRegion();
    await invite(ninove);
    expect(await officer.municipalities.ask({ params: { nis: ninove }, body: { text: 'Who?' } })).toMatchObject({
      ok: false,
      code: 'cell-not-declared',
    });
    const { coordinator } = await ownCell(aalst);
    const { questionId } = done(await officer.municipalities.ask({ params: { nis: aalst }, body: { text: 'Who checks the clearance?' } }));
    expect(done(await coordinator.cells.get()).questions).toMatchObject([{ questionId, text: 'Who checks the clearance?' }]);
    done(await coordinator.cells.answer({ params: { questionId }, body: { text: 'The chief of corps.' } }));
    expect(done(await officer.municipalities.get({ params: { nis: aalst } })).questions).toMatchObject([
      { questionId, answer: 'The chief of corps.' },
    ]);
  });
});
