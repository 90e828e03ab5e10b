import { beforeAll, describe, expect, test } from 'vitest';
import { called, listed, narrative, person, signalInScope } from '../support/case-at-work.ts';
import { type CellAtWork, openCell, type Seated } from '../support/cell-at-work.ts';
import { done } from '../support/region.ts';

let cell: CellAtWork;
beforeAll(async () => {
  cell = await openCell();
});

const get = ({ client }: Seated, caseId: string) => client.cases.get({ params: { caseId } });
const codeOf = (reply: object) => ('code' in reply ? reply.code : 'done');

const seen = async (who: Seated) => {
  const { items } = done(await who.client.cases.list());
  return items.map(({ caseId }) => caseId);
};

describe('listing a case', () => {
  test('is the mayor’s alone, of signals that are in scope, with reasons', async () => {
    const signalIds = [await signalInScope(cell)];
    const body = { signalIds, concern: narrative.concern, minor: false };
    for (const who of [cell.coordinator, cell.police, cell.school, cell.officer])
      expect(codeOf(await who.client.cases.create({ body }))).toBe('permission-missing');
    const view = done(await cell.mayor.client.cases.create({ body }));
    expect(view).toMatchObject({
      state: 'listed',
      residence: cell.seat,
      relation: 'chair',
      standing: 'listed',
      reviewDueOn: '2026-09-02',
      locksAfter: '2026-10-02',
      content: { concern: narrative.concern, scopeReasons: narrative.scope, proportionalityReasons: narrative.proportionality },
    });
    expect(view.reference).not.toContain('@');
    await cell.region.stream.inOrder();
    expect(done(await cell.coordinator.client.signals.get({ params: { signalId: signalIds[0]! } }))).toMatchObject({
      stage: 'listed',
      caseId: view.caseId,
      observation: narrative.observation,
    });
    expect(codeOf(await cell.mayor.client.cases.create({ body }))).toBe('signal-settled');
  });

  test('waits for the test of the signal', async () => {
    const report = await cell.school.client.signals.report({ body: { observation: narrative.observation, anonymous: false } });
    const body = { signalIds: [done(report).signalId], concern: narrative.concern, minor: false };
    expect(codeOf(await cell.mayor.client.cases.create({ body }))).toBe('signal-untested');
  });

  test('is for the mayor of the municipality where the person lives', async () => {
    const signalIds = [await signalInScope(cell, cell.covered)];
    const body = { signalIds, concern: narrative.concern, minor: false };
    expect(codeOf(await cell.mayor.client.cases.create({ body }))).toBe('resource-not-found');
    expect(done(await cell.otherMayor.client.cases.create({ body }))).toMatchObject({ residence: cell.covered, relation: 'chair' });
  });

  test('halves the terms of a minor', async () => {
    expect(await listed(cell, { minor: true })).toMatchObject({ reviewDueOn: '2026-06-02', locksAfter: '2026-06-17' });
  });

  test('takes further signals into the same file, whose former keys end', async () => {
    const { caseId } = await listed(cell);
    const signalId = await signalInScope(cell);
    done(await cell.coordinator.client.cases.takeUp({ params: { caseId }, body: { signalId } }));
    expect(done(await cell.mayor.client.signals.get({ params: { signalId } }))).toMatchObject({ stage: 'listed', caseId });
    expect(cell.region.place.changes.filter(({ key }) => key.pk.endsWith('#ERASURE')).length).toBeGreaterThan(0);
    expect(codeOf(await cell.mayor.client.cases.takeUp({ params: { caseId }, body: { signalId } }))).toBe('signal-settled');
  });
});

describe('who knows of a case', () => {
  test('is its mayor, the coordinators who keep it and who is called; for all others it does not exist', async () => {
    const { caseId } = await listed(cell);
    await called(cell, caseId, cell.school);
    for (const who of [cell.mayor, cell.coordinator, cell.school]) {
      expect(await seen(who)).toContain(caseId);
      expect(codeOf(await get(who, caseId))).toBe('done');
    }
    for (const who of [
      cell.police,
      cell.youthCare,
      cell.otherMayor,
      cell.otherCoordinator,
      cell.neighbour.mayor,
      cell.neighbour.coordinator,
    ]) {
      expect(await seen(who)).not.toContain(caseId);
      expect(await get(who, caseId)).toEqual({ ...(await get(who, 'case_unknown')), problem: expect.anything() });
    }
    expect(codeOf(await get(cell.officer, caseId))).toBe('resource-not-found');
  });

  test('shows the mayor of another municipality of a joint cell own residents alone', async () => {
    const own = await listed(cell, { by: cell.otherMayor });
    expect(await seen(cell.otherMayor)).toContain(own.caseId);
    expect(await seen(cell.mayor)).not.toContain(own.caseId);
    expect(await seen(cell.coordinator)).toContain(own.caseId);
  });

  test('puts what is due first, in bounded pages', async () => {
    const first = done(await cell.coordinator.client.cases.list({ query: { limit: 2 } }));
    expect(first.items).toHaveLength(2);
    const due = done(await cell.coordinator.client.cases.list()).items.map(({ reviewDueOn }) => reviewDueOn);
    expect(due).toEqual(due.toSorted());
    const cursor = new URL(first.next!, 'https://ronde.example').searchParams.get('cursor')!;
    expect(codeOf(await cell.neighbour.coordinator.client.cases.list({ query: { cursor } }))).toBe('cursor-invalid');
  });
});

