import { describe, expect, test } from 'vitest';
import { platform } from '../support/platform.ts';

const aalst = '41002';
const two = async () => {
  const place = platform();
  const first = await place.member('coordinator', aalst, { email: 'first@example.be' });
  const second = await place.member('coordinator', aalst, { email: 'second@example.be' });
  return { place, first, second };
};

const idOf = ({ membershipId }: { membershipId: string }) => ({ params: { memberId: membershipId } });
const contact = { name: 'Anna Example', email: 'anna@example.be', language: 'nl' } as const;

describe('removing a member', () => {
  test('stops their writing at once, whatever their token still says', async () => {
    const { first, second } = await two();
    expect(await first.client.members.remove(idOf(second))).toMatchObject({ ok: true });
    const refused = await second.client.members.add({ body: { contact, role: 'police' } });
    expect(refused).toMatchObject({ ok: false, status: 403, code: 'membership-ended' });
  });

  test('leaves no way to enrol oneself again with the old token', async () => {
    const { first, second } = await two();
    await first.client.members.remove(idOf(second));
    const body = { contact: { ...contact, email: 'second@example.be' }, role: 'police' } as const;
    expect(await second.client.members.add({ body })).toMatchObject({ ok: false, code: 'membership-ended' });
    expect(await first.client.members.list()).toMatchObject({ ok: true, value: { total: 1 } });
  });

  test('signs the person out, and their next token speaks for nothing', async () => {
    const { place, first, second } = await two();
    await first.client.members.remove(idOf(second));
    expect(place.accounts.byEmail.get('second@example.be')).toMatchObject({ signOuts: 1, groups: new Set() });
    const again = await place.signIn(second.sub);
    expect(await again.members.list()).toMatchObject({ ok: false, code: 'permission-missing' });
    expect(await again.memberships.list()).toMatchObject({ ok: true, value: { items: [] } });
  });

  test('leaves the role of a person who has it elsewhere too', async () => {
    const { place, first, second } = await two();
    await place.member('coordinator', '44021', { email: second.email });
    await first.client.members.remove(idOf(second));
    expect(place.accounts.byEmail.get(second.email)?.groups).toEqual(new Set(['coordinator']));
  });

  test('refuses a member of another cell as one that does not exist', async () => {
    const { place, first } = await two();
    const stranger = await place.member('coordinator', '44021');
    const foreign = await first.client.members.remove(idOf(stranger));
    const unknown = await first.client.members.remove({ params: { memberId: 'member_999999' } });
    expect(foreign).toMatchObject({ ok: false, status: 404, code: 'member-unknown' });
    expect(unknown).toMatchObject({ ok: false, status: 404, code: 'member-unknown' });
  });
});

describe('the last coordinator', () => {
  test('cannot be removed', async () => {
    const place = platform();
    const { client, membershipId } = await place.member('coordinator', aalst);
    expect(await client.members.remove(idOf({ membershipId }))).toMatchObject({ ok: false, status: 409, code: 'last-coordinator' });
  });

  test('is still the last when another one is only to come', async () => {
    const place = platform();
    const { client, membershipId } = await place.member('coordinator', aalst);
    await place.member('coordinator', aalst, { email: 'later@example.be', validFrom: '2026-06-01' });
    expect(await client.members.remove(idOf({ membershipId }))).toMatchObject({ code: 'last-coordinator' });
  });

  test('can leave once another one keeps the cell', async () => {
    const { first } = await two();
    expect(await first.client.members.remove(idOf(first))).toMatchObject({ ok: true });
  });

  test('stays when both leave at the same moment', async () => {
    const { place, first, second } = await two();
    const left = await Promise.all([first.client.members.remove(idOf(first)), second.client.members.remove(idOf(second))]);
    expect(left.filter(({ ok }) => ok)).toHaveLength(1);
    const staying = await place.signIn(left[0].ok ? second.sub : first.sub);
    expect(await staying.members.list()).toMatchObject({ ok: true, value: { total: 1 } });
  });

  test('stays when each removes the other at the same moment', async () => {
    const { first, second } = await two();
    const removed = await Promise.all([first.client.members.remove(idOf(second)), second.client.members.remove(idOf(first))]);
    expect(removed.filter(({ ok }) => ok)).toHaveLength(1);
  });
});
