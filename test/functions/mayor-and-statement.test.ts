import { describe, expect, test } from 'vitest';
import { done, openRegion, towns } from '../support/region.ts';

const { aalst, ninove } = towns;

describe('a new mayor', () => {
  test('signs only after the Region confirmed who it is', async () => {
    const { officer, place, invite, fill, stream } = await openRegion();
    const { coordinator } = await invite(aalst);
    const contact = { name: 'Mayor Example', email: 'new-mayor@example.be', language: 'nl' } as const;
    const cellId = await fill({ coordinator }, { kind: 'own' });
    const { memberId } = done(await coordinator.members.add({ body: { contact, role: 'mayor' } }));
    const { sub } = place.accounts.byEmail.get(contact.email)!;
    const body = { cellId, covers: [aalst] };
    expect(await (await place.signIn(sub)).registrations.sign({ body })).toMatchObject({ ok: false, code: 'permission-missing' });
    expect(done(await officer.municipalities.get({ params: { nis: aalst } })).mayors).toContainEqual({
      memberId,
      name: 'Mayor Example',
      confirmed: false,
    });
    const waiting = async () => {
      await stream.inOrder();
      return done(await officer.municipalities.list({ query: { name: 'Aalst' } })).items.map(({ mayorsToConfirm }) => mayorsToConfirm);
    };
    expect(await waiting()).toEqual([1]);
    const params = { nis: aalst, memberId };
    expect(await officer.municipalities.confirmMayor({ params })).toMatchObject({ ok: true });
    expect(await officer.municipalities.confirmMayor({ params })).toMatchObject({ ok: true });
    expect(await (await place.signIn(sub)).registrations.sign({ body })).toMatchObject({ ok: true });
    expect(await waiting()).toEqual([undefined]);
  });

  test('is confirmed by the Region as mayor of that municipality, nobody else', async () => {
    const { officer, invite, place } = await openRegion();
    await invite(aalst);
    const { membershipId } = await place.member('coordinator', ninove);
    for (const [nis, memberId] of [
      [ninove, membershipId],
      [aalst, membershipId],
      [aalst, 'member_none'],
    ] as const)
      expect(await officer.municipalities.confirmMayor({ params: { nis, memberId } })).toMatchObject({ ok: false, code: 'member-unknown' });
  });
});

describe('stating that there is no cell', () => {
  test('turns unknown into without, from its date', async () => {
    const { officer, invite, stream } = await openRegion();
    const { coordinator } = await invite(aalst);
    expect(await coordinator.registrations.stateNone({ body: { on: '2026-03-03' } })).toMatchObject({ ok: false, code: 'date-in-future' });
    expect(await coordinator.registrations.stateNone({ body: { on: '2026-01-01' } })).toMatchObject({ ok: true });
    await stream.inOrder();
    const stated = { status: 'without', validFrom: '2026-01-01' };
    expect(done(await officer.municipalities.get({ params: { nis: aalst } })).coverage).toEqual(stated);
    expect(done(await coordinator.registrations.get()).coverage).toEqual(stated);
  });

  test('is refused where a cell is', async () => {
    const { ownCell } = await openRegion();
    const { coordinator } = await ownCell(aalst);
    expect(await coordinator.registrations.stateNone({ body: { on: '2026-03-02' } })).toMatchObject({
      ok: false,
      code: 'statement-contradicts-cell',
    });
  });

  test('is refused for a day before the last cell ended, however often it is tried, so that what was declared stays counted', async () => {
    const { officer, ownCell, place, stream } = await openRegion({ today: '2025-03-02' });
    const { mayor } = await ownCell(aalst);
    place.goTo('2026-03-02');
    done(await mayor.cells.dissolve());
    await stream.inOrder();
    const stated = (on: string) => mayor.registrations.stateNone({ body: { on } });
    const refused = { ok: false, code: 'statement-contradicts-cell' };
    expect(await stated('2024-01-01')).toMatchObject(refused);
    expect(await stated('2026-03-02')).toMatchObject({ ok: true });
    expect(await stated('2026-03-01')).toMatchObject(refused);
    await stream.inOrder();
    const flanders = async (on: string) => done(await officer.coverage.getTotals({ query: { on } })).regions['flanders'];
    expect(await flanders('2026-03-01')).toMatchObject({ with: 1, without: 0 });
    expect(await flanders('2026-03-02')).toMatchObject({ with: 0, without: 1 });
  });

  test('needs an invitation', async () => {
    const { place } = await openRegion();
    const { client } = await place.member('coordinator', aalst);
    expect(await client.registrations.stateNone({ body: { on: '2026-03-02' } })).toMatchObject({
      ok: false,
      code: 'municipality-not-invited',
    });
  });
});
