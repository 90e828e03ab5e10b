import { describe, expect, test } from 'vitest';
import type { Contact } from '../../shared/domain/fields.ts';
import { lettersOf } from '../support/letters.ts';
import { contactOf, done, openRegion, towns } from '../support/region.ts';

const { aalst, ninove, namur } = towns;
type Invitation = { readonly nis: string; readonly contact: Contact };
const invitation = (nis: string, email: string = contactOf(nis).email) => ({ nis, contact: { ...contactOf(nis), email } });

const invited = async (items: readonly Invitation[] = [invitation(aalst)]) => {
  const region = await openRegion();
  const letters = lettersOf(region.place);
  done(await region.officer.municipalities.invite({ body: { items: [...items] } }));
  const [first] = await letters();
  const account = region.place.accounts.byEmail.get(items[0]!.contact.email)!;
  const remind = (nis: string = aalst) => region.officer.municipalities.remind({ params: { nis } });
  return { ...region, letters, first, account, remind };
};

describe('the mails of an invitation', () => {
  test('are one that it waits and one with the way in, each in the language of the contact', async () => {
    const { first, account } = await invited([{ nis: aalst, contact: { ...contactOf(aalst), language: 'fr' } }]);
    expect(first).toMatchObject({ to: account.email, text: expect.stringContaining('invitée') });
    expect(account.mails).toEqual(['fr']);
  });

  test('hold one password for who stands for several municipalities, that day', async () => {
    const shared = contactOf(aalst).email;
    const { place, officer, letters, account } = await invited([invitation(aalst, shared), invitation(ninove, shared)]);
    expect(account.mails).toEqual(['nl']);
    place.goTo('2026-03-20');
    done(await officer.municipalities.invite({ body: { items: [invitation(towns.lede, shared)] } }));
    await letters();
    expect(account.mails).toEqual(['nl', 'nl']);
  });

  test('come in the language that is given last', async () => {
    const { officer, letters, account, remind } = await invited();
    const items = [{ nis: aalst, contact: { ...contactOf(aalst), language: 'fr' as const } }];
    expect(done(await officer.municipalities.invite({ body: { items } })).items).toEqual([{ nis: aalst, result: 'alreadyInvited' }]);
    expect(await letters()).toEqual([]);
    done(await remind());
    expect((await letters()).map(({ subject }) => subject)).toEqual(['Ronde : un rendez-vous vous attend sur la plateforme']);
    expect(account.mails).toEqual(['nl', 'fr']);
  });
});

describe('sending an invitation again', () => {
  test('mails that it waits, and a new temporary password to who never signed in', async () => {
    const { letters, account, remind } = await invited();
    expect(done(await remind())).toEqual({ remindedAt: '2026-03-02T10:00:00.000Z', remindAgainOn: '2026-03-03' });
    expect((await letters()).map(({ to }) => to)).toEqual([account.email]);
    expect(account.mails).toHaveLength(2);
  });

  test('keeps the password of who signed in before', async () => {
    const { letters, account, remind } = await invited();
    account.usesOwnPassword = true;
    done(await remind());
    expect([(await letters()).length, account.mails.length]).toEqual([1, 1]);
  });

  test('is possible once a day, and the refusal says when again; a new contact was sent nothing yet', async () => {
    const { place, officer, letters, account, remind } = await invited();
    done(await remind());
    const refused = await remind();
    expect(refused).toMatchObject({ ok: false, status: 409, code: 'reminder-too-soon' });
    expect(refused.ok ? '' : refused.problem.detail).toContain('3 March 2026');
    await letters();
    expect(account.mails).toHaveLength(2);
    done(await officer.municipalities.invite({ body: { items: [invitation(aalst, 'other@example.be')] } }));
    expect(done(await officer.municipalities.get({ params: { nis: aalst } }))).not.toHaveProperty('remindedAt');
    done(await remind());
    await letters();
    expect(place.accounts.byEmail.get('other@example.be')?.mails).toHaveLength(2);
  });

  test('at the same time mails once', async () => {
    const { letters, account, remind } = await invited();
    const outcomes = await Promise.all([remind(), remind(), remind()]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    await letters();
    expect(account.mails).toHaveLength(2);
  });

  test('is refused where there is none, where it was taken up, and elsewhere', async () => {
    const region = await invited();
    expect(await region.remind(ninove)).toMatchObject({ ok: false, code: 'invitation-absent' });
    expect(await region.remind(namur)).toMatchObject({ ok: false, code: 'municipality-elsewhere' });
    const coordinator = await region.place.signIn(region.account.sub);
    done(await coordinator.registrations.claim());
    expect(await region.remind()).toMatchObject({ ok: false, code: 'municipality-claimed' });
    await region.letters();
    expect(region.account.mails).toHaveLength(1);
  });
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
