import { describe, expect, test } from 'vitest';
import { platform } from '../support/platform.ts';

const email = 'shared@example.be';
const contact = { name: 'Anna Example', email: 'anna@example.be', language: 'nl' } as const;

/** One coordinator for two cells, as in a police zone; the first one is at work. */
const shared = async () => {
  const place = platform();
  const aalst = await place.member('coordinator', '41002', { email });
  const ghent = await place.member('coordinator', '44021', { email });
  return { place, aalst, ghent };
};

describe('working in several cells', () => {
  test('lists them and says which one is at work', async () => {
    const { aalst, ghent } = await shared();
    const listed = await ghent.client.memberships.list();
    expect(listed).toMatchObject({ ok: true, value: { activeId: aalst.membershipId, items: [{ nis: '41002' }, { nis: '44021' }] } });
  });

  test('the next token speaks for the cell chosen', async () => {
    const { place, aalst, ghent } = await shared();
    await aalst.client.memberships.switch({ body: { membershipId: ghent.membershipId } });
    const next = await place.signIn(aalst.sub);
    expect(await next.members.list()).toMatchObject({ ok: true, value: { items: [{ memberId: ghent.membershipId }] } });
  });

  test('an old token that still speaks for the cell left is refused to write', async () => {
    const { aalst, ghent } = await shared();
    await aalst.client.memberships.switch({ body: { membershipId: ghent.membershipId } });
    const refused = await aalst.client.members.add({ body: { contact, role: 'police' } });
    expect(refused).toMatchObject({ ok: false, status: 409, code: 'cell-switched' });
  });

  test('a second cell received meanwhile disturbs no writing in the first', async () => {
    const place = platform();
    const aalst = await place.member('coordinator', '41002', { email });
    await place.member('coordinator', '44021', { email });
    expect(await aalst.client.members.add({ body: { contact, role: 'police' } })).toMatchObject({ ok: true });
  });

  test('choosing the same again changes nothing', async () => {
    const { place, ghent } = await shared();
    await ghent.client.memberships.switch({ body: { membershipId: ghent.membershipId } });
    const before = place.changes.length;
    expect(await ghent.client.memberships.switch({ body: { membershipId: ghent.membershipId } })).toMatchObject({ ok: true });
    expect(place.changes).toHaveLength(before);
  });
});

describe('choosing where to work', () => {
  test("refuses somebody else's membership as one that does not exist", async () => {
    const { place, aalst } = await shared();
    const other = await place.member('mayor', '44021');
    expect(await aalst.client.memberships.switch({ body: { membershipId: other.membershipId } })).toMatchObject({
      ok: false,
      status: 404,
      code: 'membership-unknown',
    });
  });

  test('refuses one that has ended or is still to come', async () => {
    const { place, aalst } = await shared();
    const ended = await place.member('police', '44021', { email, validFrom: '2025-01-01', validTo: '2026-03-01' });
    const coming = await place.member('police', '11002', { email, validFrom: '2026-03-03' });
    for (const { membershipId } of [ended, coming])
      expect(await aalst.client.memberships.switch({ body: { membershipId } })).toMatchObject({ ok: false, code: 'membership-unknown' });
  });

  test('needs a token', async () => {
    expect(await platform().anonymous.memberships.list()).toMatchObject({ ok: false, status: 401, code: 'token-missing' });
  });
});
