import { beforeEach, describe, expect, test } from 'vitest';
import { addDays } from '../../shared/domain/dates.ts';
import type { Table } from '../../shared/data/table.ts';
import { listed, narrative, person } from '../support/case-at-work.ts';
import type { CellAtWork } from '../support/cell-at-work.ts';
import { assign, type FollowUp, openFollowUp, propose } from '../support/follow-up-at-work.ts';
import { lettersOf } from '../support/letters.ts';
import { day } from '../support/meeting-at-work.ts';
import { done } from '../support/region.ts';
import { worklistNightOf } from '../support/worklist-night.ts';

let cell: CellAtWork;
let params: FollowUp['params'];
let letters: ReturnType<typeof lettersOf>;

beforeEach(async () => {
  ({ cell, params } = await openFollowUp());
  done(await assign(cell, params, cell.school));
  done(await cell.police.client.invitations.answer({ params, body: { answer: 'accept' } }));
  await cell.region.stream.inOrder();
  letters = lettersOf(cell.region.place);
  await letters();
});

const mailOf = (name: string, nis = cell.seat) => `${name}.seated@${nis}.example`;

/** Who finds a mail after the night of a day. */
const toldOn = async (today: string, table: Table = cell.region.place.table) => {
  await worklistNightOf({ ...cell.region.place, table }, today);
  return (await letters()).map(({ to }) => to).toSorted();
};

/** The first night on which somebody of these hears of something. */
const reviewDue = async () => done(await cell.mayor.client.cases.get({ params })).reviewDueOn;

describe('the night', () => {
  test('is silent where nothing presses', async () => {
    expect(await toldOn(addDays(day, 1))).not.toContain(mailOf('police'));
    expect(await toldOn(addDays(day, 9))).not.toContain(mailOf('school'));
  });

  test('tells who leads and who keeps a follow-up two weeks before its review, and again each week', async () => {
    const due = await reviewDue();
    expect(await toldOn(addDays(due, -15))).not.toContain(mailOf('school'));
    const first = await toldOn(addDays(due, -14));
    for (const name of ['mayor', 'school', 'coordinator']) expect(first).toContain(mailOf(name));
    expect(first).not.toContain(mailOf('police'));
    expect(await toldOn(addDays(due, -8))).not.toContain(mailOf('school'));
    expect(await toldOn(addDays(due, -7))).toContain(mailOf('school'));
  });

  test('tells who is to do something a week before its day, and when it is late', async () => {
    const dueOn = addDays(day, 20);
    done(await propose(cell.coordinator, params, cell.police, { dueOn, police: true }));
    await cell.region.stream.inOrder();
    expect(await toldOn(addDays(dueOn, -8))).not.toContain(mailOf('police'));
    expect(await toldOn(addDays(dueOn, -7))).toContain(mailOf('police'));
    expect(await toldOn(addDays(dueOn, 1))).toContain(mailOf('police'));
  });

  test('tells who did not answer an invitation for a week', async () => {
    expect(await toldOn(addDays(day, -2))).not.toContain(mailOf('youthCare'));
    expect(await toldOn(day)).toContain(mailOf('youthCare'));
  });

  test('tells who has to review an emergency access', async () => {
    const { reference } = await listed(cell);
    done(await cell.otherMayor.client.breakGlass.open({ body: { reference, reason: 'The mayor is away.' } }));
    await cell.region.stream.inOrder();
    await letters();
    expect(await toldOn(addDays(day, 1))).toContain(mailOf('officer'));
  });
});

describe('a mail that something waits', () => {
  test('comes once a day to a person, whatever and how much it is, in the same words', async () => {
    const due = await reviewDue();
    for (const task of [1, 2, 3]) done(await propose(cell.coordinator, params, cell.school, { dueOn: addDays(due, -task) }));
    await cell.region.stream.inOrder();
    await worklistNightOf(cell.region.place, addDays(due, -3));
    const sent = await letters();
    expect(new Set(sent.map(({ to }) => to)).size).toBe(sent.length);
    expect(sent.length).toBeGreaterThan(3);
    expect(new Set(sent.map(({ subject, text }) => subject + text)).size).toBe(1);
    expect(sent[0]?.text).toContain('Er wacht iets op u.');
    for (const word of [...Object.values(narrative), person.name, params.caseId]) expect(JSON.stringify(sent)).not.toContain(word);
  });

  test('comes once when the night runs twice', async () => {
    const due = await reviewDue();
    expect(await toldOn(addDays(due, -3))).toContain(mailOf('school'));
    expect(await toldOn(addDays(due, -3))).toEqual([]);
  });

  test('comes once to each when the night dies on its way and runs again', async () => {
    const due = await reviewDue();
    const { table } = cell.region.place;
    let left = 2;
    const dying: Table = {
      ...table,
      write: async (writes) => {
        if ((left -= 1) < 0) throw new Error('The night dies.');
        return table.write(writes);
      },
    };
    await expect(worklistNightOf({ ...cell.region.place, table: dying }, addDays(due, -3))).rejects.toThrow('The night dies.');
    const before = (await letters()).map(({ to }) => to);
    expect(before).toHaveLength(2);
    const after = await toldOn(addDays(due, -3));
    expect(after.filter((to) => before.includes(to))).toEqual([]);
    expect([...before, ...after]).toContain(mailOf('school'));
  });

  test('leaves no id of what waits in what is kept of it', async () => {
    await toldOn(addDays(await reviewDue(), -3));
    const kept = cell.region.place.changes.filter(({ key }) => key.pk.endsWith('#TOLD'));
    expect(kept.length).toBeGreaterThan(0);
    expect(JSON.stringify(kept)).not.toContain(params.caseId);
  });

  test('does not come to who is a member no longer', async () => {
    const dueOn = addDays(day, 20);
    done(await propose(cell.coordinator, params, cell.police, { dueOn, police: true }));
    await cell.region.stream.inOrder();
    done(await cell.mayor.client.members.remove({ params: { memberId: cell.police.memberId } }));
    await cell.region.stream.inOrder();
    await letters();
    expect(await toldOn(dueOn)).not.toContain(mailOf('police'));
  });
});
