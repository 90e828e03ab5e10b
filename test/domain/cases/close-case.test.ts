import { describe, expect, test } from 'vitest';
import { bringCase } from '../../../shared/domain/cases/bring-case.ts';
import { type Case, CaseState } from '../../../shared/domain/cases/case.ts';
import { closeCase, reopenCase } from '../../../shared/domain/cases/close-case.ts';
import { agreeToErase, isTermOver } from '../../../shared/domain/erasures/erase-case.ts';
import { problemWords } from '../../../shared/i18n/translate.ts';
import type { ProblemCode } from '../../../shared/problems.ts';
import { arrowsOf, languages } from '../../support/arrows.ts';
import { people, seat, today, wholeCase } from '../../support/whole-case.ts';

const at = '2026-03-10T10:00:00.000Z';
const settings = { date: today, tenant: 'flanders', country: [], region: [], cell: [] } as const;
const rootIn = (state: CaseState): Case => ({ ...wholeCase.root, state });

const of = { from: { cellId: 'cell_1', seat, nis: seat }, to: { cellId: 'cell_2', seat: '41034', nis: '41034' }, offeredAt: at };
const becomes = { caseId: 'case_9', subjectId: 'subject_9' };
/** What both cells hold of an offer that was accepted. */
const accepted: Pick<Parameters<typeof bringCase>[0], 'transfer' | 'offer'> = {
  transfer: {
    ...of,
    transferId: 'transfer_1',
    caseId: 'case_1',
    subjectId: 'subject_1',
    state: 'offered',
    offeredBy: 'mayor',
    reasons: 'Moved.',
  },
  offer: { ...of, transferId: 'transfer_1', state: 'accepted', answeredAt: at, answeredBy: 'other', becomes },
};

type Outcome = { readonly state: CaseState } | { readonly refusal: ProblemCode | undefined };

const events = {
  close: (state: CaseState): Outcome => {
    const closed = closeCase({ root: rootIn(state), transfers: [] }, 'Done.', { today, settings });
    return closed.ok ? { state: closed.value.state } : { refusal: closed.code };
  },
  reopen: (state: CaseState): Outcome => {
    const reopened = reopenCase(rootIn(state), 'Back.', { today, settings });
    return reopened.ok ? { state: reopened.value.state } : { refusal: reopened.code };
  },
  transfer: (state: CaseState): Outcome => {
    const parts = { ...wholeCase, root: rootIn(state) };
    const brought = bringCase({ parts, ...accepted }, { now: at, today, settings: { from: settings, to: settings } });
    return brought === undefined ? { refusal: undefined } : { state: brought.root.state };
  },
  erase: (state: CaseState): Outcome => {
    const agreed = agreeToErase(rootIn(state), { by: people.mayor, reasons: 'Asked.', at });
    const isDue = isTermOver({ state, eraseAfter: '2026-03-09' }, today);
    if (agreed.ok) return isDue ? { state: 'erased' } : { refusal: undefined };
    return { refusal: isDue ? undefined : agreed.code };
  },
} as const;

const refusals = { close: 'case-closed', reopen: 'case-not-closed', transfer: undefined, erase: 'case-not-closed' } as const;

const { leads, refused } = arrowsOf<CaseState, keyof typeof events>({
  states: CaseState.options,
  events: ['close', 'reopen', 'transfer', 'erase'],
  drawn: {
    listed: { close: 'closed', transfer: 'transferred' },
    closed: { reopen: 'listed', erase: 'erased' },
    transferred: { erase: 'erased' },
    erased: {},
  },
});

describe('a case', () => {
  test.each(leads)('that is $state can $event and is then $to', ({ state, event, to }) => {
    expect(events[event](state)).toEqual({ state: to });
  });

  test.each(refused)('that is $state cannot $event, and says so in words', ({ state, event }) => {
    const refusal = refusals[event];
    expect(events[event](state)).toEqual({ refusal });
    for (const language of languages) if (refusal !== undefined) expect(problemWords(refusal, {}, language).detail).not.toBe('');
  });
});
