import { beforeEach, describe, expect, test } from 'vitest';
import { rebuild } from '../../functions/projections/rebuild.ts';
import { entities } from '../../shared/data/entities.ts';
import { partition } from '../../shared/data/keys.ts';
import { repository } from '../../shared/data/repository.ts';
import { called } from '../support/case-at-work.ts';
import type { CellAtWork, Seated } from '../support/cell-at-work.ts';
import { type Meetings, openMeetings } from '../support/meeting-at-work.ts';
import { done } from '../support/region.ts';
import { signToken } from '../support/token-maker.ts';

let cell: CellAtWork;
let caseId: string;
let convene: Meetings['convene'];
let viewOf: Meetings['viewOf'];

beforeEach(async () => {
  ({ cell, caseId, convene, viewOf } = await openMeetings());
});

const checkedBy = 'Officer Example';
const decree = { entity: 'flemishCommunity', legalBasis: 'flemishParticipationDecree' } as const;
type Terms = Parameters<Seated['client']['members']['changeMandate']>[0]['body'];

const change = (who: Seated, body: Terms, by = cell.mayor) => by.client.members.changeMandate({ params: { memberId: who.memberId }, body });
const reads = async (who: Seated) => (await viewOf(who))?.content !== undefined;
/** The same person with the token of this moment. */
const again = async (who: Seated): Promise<Seated> => ({ ...who, client: await cell.region.place.signIn(who.sub) });
const codeOf = (reply: object) => ('code' in reply ? reply.code : 'done');
const give = async ({ client }: Seated, meetingId: string) => {
  const body = { text: 'Said.', source: 'Own talk', purpose: 'To judge together', secrecy: 'none' } as const;
  return codeOf(await client.contributions.give({ params: { meetingId, caseId }, body }));
};

describe('a clearance that is withdrawn', () => {
  test('stops writing at once, and reading with the next token, though the invitation stands', async () => {
    const { meetingId } = await convene();
    expect([await reads(cell.police), await give(cell.police, meetingId)]).toEqual([true, 'done']);
    done(await change(cell.police, { clearance: { valid: false, checkedBy } }));
    expect(await give(cell.police, meetingId)).toBe('mandate-changed');
    const police = await again(cell.police);
    expect([await reads(police), await give(police, meetingId)]).toEqual([false, 'permission-missing']);
    expect(done(await police.client.cases.get({ params: { caseId } })).invitations).toMatchObject([{ cleared: false }]);
  });

  test('opens again what is open, once another is recorded', async () => {
    await convene();
    done(await change(cell.police, { clearance: { valid: false, checkedBy } }));
    done(await change(cell.police, { clearance: { valid: true, expiresOn: '2031-01-01', checkedBy } }, cell.coordinator));
    expect(await reads(await again(cell.police))).toBe(true);
  });

  test('is over after its last day, whatever the token still says', async () => {
    await convene();
    done(await change(cell.police, { clearance: { valid: true, expiresOn: '2026-03-10', checkedBy } }));
    const police = await again(cell.police);
    cell.region.place.goTo('2026-03-10');
    expect(await reads(police)).toBe(true);
    cell.region.place.goTo('2026-03-11');
    expect(await reads(police)).toBe(false);
  });

  test('is that of one police member, not of the others, and not of the chief of corps', async () => {
    const { sub, membershipId } = await cell.region.place.member('police', cell.seat, { email: 'second.police@seated.example' });
    await cell.region.stream.inOrder();
    const second = await again({ ...cell.police, sub, memberId: membershipId });
    await called(cell, caseId, second);
    await convene([cell.police, second]);
    done(await change(second, { clearance: { valid: false, checkedBy } }));
    expect([await reads(await again(cell.police)), await reads(await again(second))]).toEqual([true, false]);
    done(await change(cell.police, {}));
    expect(await reads(await again(cell.police))).toBe(false);
  });

  test('takes who has none out of whom a contribution is given to', async () => {
    const { meetingId } = await convene();
    const sees = async () => {
      const asked = { params: { meetingId, caseId }, query: { secrecy: 'none' } } as const;
      return done(await cell.school.client.contributions.preview(asked)).sees.map(({ memberId }) => memberId);
    };
    expect(await sees()).toContain(cell.police.memberId);
    done(await change(cell.police, { clearance: { valid: false, checkedBy } }));
    expect(await sees()).not.toContain(cell.police.memberId);
  });
});

