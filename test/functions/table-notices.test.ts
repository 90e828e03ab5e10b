import { beforeAll, describe, expect, test } from 'vitest';
import { called, listed, narrative, person } from '../support/case-at-work.ts';
import { type CellAtWork, openCell } from '../support/cell-at-work.ts';
import { lettersOf } from '../support/letters.ts';
import { done } from '../support/region.ts';
import { transfersMinuteOf } from '../support/transfers-minute.ts';

let cell: CellAtWork;
let letters: ReturnType<typeof lettersOf>;
beforeAll(async () => {
  cell = await openCell();
  letters = lettersOf(cell.region.place);
  await letters();
});

const whom = async () => (await letters()).map(({ to }) => to).toSorted();
const mailOf = (name: string, nis: string = cell.seat) => `${name}.seated@${nis}.example`;

describe('mail about the work at the table', () => {
  test('calls a member once two agreed, and not before', async () => {
    const { caseId } = await listed(cell);
    const { memberId } = cell.school;
    done(await cell.coordinator.client.invitations.propose({ params: { caseId }, body: { memberId, purpose: narrative.purpose } }));
    expect(await whom()).toEqual([]);
    done(await cell.mayor.client.invitations.approve({ params: { caseId, memberId } }));
    expect(await whom()).toEqual([mailOf('school')]);
    done(await cell.school.client.invitations.answer({ params: { caseId }, body: { answer: 'accept' } }));
    expect(await whom()).toEqual([]);
  });

  test('tells every mayor of the municipality and the data protection officer of a broken glass, once, and never who broke it', async () => {
    const { reference } = await listed(cell);
    await letters();
    done(await cell.otherMayor.client.breakGlass.open({ body: { reference, reason: 'The mayor is away.' } }));
    const told = await whom();
    expect(told).toEqual(expect.arrayContaining([mailOf('mayor'), mailOf('officer')]));
    expect(told).toEqual([...new Set(told)]);
    expect(told.some((to) => to.includes(cell.covered))).toBe(false);
  });

  test('tells the mayor that the name was looked up', async () => {
    const { caseId } = await listed(cell);
    await letters();
    done(await cell.officer.client.cases.lookUpIdentity({ params: { caseId }, body: { reason: 'A person concerned asks.' } }));
    expect(await whom()).toContain(mailOf('mayor'));
  });

  test('tells both mayors that a case went from one to the other', async () => {
    const { caseId } = await listed(cell);
    await letters();
    done(await cell.mayor.client.cases.change({ params: { caseId }, body: { minor: true } }));
    expect(await whom()).toEqual([]);
    done(await cell.mayor.client.cases.change({ params: { caseId }, body: { residence: cell.covered } }));
    expect(await whom()).toEqual(expect.arrayContaining([mailOf('mayor'), mailOf('mayor', cell.covered)]));
  });

  test('tells the data protection officer that two agreed to erase a case, and not what one of them only wishes', async () => {
    const { caseId } = await listed(cell);
    const [params, body] = [{ caseId }, { reasons: 'A court asked for it.' }];
    done(await cell.mayor.client.cases.close({ params, body }));
    done(await cell.coordinator.client.erasures.erase({ params, body }));
    await letters();
    done(await cell.mayor.client.erasures.erase({ params, body }));
    expect(await whom()).toEqual([mailOf('officer')]);
  });

  test('calls the mayor to whom a case is offered, and tells the one who offered it that it was answered', async () => {
    const { caseId } = await listed(cell);
    await letters();
    const { neighbour, mayor, region } = cell;
    const { transferId } = done(
      await mayor.client.transfers.offer({ params: { caseId }, body: { to: neighbour.mayor.nis, reasons: 'Moved.' } }),
    );
    await region.stream.inOrder();
    expect(await whom()).toEqual(expect.arrayContaining([mailOf('mayor', neighbour.mayor.nis)]));
    done(await neighbour.mayor.client.transfers.answer({ params: { transferId }, body: { answer: 'refuse' } }));
    await region.stream.inOrder();
    await transfersMinuteOf(region.place);
    expect(await whom()).toEqual([mailOf('mayor')]);
  });

  test('says nothing of whom or what it is about', async () => {
    const { caseId, reference } = await listed(cell);
    await called(cell, caseId, cell.police);
    const sent = await letters();
    expect(sent).toHaveLength(1);
    for (const text of [...Object.values(narrative), person.name, caseId, reference]) expect(JSON.stringify(sent)).not.toContain(text);
  });
});
