import { describe, expect, test } from 'vitest';
import { operationsOf } from '../../shared/contract/api.ts';
import { regionApi } from '../../shared/contract/index.ts';
import { done, openRegion, towns } from '../support/region.ts';
import { type Raw, rawRequest, told } from '../support/raw-request.ts';

const { aalst, ninove, lede, namur } = towns;
const operation = (id: string) => operationsOf(regionApi).find(({ operationId }) => operationId === id)!;

/** Two cells; the second has a member, a question and a request to join. */
const twoCells = async () => {
  const region = await openRegion();
  const [own, other] = [await region.ownCell(aalst), await region.ownCell(ninove)];
  const joiner = await region.invite(lede);
  done(await region.sign(joiner, await region.fill(joiner, { kind: 'joining', seat: ninove })));
  const { questionId } = done(await region.officer.municipalities.ask({ params: { nis: ninove }, body: { text: 'Who?' } }));
  const [member] = done(await other.coordinator.members.list()).items;
  const tokenOf = async (role: 'coordinator' | 'mayor') =>
    region.place.tokenOf((await region.place.member(role, aalst, { email: `${role}-two@example.be` })).sub);
  return {
    ...region,
    own,
    questionId,
    memberId: member!.memberId,
    tokens: { coordinator: await tokenOf('coordinator'), mayor: await tokenOf('mayor') },
  };
};

describe('an id of another cell', () => {
  test('is answered byte for byte as one that does not exist', async () => {
    const { place, questionId, memberId, tokens } = await twoCells();
    const ask = async (id: string, raw: Raw) => told(await place.send(rawRequest(operation(id), raw)));
    const text = JSON.stringify({ text: 'An answer.' });
    const pairs = [
      ['membersRemove', tokens.coordinator, { memberId }, { memberId: 'member_999999' }, undefined],
      ['cellsAnswer', tokens.coordinator, { questionId }, { questionId: 'question_999999' }, text],
      ['cellsAcceptJoining', tokens.mayor, { nis: lede }, { nis: '41063' }, undefined],
    ] as const;
    for (const [id, token, foreign, unknown, body] of pairs) {
      const [one, none] = [
        await ask(id, { token, params: foreign, ...(body && { body }) }),
        await ask(id, { token, params: unknown, ...(body && { body }) }),
      ];
      expect(one).toEqual(none);
      expect([id, one.status]).toEqual([id, 404]);
    }
  });

  test('of a membership cannot be switched to', async () => {
    const { own, memberId, place } = await twoCells();
    const changes = place.changes.length;
    const replies = [
      await own.coordinator.memberships.switch({ body: { membershipId: memberId } }),
      await own.coordinator.memberships.switch({ body: { membershipId: 'member_999999' } }),
    ];
    expect(replies.map((reply) => (reply.ok ? '' : reply.code))).toEqual(['membership-unknown', 'membership-unknown']);
    expect(place.changes).toHaveLength(changes);
  });

  test('as the cell to sign for is nothing to sign', async () => {
    const { own, officer } = await twoCells();
    const { cell } = done(await officer.municipalities.get({ params: { nis: ninove } }));
    for (const cellId of [cell!.cellId, 'cell_999999'])
      expect(await own.mayor.registrations.sign({ body: { cellId, covers: [aalst] } })).toMatchObject({
        ok: false,
        code: 'nothing-to-sign',
      });
  });

  test('in a cursor of another list is no cursor here', async () => {
    const { officer, place } = await twoCells();
    const elsewhere = await openRegion({ tenant: 'wallonia' });
    const page = done(await elsewhere.officer.municipalities.list({ query: { limit: 1 } }));
    const cursor = new URL(`https://ronde.example${page.next}`).searchParams.get('cursor')!;
    expect(await officer.municipalities.list({ query: { cursor } })).toMatchObject({ ok: false, status: 400, code: 'cursor-invalid' });
    expect(await officer.invitationRequests.list({ query: { cursor } })).toMatchObject({ ok: false, code: 'cursor-invalid' });
    expect(place.changes.length).toBeGreaterThan(0);
  });
});

describe('a municipality of another Region', () => {
  test('is told from an unknown one, as the public register tells them apart: codes are no secret', async () => {
    const { officer } = await openRegion();
    expect(await officer.municipalities.get({ params: { nis: namur } })).toMatchObject({
      ok: false,
      status: 404,
      code: 'municipality-elsewhere',
    });
    expect(await officer.municipalities.get({ params: { nis: '99999' } })).toMatchObject({
      ok: false,
      status: 404,
      code: 'municipality-unknown',
    });
  });

  test('is out of reach of every route that names one', async () => {
    const { officer } = await openRegion();
    const params = { nis: namur };
    for (const reply of [
      await officer.municipalities.ask({ params, body: { text: 'Who?' } }),
      await officer.municipalities.confirmMayor({ params: { ...params, memberId: 'member_1' } }),
      await officer.cells.acknowledge({ params }),
    ])
      expect(reply).toMatchObject({ ok: false, status: 404, code: 'municipality-elsewhere' });
  });
});
