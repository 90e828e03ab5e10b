import { beforeEach, describe, expect, test } from 'vitest';
import { CaseLine } from '../../shared/domain/cases/case-line.ts';
import { called } from '../support/case-at-work.ts';
import type { Seated } from '../support/cell-at-work.ts';
import { type FeedbackAtWork, openFeedback } from '../support/feedback-at-work.ts';
import { platform } from '../support/platform.ts';
import { done } from '../support/region.ts';

let at: FeedbackAtWork;
beforeEach(async () => {
  at = await openFeedback();
});

const code = (reply: object) => ('code' in reply ? reply.code : 'ok');

const leaves = async ({ memberId }: Seated) => {
  done(await at.cell.coordinator.client.members.remove({ params: { memberId } }));
  await at.cell.region.stream.inOrder();
};

/** Somebody else whom the same service sends, called to the case. */
const successorOf = async ({ role, nis }: Seated): Promise<Seated> => {
  const { region } = at.cell;
  const mandate = { entity: 'flemishCommunity', legalBasis: 'flemishParticipationDecree' } as const;
  const { sub, membershipId: memberId } = await region.place.member(role, nis, { email: 'successor@example.be', ...mandate });
  await region.stream.inOrder();
  const successor = { client: await region.place.signIn(sub), memberId, sub, nis, role };
  await called(at.cell, at.caseId, successor);
  return successor;
};

const namesFor = async (who: Seated) => {
  const sheets = await at.sheetsOf(who);
  return Array.isArray(sheets) ? sheets.flatMap(({ inPlaceOf = [] }) => inPlaceOf.map(({ memberId }) => memberId)) : sheets;
};

