import { describe, expect, test } from 'vitest';
import { contactOf, done, openRegion, towns } from '../support/region.ts';

const { aalst, ninove, namur } = towns;
const invitation = (nis: string, email: string = contactOf(nis).email) => ({ nis, contact: { ...contactOf(nis), email } });
const ask = (nis: string, name = 'Anna Example') => ({
  body: { nis, contact: { name, email: 'anna@example.be', language: 'nl' } as const },
});

describe('inviting municipalities', () => {
  test('makes one account for the contact, who signs in as coordinator', async () => {
    const { officer, place } = await openRegion();
    expect(done(await officer.municipalities.invite({ body: { items: [invitation(aalst)] } })).items).toEqual([
      { nis: aalst, result: 'invited' },
    ]);
    const account = place.accounts.byEmail.get(contactOf(aalst).email)!;
    expect([...account.groups]).toEqual(['coordinator']);
    expect(await (await place.signIn(account.sub)).registrations.get()).toMatchObject({ ok: true, value: { state: 'invited' } });
  });

  test('twice is harmless: told so, with no second account and no second mail', async () => {
    const { officer, place } = await openRegion();
    const body = { items: [invitation(aalst)] };
    await officer.municipalities.invite({ body });
    const before = place.changes.length;
    expect(done(await officer.municipalities.invite({ body })).items).toEqual([{ nis: aalst, result: 'alreadyInvited' }]);
    expect([place.accounts.byEmail.size, place.changes.length]).toEqual([2, before]); // the officer's and the coordinator's
  });

  test('tells for each what came of it, and goes on', async () => {
    const { officer } = await openRegion();
    const items = [invitation(aalst), invitation(namur), invitation('99999'), invitation('11007'), invitation(ninove)];
    expect(done(await officer.municipalities.invite({ body: { items } })).items).toEqual([
      { nis: aalst, result: 'invited' },
      { nis: namur, result: 'refused', problem: 'municipality-elsewhere' },
      { nis: '99999', result: 'refused', problem: 'municipality-unknown' },
      { nis: '11007', result: 'refused', problem: 'municipality-ended' },
      { nis: ninove, result: 'invited' },
    ]);
  });

  test('goes on after an outage, and tells whom to invite again', async () => {
    const { officer, place } = await openRegion();
    const { open } = place.accounts;
    const busy = Object.assign(new Error('slow down'), { name: 'TooManyRequestsException' });
    const failing = {
      ...place.accounts,
      open: (contact: Parameters<typeof open>[0], role: Parameters<typeof open>[1]) =>
        contact.email.includes(ninove) ? Promise.reject(busy) : open(contact, role),
    };
    Object.assign(place.accounts, failing);
    const body = { items: [invitation(ninove), invitation(aalst)] };
    expect(done(await officer.municipalities.invite({ body })).items).toEqual([
      { nis: ninove, result: 'failed', problem: 'service-unavailable' },
      { nis: aalst, result: 'invited' },
    ]);
    Object.assign(place.accounts, { open });
    expect(done(await officer.municipalities.invite({ body })).items.map(({ result }) => result)).toEqual(['invited', 'alreadyInvited']);
  });

  test('again under another address renews the contact and adds that person', async () => {
    const { officer, place } = await openRegion();
    await officer.municipalities.invite({ body: { items: [invitation(aalst)] } });
    await officer.municipalities.invite({ body: { items: [invitation(aalst, 'other@example.be')] } });
    await officer.municipalities.invite({ body: { items: [invitation(aalst)] } });
    const { sub } = place.accounts.byEmail.get(contactOf(aalst).email)!;
    const members = done(await (await place.signIn(sub)).members.list());
    expect(members.items.map(({ email }) => email)).toEqual([contactOf(aalst).email, 'other@example.be']);
  });

  test('gives nobody a place once the municipality has taken it up: from then on it names its own people', async () => {
    const region = await openRegion();
    const { coordinator } = await region.invite(aalst);
    await coordinator.registrations.claim();
    expect(done(await region.officer.municipalities.invite({ body: { items: [invitation(aalst, 'other@example.be')] } })).items).toEqual([
      { nis: aalst, result: 'refused', problem: 'municipality-claimed' },
    ]);
    expect(done(await coordinator.members.list()).items.map(({ email }) => email)).not.toContain('other@example.be');
  });

  test('refuses a contact who works in fifty places already', async () => {
    const { officer, place } = await openRegion();
    const listed = done(await officer.municipalities.list({ query: { limit: 60 } })).items.filter(({ nis }) => nis !== aalst);
    for (const { nis } of listed.slice(0, 50)) await place.member('police', nis, { email: contactOf(aalst).email });
    expect(done(await officer.municipalities.invite({ body: { items: [invitation(aalst)] } })).items).toEqual([
      { nis: aalst, result: 'refused', problem: 'memberships-full' },
    ]);
    expect(done(await officer.municipalities.get({ params: { nis: aalst } })).state).toBe('inRegister');
  });
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
    await officer.municipalities.invite({ body: { items: [invitation(aalst)] } });
    await stream.inOrder();
    expect(done(await officer.municipalities.get({ params: { nis: aalst } })).state).toBe('invited');
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
    expect(done(await officer.municipalities.get({ params: { nis: '58001' } }))).toMatchObject({ nis: '55022', state: 'declared', cell: { cellId } });
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
