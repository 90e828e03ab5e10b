// oxlint-disable max-lines -- one cell at work is set up once for all that is said of it
import { hash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { type CellAtWork, openCell, type Seated } from '../support/cell-at-work.ts';
import { done } from '../support/region.ts';

const observation = 'In the playground on Monday: says that those who think otherwise should disappear.';
const inScope = {
  inScope: true,
  proportionate: true,
  scopeReasons: 'Repeated approval of violence against others, seen by two teachers.',
  proportionalityReasons: 'Ordinary help was offered twice and refused.',
};

let cell: CellAtWork;
beforeAll(async () => {
  cell = await openCell();
});

const report = async ({ client }: Seated, told: { anonymous?: boolean; person?: string } = {}) =>
  done(await client.signals.report({ body: { observation, anonymous: false, ...told } }));

const signalOf = async ({ client }: Seated, signalId: string) => client.signals.get({ params: { signalId } });

const seatedNames = ['coordinator', 'mayor', 'police', 'school', 'youthCare', 'restricted'] as const;

describe('bringing a signal', () => {
  test.each(seatedNames)('is open to %s', async (name) => {
    const signal = await report(cell[name]);
    expect(signal).toMatchObject({ stage: 'reported', own: true, observation, residence: cell.seat, expiresOn: '2026-04-01' });
  });

  test('is not for the data protection officer', async () => {
    expect(await cell.officer.client.signals.report({ body: { observation, anonymous: false } })).toMatchObject({
      code: 'permission-missing',
    });
  });

  test('names another municipality of the cell, and none outside it', async () => {
    const body = { observation, anonymous: false };
    expect(await cell.school.client.signals.report({ body: { ...body, residence: cell.covered } })).toMatchObject({
      value: { residence: cell.covered },
    });
    expect(await cell.school.client.signals.report({ body: { ...body, residence: cell.neighbour.coordinator.nis } })).toMatchObject({
      code: 'residence-not-covered',
    });
  });

  test('refuses a number of the national register, and does not say it again', async () => {
    const reply = await cell.school.client.signals.report({ body: { observation: 'Pupil 85.07.30-033.28', anonymous: false } });
    expect(reply).toMatchObject({ code: 'input-invalid', problem: { issues: [{ in: 'body', name: 'observation', type: 'custom' }] } });
    expect(JSON.stringify(reply)).not.toContain('033');
  });

  test('asks a member of a municipality without a cell to come back when there is one', async () => {
    const stranger = await cell.region.place.member('coordinator', '41011');
    expect(await stranger.client.signals.list()).toMatchObject({ code: 'cell-absent' });
  });

  const sendUnder = async (key: string, observation: string) => {
    const token = await cell.region.place.tokenOf(cell.youthCare.sub);
    return cell.region.place.send(
      new Request('https://ronde.example/v1/signals', {
        method: 'POST',
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', 'Idempotency-Key': key },
        body: JSON.stringify({ observation, anonymous: false }),
      }),
    );
  };
  const toldOf = async (observation: string) =>
    done(await cell.youthCare.client.signals.list()).items.filter((item) => item.observation === observation);

  test('sent twice because no answer came, is there once', async () => {
    expect((await sendUnder('the-same-request-1', 'Twice.')).status).toBe(201);
    expect(await (await sendUnder('the-same-request-1', 'Twice.')).json()).toMatchObject({
      type: 'urn:problem-type:ronde:requestRepeated',
    });
    expect(await toldOf('Twice.')).toHaveLength(1);
  });

  test('of other words under the key of one that was sent is not said to be done, and is done under a key of its own', async () => {
    expect((await sendUnder('the-key-of-another', 'The first.')).status).toBe(201);
    const reply = await sendUnder('the-key-of-another', 'The second.');
    expect([reply.status, await reply.json()]).toMatchObject([422, { type: 'urn:problem-type:ronde:requestKeyReused' }]);
    expect(await toldOf('The second.')).toHaveLength(0);
    expect((await sendUnder('a-key-of-its-own-1', 'The second.')).status).toBe(201);
  });

  test('leaves neither its key nor a hash of its words where requests are remembered', async () => {
    const key = '3f0c8d9e-5a41-4c55-9f5a-2b1c7e8d9a10';
    expect((await sendUnder(key, 'Jo')).status).toBe(201);
    const deeds = JSON.stringify(cell.region.place.changes.filter((change) => change.key.pk.endsWith('#DEED')));
    const body = JSON.stringify({ observation: 'Jo', anonymous: false });
    for (const secret of [key, body, ...(['hex', 'base64', 'base64url'] as const).map((form) => hash('sha256', body, form))])
      expect(deeds).not.toContain(secret);
  });
});

describe('who sees a signal that is not listed', () => {
  const sees = async (who: Seated, signalId: string) => {
    const reply = await signalOf(who, signalId);
    return reply.ok ? reply.value : reply.code;
  };

  test('coordinator and mayor of the person’s municipality see all of it; others nothing, not even that it exists', async () => {
    const { signalId } = await report(cell.school, { person: 'Pupil of the third year' });
    for (const who of [cell.coordinator, cell.mayor])
      expect(await sees(who, signalId)).toMatchObject({
        own: false,
        observation,
        person: 'Pupil of the third year',
        reporter: { role: 'education' },
      });
    for (const who of [cell.police, cell.youthCare, cell.restricted, cell.otherMayor, cell.otherCoordinator, cell.neighbour.mayor])
      expect(await sees(who, signalId)).toBe('resource-not-found');
    expect(await sees(cell.officer, signalId)).toBe('permission-missing');
  });

  test('the reporter sees what they told until it is tested, and then that somebody looked', async () => {
    const { signalId } = await report(cell.police);
    expect(await sees(cell.police, signalId)).toMatchObject({ own: true, stage: 'reported', observation });
    done(await cell.coordinator.client.signals.test({ params: { signalId }, body: inScope }));
    expect(await sees(cell.police, signalId)).toBe('resource-not-found');
    const at = '2026-03-02T10:00:00.000Z';
    const { settled } = done(await cell.police.client.signals.list());
    expect(settled.find((note) => note.signalId === signalId)).toEqual({ signalId, stage: 'inScope', reportedAt: at, decidedAt: at });
  });

  test('an anonymous reporter is known to the coordinator alone', async () => {
    const { signalId } = await report(cell.youthCare, { anonymous: true });
    expect(await sees(cell.coordinator, signalId)).toMatchObject({ reporter: { role: 'youthCare' } });
    const toMayor = await sees(cell.mayor, signalId);
    expect(JSON.stringify(toMayor)).not.toContain(cell.youthCare.memberId);
    expect(JSON.stringify(toMayor)).not.toContain('youthCare');
    const listed = done(await cell.mayor.client.signals.list()).items.find((item) => item.signalId === signalId);
    expect(listed).toMatchObject({ anonymous: true });
    expect(listed).not.toHaveProperty('reporter');
  });

  test('the mayor is told who it was on request, with reasons, and it is in the log', async () => {
    const { signalId } = await report(cell.school, { anonymous: true });
    const params = { signalId };
    expect(await cell.police.client.signals.showReporter({ params, body: { reason: 'Curious.' } })).toMatchObject({
      code: 'resource-not-found',
    });
    const shown = await cell.mayor.client.signals.showReporter({ params, body: { reason: 'The school asks what was done.' } });
    expect(shown).toMatchObject({ value: { reporter: { memberId: cell.school.memberId } } });
  });

  test('lifting anonymity takes the mayor and the coordinator', async () => {
    const { signalId } = await report(cell.school, { anonymous: true });
    const name = ({ client }: Seated) => client.signals.nameReporter({ params: { signalId } });
    expect(await name(cell.coordinator)).toMatchObject({ ok: true });
    expect(await name(cell.coordinator)).toMatchObject({ code: 'second-person-needed' });
    expect(await sees(cell.mayor, signalId)).not.toHaveProperty('reporter');
    expect(await name(cell.mayor)).toMatchObject({ value: { reporter: { memberId: cell.school.memberId } } });
    expect(await name(cell.mayor)).toMatchObject({ code: 'reporter-named' });
  });

  test('an offer to lift it ends when the signal is listed, in the worklist and for who would still agree', async () => {
    const { signalId } = await report(cell.school, { anonymous: true });
    const params = { signalId };
    const asked = async ({ client }: Seated) =>
      done(await client.worklist.get()).items.flatMap((task) => (task.signalId === signalId ? [task.kind] : []));
    done(await cell.coordinator.client.signals.test({ params, body: inScope }));
    done(await cell.coordinator.client.signals.nameReporter({ params }));
    expect(await asked(cell.mayor)).toEqual(expect.arrayContaining(['approveNaming', 'decideSignal']));
    done(await cell.mayor.client.cases.create({ body: { signalIds: [signalId], concern: 'Two worry.', minor: false } }));
    await cell.region.stream.inOrder();
    expect(await asked(cell.mayor)).toEqual([]);
    for (const who of [cell.mayor, cell.coordinator]) {
      expect(await who.client.signals.nameReporter({ params })).toMatchObject({ code: 'naming-over' });
      expect(done(await signalOf(who, signalId))).not.toHaveProperty('naming');
    }
    expect(await cell.police.client.signals.nameReporter({ params })).toMatchObject({ code: 'permission-missing' });
    expect(await cell.otherMayor.client.signals.nameReporter({ params })).toMatchObject({ code: 'resource-not-found' });
  });
});

describe('deciding on a signal', () => {
  test('only the coordinator tests, and what is in scope waits for the mayor', async () => {
    const { signalId } = await report(cell.school);
    const asked = { params: { signalId }, body: inScope };
    for (const who of [cell.mayor, cell.police, cell.school])
      expect(await who.client.signals.test(asked)).toMatchObject({ code: 'permission-missing' });
    expect(await cell.otherCoordinator.client.signals.test(asked)).toMatchObject({ code: 'resource-not-found' });
    expect(await cell.coordinator.client.signals.test(asked)).toMatchObject({ value: { stage: 'inScope', test: inScope } });
    expect(await cell.coordinator.client.signals.test(asked)).toMatchObject({ code: 'signal-settled' });
  });

  test.each([{ inScope: false }, { proportionate: false }])(
    'what fails the test (%o) is gone for everybody; the reporter sees that somebody looked',
    async (failing) => {
      const { signalId } = await report(cell.school, { person: 'CANARY-PERSON' });
      done(await cell.coordinator.client.signals.test({ params: { signalId }, body: { ...inScope, ...failing } }));
      for (const who of [cell.coordinator, cell.mayor, cell.school])
        expect(await signalOf(who, signalId)).toMatchObject({ code: 'resource-not-found' });
      const { settled } = done(await cell.school.client.signals.list());
      expect(settled.find((note) => note.signalId === signalId)).toEqual({
        signalId,
        stage: 'notTakenUp',
        reportedAt: '2026-03-02T10:00:00.000Z',
        decidedAt: '2026-03-02T10:00:00.000Z',
      });
      expect(done(await cell.coordinator.client.signals.list()).settled).toEqual([]);
    },
  );

  test('with what is gone goes its key: what was copied before opens no more', async () => {
    const { signalId } = await report(cell.school);
    const { place } = cell.region;
    const copy = place.moment().items.filter(({ key }) => key.sk.endsWith(signalId));
    expect(copy).toHaveLength(1);
    done(await cell.school.client.signals.withdraw({ params: { signalId } }));
    const destroyed = place.moment().keys.filter(({ value }) => JSON.stringify(value).includes('destroyedAt'));
    expect(destroyed.length).toBeGreaterThan(0);
    await place.table.write(copy.map(({ key, schema, value }) => ({ kind: 'put', key, schema, value, expected: 0 })));
    for (const who of [cell.coordinator, cell.school]) expect(await signalOf(who, signalId)).toMatchObject({ code: 'resource-not-found' });
  });

  test('the mayor declines what is in scope, and not what was not tested', async () => {
    const { signalId } = await report(cell.school);
    const decline = ({ client }: Seated) => client.signals.decline({ params: { signalId } });
    expect(await decline(cell.mayor)).toMatchObject({ code: 'signal-settled' });
    done(await cell.coordinator.client.signals.test({ params: { signalId }, body: inScope }));
    expect(await decline(cell.coordinator)).toMatchObject({ code: 'permission-missing' });
    expect(await decline(cell.otherMayor)).toMatchObject({ code: 'resource-not-found' });
    expect(await decline(cell.mayor)).toMatchObject({ value: { stage: 'notTakenUp' } });
    expect(await signalOf(cell.mayor, signalId)).toMatchObject({ code: 'resource-not-found' });
  });

  test('only its reporter takes a signal back', async () => {
    const { signalId } = await report(cell.youthCare);
    const withdraw = ({ client }: Seated) => client.signals.withdraw({ params: { signalId } });
    for (const who of [cell.coordinator, cell.school, cell.mayor])
      expect(await withdraw(who)).toMatchObject({ code: 'resource-not-found' });
    expect(await withdraw(cell.youthCare)).toMatchObject({ value: { stage: 'withdrawn' } });
    expect(await signalOf(cell.youthCare, signalId)).toMatchObject({ code: 'resource-not-found' });
  });

  test('one nobody decided on in thirty days is gone', async () => {
    const own = await openCell();
    const { signalId, expiresOn = '' } = await report(own.school);
    own.region.place.goTo(expiresOn);
    expect(await signalOf(own.coordinator, signalId)).toMatchObject({ ok: true });
    own.region.place.goTo('2026-04-02');
    expect(await signalOf(own.coordinator, signalId)).toMatchObject({ code: 'resource-not-found' });
  });
});

describe('immediate danger', () => {
  test('goes by telephone: only that it happened is kept, for mayor and coordinator', async () => {
    expect(await cell.school.client.signals.noteDanger()).toMatchObject({ ok: true });
    expect(done(await cell.mayor.client.signals.list()).dangers).toEqual([{ notedAt: '2026-03-02T10:00:00.000Z' }]);
    expect(done(await cell.school.client.signals.list()).dangers).toEqual([]);
  });
});
