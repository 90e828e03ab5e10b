import { expect, test } from 'vitest';
import { platform } from '../support/platform.ts';

test('a person stays where they work when an older place of theirs is confirmed', async () => {
  const place = platform();
  const contact = { name: 'Mayor and coordinator', email: 'both@example.be', language: 'nl' } as const;
  const aalst = await place.member('coordinator', '41002');
  const added = await aalst.client.members.add({ body: { contact, role: 'mayor' } });
  const ghent = await place.member('coordinator', '44021', { email: contact.email });
  const officer = await place.officer();
  const memberId = added.ok ? added.value.memberId : '';
  expect(await officer.client.municipalities.confirmMayor({ params: { nis: '41002', memberId } })).toMatchObject({ ok: true });
  const later = await place.signIn(ghent.sub);
  expect(await later.members.list()).toMatchObject({ ok: true, value: { items: [{ memberId: ghent.membershipId }] } });
});
