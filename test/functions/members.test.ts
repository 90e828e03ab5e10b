import { describe, expect, test } from 'vitest';
import { municipalitiesOn } from '../../shared/domain/register/register.ts';
import { lettersOf } from '../support/letters.ts';
import { platform } from '../support/platform.ts';

const aalst = '41002';
const contact = { name: 'Anna Example', email: 'anna@example.be', language: 'nl' } as const;
const teacher = { contact, role: 'education', entity: 'flemishCommunity' } as const;

const fifty = municipalitiesOn('2026-03-02')
  .filter(({ region, nis }) => region === 'flanders' && nis !== aalst)
  .slice(0, 50);

const cell = async () => {
  const place = platform();
  const { client, ...coordinator } = await place.member('coordinator', aalst);
  return { place, client, coordinator };
};

describe('adding a member to the cell', () => {
  test('opens an account, and the person can sign in at once', async () => {
    const { place, client } = await cell();
    const added = await client.members.add({ body: { contact, role: 'socialWelfare', entity: 'municipality' } });
    expect(added).toMatchObject({ ok: true, value: { role: 'socialWelfare', confirmed: true, validFrom: '2026-03-02' } });
    const account = place.accounts.byEmail.get(contact.email);
    expect([...(account?.groups ?? [])]).toEqual(['socialWelfare']);
    const anna = await place.signIn(account?.sub ?? '');
    expect(await anna.cells.get()).toMatchObject({ ok: true });
  });

  test('never shows the inner id of an account', async () => {
    const { client } = await cell();
    const listed = await client.members.list();
    expect(listed).toMatchObject({ ok: true, value: { total: 1, items: [{ role: 'coordinator' }] } });
    expect(JSON.stringify(listed)).not.toContain('sub-');
  });

  test('leaves a mayor unconfirmed, who then works nowhere until the Region confirms', async () => {
    const { place, client } = await cell();
    const added = await client.members.add({ body: { contact, role: 'mayor' } });
    const sub = place.accounts.byEmail.get(contact.email)?.sub ?? '';
    expect(await (await place.signIn(sub)).registrations.get()).toMatchObject({ ok: false, code: 'permission-missing' });
    const officer = await place.officer();
    await officer.client.municipalities.confirmMayor({ params: { nis: aalst, memberId: added.ok ? added.value.memberId : '' } });
    expect(await (await place.signIn(sub)).registrations.get()).toMatchObject({ ok: true });
  });

  test('refuses the same person twice in one role, not in another', async () => {
    const { client } = await cell();
    const body = { contact, role: 'prevention' } as const;
    await client.members.add({ body });
    expect(await client.members.add({ body })).toMatchObject({ ok: false, status: 409, code: 'member-present' });
    expect(await client.members.add({ body: { ...body, role: 'streetWork' } })).toMatchObject({ ok: true });
  });

  test('takes a person back whose place has ended', async () => {
    const { place, client } = await cell();
    const body = { contact, role: 'prevention', validTo: '2026-03-05' } as const;
    await client.members.add({ body });
    place.goTo('2026-03-06');
    expect(await client.members.add({ body: { ...body, validTo: '2026-12-31' } })).toMatchObject({ ok: true });
  });

  test('refuses a fifty-first place for one person', async () => {
    const place = platform();
    for (const { nis } of fifty) await place.member('police', nis, { email: contact.email });
    const { client } = await place.member('coordinator', aalst);
    expect(await client.members.add({ body: { contact, role: 'police' } })).toMatchObject({ ok: false, code: 'memberships-full' });
  });

  test('is for the mayor too, so that a cell whose coordinator is gone can name another', async () => {
    const place = platform();
    const { client } = await place.member('mayor', aalst);
    expect(await client.members.add({ body: { contact, role: 'coordinator' } })).toMatchObject({ ok: true });
  });

  test('is for nobody else', async () => {
    const place = platform();
    const { client } = await place.member('dataProtectionOfficer', aalst);
    expect(await client.members.add({ body: { contact, role: 'police' } })).toMatchObject({
      ok: false,
      status: 403,
      code: 'permission-missing',
    });
  });

  test('stays within the own cell', async () => {
    const { place, client } = await cell();
    const other = await place.member('coordinator', '44021');
    await client.members.add({ body: { contact, role: 'police' } });
    expect(await other.client.members.list()).toMatchObject({ ok: true, value: { total: 1 } });
  });
});

