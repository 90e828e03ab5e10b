import { describe, expect, test } from 'vitest';
import { signInTrigger } from '../../functions/runtime/sign-in-trigger.ts';
import { tokenContent } from '../../functions/sign-in/token-content.ts';
import { federalPlatform, platform } from '../support/platform.ts';
import { signInEvent } from '../support/sign-in-event.ts';

const aalst = '41002';
const email = 'shared@example.be';

const ask = async ({ table }: Pick<ReturnType<typeof platform>, 'table'>, sub: string, today = '2026-03-02') => {
  const { response } = await signInTrigger({ table, today: () => today, content: tokenContent })(signInEvent(sub));
  const { accessTokenGeneration, groupOverrideDetails } = response.claimsAndScopeOverrideDetails;
  return { claims: accessTokenGeneration?.claimsToAddOrOverride, groups: groupOverrideDetails?.groupsToOverride };
};

describe('a token', () => {
  test('speaks for the one cell and role at work', async () => {
    const place = platform();
    const { sub, membershipId } = await place.member('coordinator', aalst);
    expect(await ask(place, sub)).toEqual({
      claims: {
        ronde_scope: 'municipality',
        ronde_role: 'coordinator',
        ronde_membership: membershipId,
        ronde_version: '1',
        ronde_nis: aalst,
      },
      groups: ['coordinator'],
    });
  });

  test('carries the active role alone, whatever groups the account is in', async () => {
    const place = platform();
    const { sub } = await place.member('police', aalst, { email });
    await place.member('mayor', '44021', { email });
    expect((await ask(place, sub)).groups).toEqual(['police']);
  });

  test('says until when the membership lasts, and moves on once it has ended', async () => {
    const place = platform();
    const { sub } = await place.member('police', aalst, { email, validTo: '2026-03-31' });
    await place.member('police', '44021', { email });
    expect((await ask(place, sub, '2026-03-31')).claims).toMatchObject({ ronde_nis: aalst, ronde_until: '2026-03-31' });
    expect((await ask(place, sub, '2026-04-01')).claims).toMatchObject({ ronde_nis: '44021' });
  });

  test('of a regional or federal officer names no municipality', async () => {
    const [region, country] = [platform(), federalPlatform()];
    const [officer, analyst] = [await region.officer(), await country.officer()];
    expect((await ask(region, officer.sub)).claims).toMatchObject({ ronde_scope: 'region', ronde_role: 'regionOfficer' });
    expect((await ask(country, analyst.sub)).claims).toMatchObject({ ronde_scope: 'country', ronde_role: 'ministryAnalyst' });
    expect((await ask(region, officer.sub)).claims).not.toHaveProperty('ronde_nis');
  });

  test('of somebody who works nowhere says only who it is, in no group', async () => {
    expect(await ask(platform(), 'nobody-knows')).toEqual({ claims: {}, groups: [] });
  });

  test('stops speaking for a membership on the day after its last, though it still lives', async () => {
    const place = platform();
    const { client } = await place.member('police', aalst, { validTo: '2026-03-02' });
    expect(await client.cells.get()).toMatchObject({ ok: true });
    place.goTo('2026-03-03');
    expect(await client.cells.get()).toMatchObject({ ok: false, code: 'permission-missing' });
  });
});