describe('a sheet of which somebody who took part left the cell or stepped aside', () => {
  test('is agreed to in their place by the mayor of the case, with the same word, and says so', async () => {
    const { cell, sheet, answer } = at;
    const params = await sheet();
    done(await answer(cell.police, params));
    await leaves(cell.school);
    expect(await namesFor(cell.mayor)).toEqual([cell.school.memberId]);
    for (const who of [cell.coordinator, cell.police]) expect(await namesFor(who)).toEqual([]);
    const settled = done(await answer(cell.mayor, params));
    expect(settled).toMatchObject({ state: 'agreed' });
    expect(settled.answers).toContainEqual(
      expect.objectContaining({ memberId: cell.school.memberId, agrees: true, by: cell.mayor.memberId }),
    );
    done(await cell.mayor.client.feedback.hand({ params }));
  });

  test('is answered by who has their seat now, and then not by the mayor', async () => {
    const { cell, sheet, answer } = at;
    const params = await sheet();
    await leaves(cell.school);
    const successor = await successorOf(cell.school);
    expect(await namesFor(cell.mayor)).toEqual([]);
    expect(await namesFor(successor)).toEqual([cell.school.memberId]);
    for (const who of [cell.police, cell.mayor]) expect(done(await answer(who, params))).toMatchObject({ state: 'proposed' });
    expect(done(await answer(successor, params))).toMatchObject({ state: 'agreed' });
  });

  test('keeps an agreement they gave before', async () => {
    const { cell, sheet, answer } = at;
    const params = await sheet();
    done(await answer(cell.school, params));
    await leaves(cell.school);
    expect(await namesFor(cell.mayor)).toEqual([]);
    done(await answer(cell.police, params));
    expect(done(await answer(cell.mayor, params))).toMatchObject({ state: 'agreed' });
  });

  test('keeps an objection, which no departure sets aside: who answers for them takes it back, and then a new sheet can be proposed', async () => {
    const { cell, sheet, answer, propose } = at;
    const params = await sheet();
    done(await answer(cell.school, params, false));
    await leaves(cell.school);
    expect(code(await propose(cell.coordinator))).toBe('feedback-objected');
    expect(code(await answer(cell.police, params))).toBe('feedback-settled');
    expect(code(await answer(cell.coordinator, params))).toBe('feedback-settled');
    expect(done(await answer(cell.mayor, params))).toMatchObject({ state: 'stopped' });
    expect(code(await propose(cell.coordinator))).toBe('ok');
  });

  test('says to who leads the case who answers for them, and puts it on the list of that one alone', async () => {
    const { cell, sheet, answer, propose } = at;
    const params = await sheet();
    await leaves(cell.school);
    const waits = async ({ client }: Seated) =>
      done(await client.worklist.get())
        .items.filter(({ kind }) => kind === 'answerForLeft')
        .map(({ feedbackId }) => feedbackId);
    const told = async (who: Seated) => {
      const sheets = await at.sheetsOf(who);
      const answered = Array.isArray(sheets) ? sheets.flatMap(({ answeredFor = [] }) => answeredFor) : [];
      return answered.flatMap(({ memberId, by }) => by.map((one) => `${memberId} by ${one.memberId}`));
    };
    for (const who of [cell.mayor, cell.coordinator])
      expect(await told(who)).toContain(`${cell.school.memberId} by ${cell.mayor.memberId}`);
    expect(await told(cell.police)).toEqual([]);
    expect(await waits(cell.mayor)).toEqual([params.feedbackId]);
    for (const who of [cell.coordinator, cell.police]) expect(await waits(who)).toEqual([]);
    const successor = await successorOf(cell.school);
    expect(await waits(cell.mayor)).toEqual([]);
    expect(await waits(successor)).toEqual([params.feedbackId]);
    expect(await told(cell.mayor)).toEqual([`${cell.school.memberId} by ${successor.memberId}`]);
    done(await answer(successor, params, false));
    await cell.region.stream.inOrder();
    for (const who of [cell.mayor, successor]) expect(await waits(who)).toEqual([]);
    expect(await told(cell.coordinator)).toEqual([`${cell.school.memberId} by ${successor.memberId}`]);
    expect(code(await propose(cell.coordinator))).toBe('feedback-objected');
  });

  test('is answered alike for who stepped aside, and no more by them', async () => {
    const { cell, sheet, answer } = at;
    const params = await sheet();
    const { caseId } = params;
    done(await cell.school.client.recusals.declare({ params: { caseId }, body: { concerned: true } }));
    await cell.region.stream.inOrder();
    expect(code(await answer(cell.school, params, false))).toBe('resource-not-found');
    expect(await namesFor(cell.mayor)).toEqual([cell.school.memberId]);
    done(await answer(cell.police, params));
    expect(done(await answer(cell.mayor, params))).toMatchObject({ state: 'agreed' });
  });

  test('waits for the same people by a line of the list from before it said where they sit', async () => {
    const { cell, sheet } = at;
    await sheet();
    await cell.region.stream.inOrder();
    const moment = cell.region.place.moment();
    const items = moment.items.map((one) => {
      if (!one.key.sk.includes('#LINE#')) return one;
      const line = CaseLine.parse(one.value);
      const feedback = line.feedback.map((each) => ({ ...each, waitsFor: each.waitsFor.map(({ memberId }) => memberId) }));
      return { ...one, schema: 2, value: { ...line, feedback } };
    });
    const place = platform({ from: { ...moment, items } });
    for (const { sub } of [cell.mayor, cell.school]) {
      const kinds = done(await (await place.signIn(sub)).worklist.get()).items.map(({ kind }) => kind);
      expect(kinds).toContain('answerFeedback');
      expect(kinds).not.toContain('answerForLeft');
    }
  });

  test('is not answered for who is still a member, whoever leads', async () => {
    const { cell, sheet, answer, attend } = at;
    await attend(cell.school);
    const params = await sheet();
    for (const who of [cell.mayor, cell.coordinator]) expect(await namesFor(who)).toEqual([]);
    expect(done(await answer(cell.mayor, params)).answers?.some(({ memberId }) => memberId === cell.school.memberId)).toBe(false);
  });
});