describe('the legal basis of a member', () => {
  test('may be missing, and then restricts', async () => {
    const { client } = await cell();
    expect(await client.members.add({ body: teacher })).toMatchObject({ ok: true, value: { restricted: true } });
  });

  test('lifts the restriction where it mandates the sector', async () => {
    const { client } = await cell();
    const added = await client.members.add({ body: { ...teacher, legalBasis: 'flemishParticipationDecree' } });
    expect(added).toMatchObject({ ok: true, value: { restricted: false, legalBasis: 'flemishParticipationDecree' } });
  });

  test('is refused where it mandates nobody of that entity', async () => {
    const { client } = await cell();
    const refused = await client.members.add({ body: { ...teacher, legalBasis: 'frenchCommunityParticipationDecree' } });
    expect(refused).toMatchObject({ ok: false, code: 'input-invalid', problem: { issues: [{ in: 'body', name: 'legalBasis' }] } });
  });

  test('is refused before the decree held', async () => {
    const { client } = await cell();
    const refused = await client.members.add({ body: { ...teacher, legalBasis: 'flemishParticipationDecree', validFrom: '2020-01-01' } });
    expect(refused).toMatchObject({ ok: false, code: 'input-invalid' });
  });

  test('a place that ends before it begins is refused', async () => {
    const { client } = await cell();
    const refused = await client.members.add({ body: { ...teacher, validFrom: '2026-05-01', validTo: '2026-04-01' } });
    expect(refused).toMatchObject({ ok: false, problem: { issues: [{ name: 'validTo', type: 'too_small' }] } });
  });
});

describe('the way in', () => {
  const added = async () => {
    const { place, client, coordinator } = await cell();
    const letters = lettersOf(place);
    const member = await client.members.add({ body: teacher });
    await letters();
    const renew = (memberId = member.ok ? member.value.memberId : '') => client.members.renewAccess({ params: { memberId } });
    return { place, client, coordinator, letters, renew, account: place.accounts.byEmail.get(contact.email)! };
  };

  test('is mailed to a new member, and again when asked, three times a day at most', async () => {
    const { place, letters, renew, account } = await added();
    expect(account.mails).toEqual(['nl']);
    expect([await renew(), await renew()]).toMatchObject([{ ok: true }, { ok: true }]);
    const refused = await renew();
    expect(refused).toMatchObject({ ok: false, status: 409, code: 'reminder-too-soon' });
    expect(refused.ok ? '' : refused.problem.detail).toContain('3 March 2026');
    await letters();
    expect(account.mails).toHaveLength(3);
    place.goTo('2026-03-03');
    expect(await renew()).toMatchObject({ ok: true });
  });

  test('is limited for the person, whichever cell asks', async () => {
    const { place, letters, renew, account } = await added();
    await renew();
    const other = await place.member('coordinator', '41048');
    const there = await other.client.members.add({ body: { ...teacher, role: 'police' } });
    const params = { memberId: there.ok ? there.value.memberId : '' };
    expect(await other.client.members.renewAccess({ params })).toMatchObject({ ok: true });
    expect(await other.client.members.renewAccess({ params })).toMatchObject({ ok: false, code: 'reminder-too-soon' });
    await letters();
    expect(account.mails).toHaveLength(3);
  });

  test('is the same answer, and no mail, for who chose a password of their own', async () => {
    const { letters, renew, account } = await added();
    account.usesOwnPassword = true;
    expect(await renew()).toMatchObject({ ok: true });
    expect(await renew('member_999999')).toMatchObject({ ok: false, status: 404, code: 'member-unknown' });
    expect(await letters()).toEqual([]);
    expect(account.mails).toHaveLength(1);
  });

  test('is not mailed by who may no longer act', async () => {
    const { place, coordinator, letters, renew, account } = await added();
    const mayor = await place.member('mayor', aalst);
    await mayor.client.members.add({ body: { contact: { ...contact, email: 'next@example.be' }, role: 'coordinator' } });
    await mayor.client.members.remove({ params: { memberId: coordinator.membershipId } });
    expect(await renew()).toMatchObject({ ok: false, code: 'membership-ended' });
    await letters();
    expect(account.mails).toHaveLength(1);
  });

  test('is known to who has a place elsewhere: they are told that there is one more, and nothing else', async () => {
    const { place, letters, account } = await added();
    account.usesOwnPassword = true;
    const other = await place.member('coordinator', '41048');
    await letters();
    await other.client.members.add({ body: { ...teacher, role: 'police' } });
    const mails = await letters();
    expect(mails.map(({ to, subject }) => [to, subject])).toEqual([[contact.email, 'Ronde: er wacht een afspraak op u op het platform']]);
    expect(mails[0]?.text).toContain('een plaats voor u bij gekomen');
  });
});
