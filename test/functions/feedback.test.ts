import { beforeEach, describe, expect, test } from 'vitest';
import { code } from '../support/follow-up-at-work.ts';
import { type FeedbackAtWork, openFeedback, sheetWords } from '../support/feedback-at-work.ts';
import { done } from '../support/region.ts';

let at: FeedbackAtWork;
beforeEach(async () => {
  at = await openFeedback();
});

const lineOf = (reply: { ok: boolean; problem?: { issues?: readonly object[] | undefined } }) => reply.problem?.issues;

describe('a sheet for police outside the cell', () => {
  test('goes to everybody who took part, and is handed over once they all agree', async () => {
    const { cell, sheet, answer, sheetsOf } = at;
    const params = await sheet();
    expect(await sheetsOf(cell.mayor)).toMatchObject([
      {
        state: 'proposed',
        participants: [cell.coordinator, cell.mayor, cell.school, cell.police].map(({ memberId }) => ({ memberId })),
        answers: [{ memberId: cell.coordinator.memberId, agrees: true }],
      },
    ]);
    for (const who of [cell.mayor, cell.school]) expect(done(await answer(who, params)).state).toBe('proposed');
    expect(code(await cell.mayor.client.feedback.hand({ params }))).toBe('feedback-not-agreed');
    expect(done(await answer(cell.police, params)).state).toBe('agreed');
    expect(done(await cell.mayor.client.feedback.hand({ params }))).toMatchObject({ state: 'handed', handedAt: expect.any(String) });
    expect(code(await answer(cell.school, params, false))).toBe('feedback-settled');
    expect(code(await cell.mayor.client.feedback.withdraw({ params }))).toBe('feedback-settled');
  });

  test('is stopped by one objection, also after the last one agreed', async () => {
    const { cell, sheet, answer } = at;
    const [first, second] = [await sheet(), await sheet()];
    expect(done(await answer(cell.school, first, false)).state).toBe('stopped');
    expect(code(await answer(cell.mayor, first))).toBe('feedback-settled');
    for (const who of [cell.mayor, cell.school, cell.police]) done(await answer(who, second));
    expect(done(await answer(cell.school, second, false)).state).toBe('stopped');
    expect(code(await cell.mayor.client.feedback.hand({ params: second }))).toBe('feedback-settled');
  });

  test('is followed by no other of the same consultation until who objected takes that back', async () => {
    const { cell, sheet, answer, propose } = at;
    const first = await sheet();
    done(await answer(cell.school, first, false));
    expect(code(await propose(cell.mayor))).toBe('feedback-objected');
    expect(done(await answer(cell.school, first))).toMatchObject({ state: 'stopped', own: { agrees: true } });
    expect(code(await propose(cell.mayor))).toBe('ok');
  });

  test('waits for whoever was ever noted as present, also where that is written down anew', async () => {
    const { cell, sheet, answer, attend, viewOf } = at;
    await attend(cell.coordinator, cell.mayor, cell.police);
    const params = await sheet();
    for (const who of [cell.mayor, cell.police]) done(await answer(who, params));
    expect(code(await cell.mayor.client.feedback.hand({ params }))).toBe('feedback-not-agreed');
    expect(done(await answer(cell.school, params)).state).toBe('agreed');
    expect(JSON.stringify(await viewOf(cell.mayor))).not.toContain('everAttended');
  });

  test('is taken back by who leads the case, whoever proposed it', async () => {
    const { cell, sheet } = at;
    const params = await sheet();
    expect(code(await cell.school.client.feedback.withdraw({ params }))).toBe('permission-missing');
    expect(done(await cell.mayor.client.feedback.withdraw({ params })).state).toBe('stopped');
  });

  test('waits for who was noted as present since', async () => {
    const { cell, sheet, answer, attend } = at;
    const params = await sheet();
    for (const who of [cell.mayor, cell.school, cell.police]) done(await answer(who, params));
    await attend(cell.coordinator, cell.mayor, cell.school, cell.police, cell.youthCare);
    expect(code(await cell.mayor.client.feedback.hand({ params }))).toBe('feedback-not-agreed');
  });

  test('is answered once where two answer at the same time, and the other looks again', async () => {
    const { cell, sheet, answer } = at;
    const params = await sheet();
    const codes = (await Promise.all([answer(cell.school, params), answer(cell.police, params)])).map(code);
    expect(new Set(codes)).toEqual(new Set(['edit-conflict', 'ok']));
  });
});