describe('the legal basis of a partner', () => {
  test('that is lost after they were called closes what they may be told', async () => {
    const { meetingId } = await convene();
    expect([await reads(cell.school), await give(cell.school, meetingId)]).toEqual([true, 'done']);
    expect(await give(cell.mayor, meetingId)).toBe('done');
    done(await change(cell.school, { entity: 'flemishCommunity' }));
    expect(await give(cell.school, meetingId)).toBe('mandate-changed');
    const school = await again(cell.school);
    expect(await reads(school)).toBe(false);
    expect((await viewOf(school))?.contributions?.map(({ author }) => author.memberId)).toEqual([cell.school.memberId]);
  });

  test('that is gained after they were called opens it', async () => {
    await convene([cell.restricted]);
    expect(await reads(cell.restricted)).toBe(false);
    done(await change(cell.restricted, decree));
    expect(await reads(await again(cell.restricted))).toBe(true);
  });

  test('decides who can keep the follow-up, whatever it was when they were called', async () => {
    done(await cell.school.client.invitations.answer({ params: { caseId }, body: { answer: 'accept' } }));
    await convene();
    const managers = async () => done(await cell.coordinator.client.followUp.getPlan({ params: { caseId } })).managers;
    expect(await managers()).toContain(cell.school.memberId);
    done(await change(cell.school, {}));
    expect(await managers()).not.toContain(cell.school.memberId);
  });
});

describe('a token that says nothing of a mandate', () => {
  test('lets nothing be heard, though the person has one', async () => {
    await convene();
    const token = await cell.region.place.tokenOf(cell.police.sub);
    const { ronde_cleared, ...older } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    expect(ronde_cleared).toBe('2039-01-01');
    expect(await reads({ ...cell.police, client: cell.region.place.clientWith(signToken(cell.police.sub, older)) })).toBe(false);
  });

  test('cannot be given one by who holds it', async () => {
    await convene([cell.restricted]);
    const [head, body = '', signature] = (await cell.region.place.tokenOf(cell.restricted.sub)).split('.');
    const claims = {
      ...JSON.parse(Buffer.from(body, 'base64url').toString()),
      ronde_entity: decree.entity,
      ronde_basis: decree.legalBasis,
    };
    const forged = [head, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.');
    const reply = await cell.region.place.clientWith(forged).cases.get({ params: { caseId } });
    expect(codeOf(reply)).toBe('token-invalid');
  });

  test('is what a place gives that was kept before mandates were, until the stream brings it', async () => {
    await convene();
    const { table } = cell.region.place;
    const found = (await repository(table, entities.person, cell.police.sub).get())!;
    const memberships = found.value.memberships.map((one) => ('mandate' in one ? (({ mandate: _, ...before }) => before)(one) : one));
    const key = { pk: partition('membership', cell.police.sub), sk: entities.person.prefix };
    await table.write([{ kind: 'put', key, expected: found.version, schema: 1, value: { ...found.value, memberships } }]);
    expect(await reads(await again(cell.police))).toBe(false);
    await rebuild(cell.region.stream.consumer);
    expect(await reads(await again(cell.police))).toBe(true);
  });
});

describe('recording a mandate', () => {
  const inList = async (reader: Seated) =>
    done(await reader.client.members.list()).items.find(({ memberId }) => memberId === cell.police.memberId);

  test('shows the mayor the whole clearance, coordinator and data protection officer whether it holds, the police member the own', async () => {
    const clearance = { valid: true, expiresOn: '2031-01-01', checkedBy };
    done(await change(cell.police, { clearance }));
    expect(await inList(cell.mayor)).toMatchObject({ cleared: true, clearance: { ...clearance, checkedOn: '2026-03-02' } });
    for (const reader of [cell.coordinator, cell.officer]) {
      expect(await inList(reader)).toMatchObject({ cleared: true });
      expect(JSON.stringify(await inList(reader))).not.toMatch(/2031-01-01|Officer Example/);
    }
    expect(codeOf(await cell.police.client.members.list())).toBe('permission-missing');
    expect(done(await cell.police.client.memberships.list()).items).toMatchObject([{ mandate: { clearedUntil: '2031-01-01' } }]);
  });

  test('is for mayor and coordinator of the own municipality alone', async () => {
    const clearance = { valid: true, checkedBy };
    for (const who of [cell.police, cell.school, cell.officer])
      expect(codeOf(await change(cell.police, { clearance }, who))).toBe('permission-missing');
    expect(codeOf(await change(cell.police, { clearance }, cell.otherMayor))).toBe('member-unknown');
  });

  test('refuses a clearance whose last day has passed, one of a partner, and a text that mandates nobody there', async () => {
    const over = { clearance: { valid: true, expiresOn: '2026-03-01', checkedBy } };
    expect(codeOf(await change(cell.police, over))).toBe('clearance-expired');
    expect(codeOf(await change(cell.school, { clearance: { valid: true, checkedBy } }))).toBe('input-invalid');
    expect(codeOf(await change(cell.police, decree))).toBe('input-invalid');
    const elsewhere = { ...decree, legalBasis: 'frenchCommunityParticipationDecree' } as const;
    expect(await change(cell.school, elsewhere)).toMatchObject({ problem: { issues: [{ in: 'body', name: 'legalBasis' }] } });
  });
});
