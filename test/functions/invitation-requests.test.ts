import { describe, expect, test } from 'vitest';
import { contactOf, done, openRegion, towns } from '../support/region.ts';

const { aalst, ninove, denderleeuw, lede, namur } = towns;
const ask = (nis: string, name = 'Anna Example') => ({
  body: { nis, contact: { name, email: 'anna@example.be', language: 'nl' } as const },
});

describe('asking to be invited', () => {
  test('is shown to the Region, which verifies and invites', async () => {
    const { officer, place, stream } = await openRegion();
    expect(await place.anonymous.invitationRequests.create(ask(aalst))).toMatchObject({ ok: true });
    await stream.inOrder();
    expect(done(await officer.municipalities.list({ query: { state: 'requested' } })).items.map(({ nis }) => nis)).toEqual([aalst]);
    const [request] = done(await officer.invitationRequests.list()).items;
    const params = { requestId: request!.requestId };
    expect(await officer.invitationRequests.verify({ params })).toMatchObject({ ok: true, value: { state: 'verified', nis: aalst } });
    expect(await officer.invitationRequests.dismiss({ params })).toMatchObject({ ok: false, code: 'request-settled' });
    expect(done(await officer.invitationRequests.list()).items).toEqual([]);
    await officer.municipalities.invite({ body: { items: [{ nis: aalst, contact: contactOf(aalst) }] } });
    await stream.inOrder();
    expect(done(await officer.municipalities.get({ params: { nis: aalst } })).state).toBe('invited');
  });

  test('leaves the contact with whom to invite once it is verified, and what was set aside apart', async () => {
    const { officer, place } = await openRegion();
    for (const name of ['Anna', 'Bert', 'Cleo']) await place.anonymous.invitationRequests.create(ask(aalst, name));
    const [anna, bert] = done(await officer.invitationRequests.list()).items;
    await officer.invitationRequests.verify({ params: { requestId: anna!.requestId } });
    await officer.invitationRequests.dismiss({ params: { requestId: bert!.requestId } });
    for (const [state, name] of [
      ['open', 'Cleo'],
      ['verified', 'Anna'],
      ['dismissed', 'Bert'],
    ] as const)
      expect(done(await officer.invitationRequests.list({ query: { state } })).items.map(({ contact }) => contact.name)).toEqual([name]);
    const items = done(await officer.invitationRequests.list({ query: { state: 'verified' } })).items.map(({ nis, contact }) => ({
      nis,
      contact,
    }));
    expect(done(await officer.municipalities.invite({ body: { items } })).items).toEqual([{ nis: aalst, result: 'invited' }]);
  });

  test('is listed in full pages, whatever was settled in between', async () => {
    const { officer, place } = await openRegion();
    for (const nis of [aalst, ninove, denderleeuw, lede]) await place.anonymous.invitationRequests.create(ask(nis));
    const all = done(await officer.invitationRequests.list()).items;
    await officer.invitationRequests.dismiss({ params: { requestId: all[0]!.requestId } });
    const page = done(await officer.invitationRequests.list({ query: { limit: 2 } }));
    expect([page.items.map(({ nis }) => nis), page.total]).toEqual([[denderleeuw, lede], 3]);
    const cursor = new URL(`https://ronde.example${page.next}`).searchParams.get('cursor') ?? '';
    await officer.invitationRequests.verify({ params: { requestId: all[2]!.requestId } });
    const next = done(await officer.invitationRequests.list({ query: { limit: 2, cursor } }));
    expect([next.items.map(({ nis }) => nis), next.next]).toEqual([[ninove], undefined]);
    expect(await officer.invitationRequests.list({ query: { state: 'verified', cursor } })).toMatchObject({
      ok: false,
      code: 'cursor-invalid',
    });
  });

  test('leaves the municipality merely in the register once every request is set aside', async () => {
    const { officer, place, stream } = await openRegion();
    for (const name of ['Anna', 'Bert']) await place.anonymous.invitationRequests.create(ask(aalst, name));
    await stream.inOrder();
    for (const state of ['requested', 'inRegister']) {
      const [request] = done(await officer.invitationRequests.list()).items;
      await officer.invitationRequests.dismiss({ params: { requestId: request!.requestId } });
      await stream.inOrder();
      expect(done(await officer.municipalities.get({ params: { nis: aalst } })).state).toBe(state);
    }
  });

  test('is answered alike whatever is known of the municipality', async () => {
    const { officer, place, stream, invite } = await openRegion();
    await invite(aalst);
    const raw = async (nis: string) => {
      const { body } = ask(nis);
      const reply = await place.send(
        new Request('https://ronde.example/v1/invitationRequests', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(body),
        }),
      );
      const { 'belgov-trace-id': _, ...headers } = Object.fromEntries(reply.headers);
      return { status: reply.status, headers, text: await reply.text() };
    };
    const answers = [];
    for (const nis of [aalst, ninove, ninove, ninove, ninove, ninove]) answers.push(await raw(nis));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    await stream.inOrder();
    const open = done(await officer.invitationRequests.list()).items.filter(({ nis }) => nis === ninove);
    expect(open).toHaveLength(3);
    expect(done(await officer.municipalities.get({ params: { nis: aalst } })).state).toBe('invited');
  });

  test('is heard again once earlier requests are settled, and forgotten after sixty days, settled or not', async () => {
    const { officer, place, stream } = await openRegion();
    for (const name of ['Anna', 'Bert', 'Cleo']) await place.anonymous.invitationRequests.create(ask(aalst, name));
    for (const { requestId } of done(await officer.invitationRequests.list()).items)
      await officer.invitationRequests.dismiss({ params: { requestId } });
    await place.anonymous.invitationRequests.create(ask(aalst, 'Dirk'));
    expect(done(await officer.invitationRequests.list()).items).toHaveLength(1);
    await stream.inOrder();
    const kept = place.changes.filter(({ key }) => key.pk.endsWith('#REQUEST')).at(-2)!.new!;
    expect(kept.expiresAt).toBe(Date.parse('2026-05-01T10:00:00Z') / 1000);
    place.goTo('2026-05-02');
    expect(done(await officer.invitationRequests.list()).items).toEqual([]);
  });

  test('under a code that is newer than the records hides nothing of them', async () => {
    const { officer, ownCell, place, stream } = await openRegion({ tenant: 'wallonia', today: '2018-11-05' });
    const { cellId } = await ownCell('55022');
    place.goTo('2019-02-01');
    expect(await place.anonymous.invitationRequests.create(ask('58001'))).toMatchObject({ ok: true });
    await stream.inOrder();
    expect(done(await officer.municipalities.get({ params: { nis: '58001' } }))).toMatchObject({
      nis: '55022',
      state: 'declared',
      cell: { cellId },
    });
  });

  test.each([
    [namur, 'municipality-elsewhere'],
    ['99999', 'municipality-unknown'],
    ['11007', 'municipality-ended'],
  ])('for %s is refused as %s, which the public register tells as well', async (nis, code) => {
    const { place } = await openRegion();
    expect(await place.anonymous.invitationRequests.create(ask(nis))).toMatchObject({ ok: false, code });
  });

  test('settles only what was asked', async () => {
    const { officer } = await openRegion();
    expect(await officer.invitationRequests.verify({ params: { requestId: '41002.request_1' } })).toMatchObject({
      ok: false,
      status: 404,
      code: 'request-unknown',
    });
  });
});