describe('the name of the person concerned', () => {
  test('is disclosed to who is called by two: proposed by one of mayor and coordinator, agreed by the other', async () => {
    const { caseId } = await listed(cell);
    const params = { caseId };
    expect(done(await cell.coordinator.client.cases.disclose({ params }))).toMatchObject({ proposedRole: 'coordinator' });
    expect(codeOf(await cell.coordinator.client.cases.disclose({ params }))).toBe('second-person-needed');
    expect(codeOf(await cell.otherCoordinator.client.cases.disclose({ params }))).toBe('resource-not-found');
    expect(done(await cell.mayor.client.cases.disclose({ params })).approvedBy).toBe(cell.mayor.memberId);
    expect(codeOf(await cell.mayor.client.cases.disclose({ params }))).toBe('identity-disclosed');
  });

  test('can come later, and be corrected', async () => {
    const { caseId } = await listed(cell, { name: '' });
    expect(done(await get(cell.mayor, caseId)).identity).toBeUndefined();
    expect(codeOf(await cell.mayor.client.cases.disclose({ params: { caseId } }))).toBe('identity-absent');
    done(await cell.coordinator.client.cases.changeIdentity({ params: { caseId }, body: { name: 'First Example' } }));
    done(await cell.mayor.client.cases.changeIdentity({ params: { caseId }, body: person }));
    expect(done(await get(cell.coordinator, caseId)).identity).toEqual(person);
  });

  test('is shown to the data protection officer on request, with a reason the mayor can read', async () => {
    const { caseId } = await listed(cell);
    const asked = { params: { caseId }, body: { reason: 'A person concerned asks what is kept.' } };
    expect(done(await cell.officer.client.cases.lookUpIdentity(asked))).toEqual(person);
    expect(codeOf(await cell.neighbour.officer.client.cases.lookUpIdentity(asked))).toBe('resource-not-found');
    expect(codeOf(await cell.police.client.cases.lookUpIdentity(asked))).toBe('resource-not-found');
    expect(done(await get(cell.mayor, caseId)).lookups).toMatchObject([{ by: cell.officer.memberId, reason: asked.body.reason }]);
    expect(done(await get(cell.coordinator, caseId)).lookups).toBeUndefined();
  });
});

describe('the life of a case', () => {
  test('is closed by the mayor with reasons, kept for the term, and can be reopened', async () => {
    const { caseId } = await listed(cell);
    const asked = { params: { caseId }, body: { reasons: 'The path is done.' } };
    expect(codeOf(await cell.coordinator.client.cases.close(asked))).toBe('permission-missing');
    expect(codeOf(await cell.coordinator.client.cases.reopen(asked))).toBe('permission-missing');
    expect(codeOf(await cell.mayor.client.cases.reopen(asked))).toBe('case-not-closed');
    expect(codeOf(await cell.mayor.client.cases.close(asked))).toBe('done');
    expect(done(await get(cell.mayor, caseId))).toMatchObject({
      state: 'closed',
      standing: 'closed',
      closedOn: '2026-03-02',
      eraseAfter: '2028-03-02',
      content: { closingReasons: 'The path is done.' },
    });
    expect(codeOf(await cell.mayor.client.cases.close(asked))).toBe('case-closed');
    done(await cell.mayor.client.cases.reopen({ params: { caseId }, body: { reasons: 'It began anew.' } }));
    expect(done(await get(cell.mayor, caseId))).toMatchObject({ state: 'listed', content: { reopeningReasons: 'It began anew.' } });
    expect(done(await get(cell.mayor, caseId)).eraseAfter).toBeUndefined();
  });

  test('moves with the person within the cell to another mayor, and nowhere else', async () => {
    const { caseId } = await listed(cell);
    const move = (residence: string) => cell.mayor.client.cases.change({ params: { caseId }, body: { residence } });
    const byCoordinator = { params: { caseId }, body: { residence: cell.covered } };
    expect(codeOf(await cell.coordinator.client.cases.change(byCoordinator))).toBe('permission-missing');
    expect(codeOf(await move(cell.neighbour.mayor.nis))).toBe('residence-not-covered');
    expect(codeOf(await move(cell.covered))).toBe('done');
    expect(codeOf(await get(cell.mayor, caseId))).toBe('resource-not-found');
    expect(done(await get(cell.otherMayor, caseId)).relation).toBe('chair');
    done(await cell.otherMayor.client.cases.change({ params: { caseId }, body: { minor: true } }));
    expect(done(await get(cell.otherMayor, caseId))).toMatchObject({ minor: true, reviewDueOn: '2026-06-02' });
  });

  test('stays with its mayor while a meeting on it is convened, whose seats are for this mayor', async () => {
    const { caseId } = await listed(cell);
    const agenda = [{ caseId, question: 'What helps?', invited: [] }];
    const meeting = { on: '2026-03-20', startsAt: '14:00', endsAt: '15:00', place: 'Room 2', agenda };
    done(await cell.coordinator.client.meetings.convene({ body: meeting }));
    const change = (body: { residence?: string; minor?: boolean }) => cell.mayor.client.cases.change({ params: { caseId }, body });
    expect(codeOf(await change({ residence: cell.covered }))).toBe('consultation-ahead');
    expect(codeOf(await change({ minor: true }))).toBe('done');
  });

  test('locks its content when the review stays away for longer than the grace', async () => {
    const late = await openCell();
    const { caseId } = await listed(late);
    late.region.place.goTo('2026-10-03');
    const view = done(await get(late.coordinator, caseId));
    expect(view).toMatchObject({ standing: 'locked', may: expect.arrayContaining(['reviews.add']) });
    expect(view.content).toBeUndefined();
    expect(codeOf(await late.mayor.client.cases.close({ params: { caseId }, body: { reasons: 'Over.' } }))).toBe('case-locked');
  });
});
