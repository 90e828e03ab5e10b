import { beforeAll, describe, expect, inject, test } from 'vitest';
import { contactAt, done, openRegion, type Region } from '../support/e2e/region.ts';
import { ask } from '../support/e2e/raw.ts';
import { stageOf } from '../support/e2e/stage.ts';

const stage = stageOf(inject('platform'));
const [kapellen, brasschaat] = ['11023', '11009'] as const;
const shared = contactAt(kapellen, 'coordinator');

let region: Region;
beforeAll(async () => {
  region = await openRegion(stage);
  await region.invite(kapellen);
  done(await region.officer.municipalities.invite({ body: { items: [{ nis: brasschaat, contact: shared }] } }));
});

describe('a token', () => {
  const url = `${stage.tenants.flanders.url}/memberships`;
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

  test('opens nothing when it is absent, forged, unsigned or with claims of somebody else', async () => {
    const token = await region.people.token('flanders', shared.email);
    const [head = '', claims = '', signature = ''] = token.split('.');
    const said: Record<string, unknown> = JSON.parse(Buffer.from(claims, 'base64url').toString());
    const hostile = {
      unsigned: `${part({ alg: 'none' })}.${claims}.`,
      'of another role': `${head}.${part({ ...said, ronde_role: 'regionOfficer', ronde_scope: 'region', 'cognito:groups': 'regionOfficer' })}.${signature}`,
      'that never ends': `${head}.${part({ ...said, exp: 9_999_999_999 })}.${signature}`,
      'signed by a key it brings itself': `${part({ alg: 'RS256', kid: 'mine', jku: 'http://127.0.0.1:9/jwks.json' })}.${claims}.${signature}`,
      'that is no token': 'Canary',
    };
    expect((await ask(url, { token })).status).toBe(200);
    for (const [kind, forged] of Object.entries(hostile)) {
      const answer = await ask(url, { token: forged });
      expect([kind, answer.status, answer.type, answer.text.includes('Canary')]).toEqual([
        kind,
        401,
        expect.stringContaining('application/problem+json'),
        false,
      ]);
    }
    expect(await ask(url)).toMatchObject({ status: 401 });
  });
});

describe('a person of two cells', () => {
  test('works in one at a time, and an older token writes in neither after switching', async () => {
    const session = await region.people.signIn('flanders', shared.email);
    const first = region.people.holding('flanders', session.accessToken);
    const { items, activeId } = done(await first.memberships.list());
    expect(items.flatMap((item) => (item.scope === 'municipality' ? item.nis : [])).toSorted((a, b) => a.localeCompare(b))).toEqual([
      brasschaat,
      kapellen,
    ]);
    const [other] = items.filter(({ membershipId }) => membershipId !== activeId);
    done(await first.memberships.switch({ body: { membershipId: other!.membershipId } }));

    expect(await first.registrations.claim()).toMatchObject({ ok: false, status: 409, code: 'cell-switched' });
    const second = region.people.holding('flanders', (await session.refresh()).accessToken);
    const { nis } = done(await second.registrations.claim());
    expect(nis).toBe(other?.scope === 'municipality' ? other.nis : '');
  });
});

describe('a member who was removed', () => {
  test('writes nothing from that moment, with a token that is still good, and gets no new one', async () => {
    const contact = contactAt(kapellen, 'secretary');
    const coordinator = region.people.inRegion('flanders', `keeper.${kapellen}@cell.example`);
    const first = region.people.holding('flanders', await tokenAt(kapellen));
    done(await first.members.add({ body: { contact: { ...contact, email: `keeper.${kapellen}@cell.example` }, role: 'coordinator' } }));
    const { memberId } = done(await coordinator.members.add({ body: { contact, role: 'coordinator' } }));

    const session = await region.people.signIn('flanders', contact.email);
    const removed = region.people.holding('flanders', session.accessToken);
    done(await removed.registrations.claim());
    done(await coordinator.members.remove({ params: { memberId } }));
    expect(await removed.registrations.save({ version: 1, body: { rhythmWeeks: 4 } })).toMatchObject({
      ok: false,
      status: 403,
      code: 'membership-ended',
    });
    await expect(session.refresh()).rejects.toThrow('got no token');
  });
});

/** A token of the shared coordinator for work in one of the two cells. */
const tokenAt = async (nis: string): Promise<string> => {
  const client = region.people.holding('flanders', await region.people.token('flanders', shared.email));
  const place = done(await client.memberships.list()).items.find((item) => item.scope === 'municipality' && item.nis === nis);
  done(await client.memberships.switch({ body: { membershipId: place!.membershipId } }));
  return region.people.token('flanders', shared.email);
};