describe('the lines of a sheet', () => {
  test('are screened as the preview says, and a refusal names them by position alone', async () => {
    const { cell, give, propose, meetingId, caseId } = at;
    const open = await give(cell.school);
    const [shared, own] = [await give(cell.police, 'sharedInMeeting'), await give(cell.mayor, 'professionalSecrecy')];
    const asked = { params: { caseId }, query: { meetingId } };
    const ofMayor = done(await cell.mayor.client.feedback.preview(asked));
    expect(ofMayor.participants.map(({ memberId }) => memberId)).toContain(cell.police.memberId);
    expect(new Map(ofMayor.sources.map(({ from, refusal }) => [from, refusal]))).toEqual(
      new Map([
        ['decision', undefined],
        [open, undefined],
        [shared, 'secret'],
        [own, 'secret'],
      ]),
    );
    expect(done(await cell.coordinator.client.feedback.preview(asked)).sources.map(({ from }) => from)).not.toContain(own);
    const refused = await propose(cell.mayor, [open, shared, own]);
    expect(code(refused)).toBe('feedback-line-unsuitable');
    expect(lineOf(refused)).toEqual([
      { in: 'body', name: 'lines.1', type: 'secret' },
      { in: 'body', name: 'lines.2', type: 'secret' },
    ]);
    expect(JSON.stringify(refused)).not.toMatch(/CANARY/);
    expect(code(await propose(cell.mayor, ['decision', open]))).toBe('ok');
  });

  test('of one that was taken back since are gone, and the sheet is not handed over', async () => {
    const { cell, give, sheet, answer, sheetsOf, caseId } = at;
    const contributionId = await give(cell.school);
    const params = await sheet([contributionId, 'decision']);
    for (const who of [cell.mayor, cell.school, cell.police]) done(await answer(who, params));
    expect(JSON.stringify(await sheetsOf(cell.police))).toContain(sheetWords.said);
    done(await cell.school.client.contributions.withdraw({ params: { caseId, contributionId } }));
    const refused = await cell.mayor.client.feedback.hand({ params });
    expect([code(refused), lineOf(refused)]).toEqual(['feedback-line-unsuitable', [{ in: 'body', name: 'lines.0', type: 'over' }]]);
    for (const who of [cell.mayor, cell.school, cell.police]) expect(JSON.stringify(await sheetsOf(who))).not.toContain(sheetWords.said);
    expect(await sheetsOf(cell.mayor)).toMatchObject([{ lines: [{ refusal: 'over' }, { text: sheetWords.decision }] }]);
  });

  test('of one that was limited since stop it, too', async () => {
    const { cell, give, sheet, answer, caseId } = at;
    const contributionId = await give(cell.school);
    const params = await sheet([contributionId]);
    for (const who of [cell.mayor, cell.school, cell.police]) done(await answer(who, params));
    const audience = [cell.mayor.memberId];
    done(await cell.school.client.contributions.limit({ params: { caseId, contributionId }, body: { audience } }));
    expect(lineOf(await cell.mayor.client.feedback.hand({ params }))).toMatchObject([{ type: 'unknown' }]);
  });

  test('about a minor are what was decided, alone', async () => {
    const { cell, give, propose, caseId } = at;
    const contributionId = await give(cell.school);
    done(await cell.mayor.client.cases.change({ params: { caseId }, body: { minor: true } }));
    expect(lineOf(await propose(cell.mayor, [contributionId]))).toMatchObject([{ type: 'minor' }]);
    expect(code(await propose(cell.mayor))).toBe('ok');
  });
});
