import { describe, expect, test } from 'vitest';
import { bringCase } from '../../../shared/domain/cases/bring-case.ts';
import { answerOffer, delayOffer, isDue, offerCase, settleTransfer, takeBackOffer } from '../../../shared/domain/cases/offer-case.ts';
import { type TransferFacts, type TransferOffer, TransferState, transferTransitions } from '../../../shared/domain/cases/transfer.ts';
import { problemWords } from '../../../shared/i18n/translate.ts';
import { inStanding, seat, wholeCase } from '../../support/whole-case.ts';

const at = '2026-03-10T10:00:00.000Z';
const from = { cellId: 'cell_1', seat, nis: seat };
const to = { cellId: 'cell_2', seat: '41034', nis: '41034' };
const facts: TransferFacts = {
  transferId: 'transfer_1',
  caseId: 'case_1',
  subjectId: 'subject_1',
  from,
  to,
  state: 'offered',
  offeredAt: at,
  offeredBy: 'mayor',
};
const becomes = { caseId: 'case_9', subjectId: 'subject_9' };
const accepted: TransferOffer = {
  transferId: 'transfer_1',
  from,
  to,
  state: 'accepted',
  offeredAt: at,
  answeredAt: at,
  answeredBy: 'other',
  becomes,
};
const settings = { date: '2026-03-10', tenant: 'flanders', country: [], region: [], cell: [] } as const;
const when = { now: at, today: '2026-03-10', settings: { from: settings, to: settings } };

const answering = (answer: 'accept' | 'refuse') => (state: TransferState) =>
  answerOffer({ ...accepted, state }, { answer, by: 'other', at, becomes });

const events = {
  accept: answering('accept'),
  refuse: answering('refuse'),
  withdraw: (state: TransferState) => settleTransfer({ ...facts, state }, 'withdraw', at),
} as const;

const arrows = TransferState.options.flatMap((state) =>
  (['accept', 'refuse', 'withdraw'] as const).map((event) => {
    const leads: Partial<Record<string, string>> = transferTransitions[state];
    return { state, event, to: leads[event] };
  }),
);

describe('a transfer', () => {
  test.each(arrows.filter(({ to: next }) => next !== undefined))('that is $state can be settled by $event and is then $to', (arrow) => {
    expect(events[arrow.event](arrow.state)).toMatchObject({ ok: true, value: { state: arrow.to } });
  });

  test.each(arrows.filter(({ to: next }) => next === undefined))('that is $state refuses to $event, in words', ({ state, event }) => {
    const outcome = events[event](state);
    expect(outcome).toMatchObject({ ok: false, code: 'transfer-settled' });
    for (const language of ['nl', 'fr', 'de', 'en'] as const) expect(problemWords('transfer-settled', {}, language).detail).toBeTruthy();
  });

  test('is taken back from the other cell with what it would have become, and stays as it is once it was settled', () => {
    expect(takeBackOffer(accepted)).toEqual({ ...accepted, state: 'withdrawn', becomes: undefined });
    expect(takeBackOffer({ ...accepted, state: 'brought' })).toMatchObject({ state: 'brought', becomes });
  });

  test('goes to one other cell at a time', () => {
    const offer = (to_: typeof to | undefined, before: readonly TransferFacts[] = []) =>
      offerCase(
        wholeCase.root,
        before.map((one) => ({ ...one, reasons: 'Moved' })),
        {
          transferId: 'transfer_2',
          from,
          to: to_,
          reasons: 'Moved',
          by: 'mayor',
          at,
        },
      );
    expect(offer(undefined)).toMatchObject({ code: 'cell-absent-there' });
    expect(offer({ ...to, cellId: 'cell_1' })).toMatchObject({ code: 'transfer-within-cell' });
    expect(offer(to, [facts])).toMatchObject({ code: 'transfer-pending' });
    expect(offer(to, [{ ...facts, state: 'refused' }])).toMatchObject({ ok: true, value: { from, to, state: 'offered' } });
  });
});

describe('a case that is brought to another cell', () => {
  const brought = bringCase({ parts: wholeCase, transfer: { ...facts, reasons: 'Moved' }, offer: accepted }, when);

  test('takes with it why it was listed, who it is about and the goals, and not a word that was said at the table', () => {
    expect(brought?.listed).toMatchObject({
      ...becomes,
      cellId: 'cell_2',
      state: 'listed',
      concern: 'Why it worries',
      transferReasons: 'Moved',
    });
    expect(brought?.identity).toMatchObject({ ...becomes, name: 'Person Example' });
    expect(brought?.plan).toMatchObject({ ...becomes, goals: [{ goal: 'Back to school' }], changedBy: 'other' });
    const travels = JSON.stringify([brought?.listed, brought?.identity, brought?.plan]);
    for (const word of ['What was said', 'What was minuted', 'What to do', 'Why so', 'What the police does', 'case_1', 'subject_1'])
      expect(travels).not.toContain(word);
  });

  test('has no case manager, nobody called and no name disclosed there', () => {
    expect(brought?.listed.managerId).toBeUndefined();
    expect(brought?.listed.disclosure).toBeUndefined();
  });

  test('is transferred in the first cell, and erased there after the term', () => {
    expect(brought?.root).toMatchObject({ state: 'transferred', closedOn: '2026-03-10' });
    expect(brought!.root.eraseAfter! > '2026-03-10').toBe(true);
  });

  test.each(['offered', 'refused', 'withdrawn', 'brought'] as const)('stays where it is while the offer is %s', (state) => {
    expect(bringCase({ parts: wholeCase, transfer: { ...facts, reasons: 'Moved' }, offer: { ...accepted, state } }, when)).toBeUndefined();
  });

  test('stays where it is once it is closed', () => {
    expect(bringCase({ parts: inStanding.closed, transfer: { ...facts, reasons: 'Moved' }, offer: accepted }, when)).toBeUndefined();
  });
});

describe('an answer that can not be carried out', () => {
  test('is tried again within a day, however often it failed', () => {
    const delayed = Array.from({ length: 2000 }).reduce<TransferOffer>((found) => delayOffer(found, at), accepted);
    expect(delayed.delay).toEqual({ attempts: 2000, nextAt: '2026-03-11T10:00:00.000Z' });
    expect([isDue(delayed, at), isDue(delayed, '2026-03-11T10:00:00.000Z'), isDue(accepted, at)]).toEqual([false, true, true]);
  });
});
