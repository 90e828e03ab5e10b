import { beforeEach, describe, expect, test } from 'vitest';
import { addDays } from '../../shared/domain/dates.ts';
import type { Seated } from '../support/cell-at-work.ts';
import { code } from '../support/follow-up-at-work.ts';
import { type FeedbackAtWork, openFeedback, sheetWords } from '../support/feedback-at-work.ts';
import { lettersOf } from '../support/letters.ts';
import { day } from '../support/meeting-at-work.ts';
import { done } from '../support/region.ts';

let at: FeedbackAtWork;
beforeEach(async () => {
  at = await openFeedback();
});

describe('who reads a sheet', () => {
  test('is shown it with the own answer alone, unless they lead the case', async () => {
    const { cell, sheet, answer, sheetsOf, viewOf } = at;
    const params = await sheet();
    done(await answer(cell.police, params));
    const [ofSchool] = (await viewOf(cell.school))?.feedback ?? [];
    expect(ofSchool).toMatchObject({ state: 'proposed', own: {}, lines: [{ text: sheetWords.decision }] });
    for (const hidden of ['participants', 'answers', 'proposedBy', 'residence']) expect(ofSchool).not.toHaveProperty(hidden);
    expect(await sheetsOf(cell.police)).toMatchObject([{ own: { agrees: true } }]);
    expect(JSON.stringify(await sheetsOf(cell.police))).not.toContain(cell.coordinator.memberId);
  });

  test('is nobody who neither took part nor leads the case', async () => {
    const { cell, sheet, answer, sheetsOf, viewOf } = at;
    const params = await sheet();
    expect([await sheetsOf(cell.youthCare), (await viewOf(cell.youthCare))?.feedback]).toEqual([[], undefined]);
    expect(code(await answer(cell.youthCare, params))).toBe('resource-not-found');
    for (const who of [cell.welfare, cell.otherMayor, cell.otherCoordinator, cell.neighbour.mayor, cell.neighbour.school]) {
      expect(await sheetsOf(who)).toBe('resource-not-found');
      expect(code(await answer(who, params))).toBe('resource-not-found');
    }
    expect(await sheetsOf(cell.officer)).toBe('permission-missing');
    for (const { client } of [cell.otherMayor, cell.neighbour.mayor]) {
      expect(code(await client.feedback.hand({ params }))).toBe('resource-not-found');
      expect(code(await client.feedback.withdraw({ params }))).toBe('resource-not-found');
    }
    for (const who of [cell.school, cell.police]) expect(code(await who.client.feedback.hand({ params }))).toBe('permission-missing');
  });

  test('may be one who is called to the case no longer, or whose consultation is over', async () => {
    const { cell, sheet, answer, sheetsOf, caseId } = at;
    const params = await sheet();
    done(await cell.mayor.client.invitations.end({ params: { caseId, memberId: cell.school.memberId } }));
    cell.region.place.goTo(addDays(day, 45));
    expect(code(await cell.school.client.cases.get({ params: { caseId } }))).toBe('resource-not-found');
    expect(await sheetsOf(cell.school)).toMatchObject([{ own: {}, lines: [{ text: sheetWords.decision }] }]);
    for (const who of [cell.mayor, cell.police, cell.school]) expect(code(await answer(who, params))).toBe('ok');
    expect(done(await cell.coordinator.client.feedback.hand({ params })).state).toBe('handed');
  });

  test('reads no line without a legal basis, and answers all the same', async () => {
    const { cell, sheet, answer, attend, sheetsOf } = at;
    await attend(cell.coordinator, cell.restricted);
    const params = await sheet();
    expect(await sheetsOf(cell.restricted)).toMatchObject([{ state: 'proposed', own: {} }]);
    expect(JSON.stringify(await sheetsOf(cell.restricted))).not.toMatch(/CANARY|lines/);
    for (const who of [cell.mayor, cell.school, cell.police]) done(await answer(who, params));
    expect(done(await answer(cell.restricted, params)).state).toBe('agreed');
  });

  test('reads no line while the case is locked, and none is handed over', async () => {
    const { cell, sheet, answer, sheetsOf } = at;
    const params = await sheet();
    cell.region.place.goTo('2026-12-01');
    for (const who of [cell.mayor, cell.school]) {
      expect(await sheetsOf(who)).toMatchObject([{ state: 'proposed' }]);
      expect(JSON.stringify(await sheetsOf(who))).not.toMatch(/CANARY/);
    }
    expect(code(await cell.mayor.client.feedback.hand({ params }))).toBe('case-locked');
    expect(code(await answer(cell.school, params))).toBe('ok');
  });
});

describe('what a sheet asks of people', () => {
  const kinds = async ({ client }: Seated) =>
    done(await client.worklist.get()).items.flatMap(({ kind }) => (kind.endsWith('Feedback') ? [kind] : []));

  test('stands on their list until they answered, and then on that of who hands it over', async () => {
    const { cell, sheet, answer, caseId } = at;
    const params = await sheet();
    done(await cell.mayor.client.invitations.end({ params: { caseId, memberId: cell.school.memberId } }));
    await cell.region.stream.inOrder();
    for (const who of [cell.mayor, cell.school, cell.police]) expect(await kinds(who)).toEqual(['answerFeedback']);
    for (const who of [cell.coordinator, cell.youthCare, cell.welfare, cell.officer]) expect(await kinds(who)).toEqual([]);
    for (const who of [cell.mayor, cell.school, cell.police]) done(await answer(who, params));
    await cell.region.stream.inOrder();
    for (const who of [cell.mayor, cell.coordinator]) expect(await kinds(who)).toEqual(['handFeedback']);
    expect(await kinds(cell.school)).toEqual([]);
    done(await cell.coordinator.client.feedback.hand({ params }));
    await cell.region.stream.inOrder();
    expect(await kinds(cell.mayor)).toEqual([]);
  });

  test('comes to them by a neutral mail, and to the data protection officer when it is handed over', async () => {
    const { cell, sheet, answer } = at;
    const letters = lettersOf(cell.region.place);
    await letters();
    const mailOf = (name: string) => `${name}.seated@${cell.seat}.example`;
    const params = await sheet();
    const asked = await letters();
    expect(asked.map(({ to }) => to).toSorted()).toEqual(['mayor', 'police', 'school'].map(mailOf));
    for (const who of [cell.mayor, cell.school, cell.police]) done(await answer(who, params));
    expect(await letters()).toEqual([]);
    done(await cell.mayor.client.feedback.hand({ params }));
    const told = await letters();
    expect(told.map(({ to }) => to)).toEqual([mailOf('officer')]);
    for (const text of [...Object.values(sheetWords), ...Object.values(params)])
      expect(JSON.stringify([...asked, ...told])).not.toContain(text);
  });

  test('is in the log: who answered, who handed it over, and by which row', async () => {
    const { cell, sheet, answer } = at;
    const params = await sheet();
    done(await answer(cell.school, params));
    expect(code(await answer(cell.welfare, params))).toBe('resource-not-found');
    const { items } = done(
      await cell.officer.client.audit.query({ body: { month: day.slice(0, 7), about: params.feedbackId, limit: 200 } }),
    );
    expect(items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ action: 'feedbackPropose', outcome: 'done', rule: 'leadProposesFeedback@4', role: 'coordinator' }),
        expect.objectContaining({ action: 'feedbackAnswer', outcome: 'done', rule: 'participantAnswersFeedback@4', role: 'education' }),
        expect.objectContaining({ action: 'feedbackAnswer', outcome: 'refused', role: 'socialWelfare' }),
      ]),
    );
  });
});
