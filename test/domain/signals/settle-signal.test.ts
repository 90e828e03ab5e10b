import { describe, expect, test } from 'vitest';
import { declineSignal, expireSignal, takeUpSignal, testSignal, withdrawSignal } from '../../../shared/domain/signals/settle-signal.ts';
import { type Signal, SignalStage } from '../../../shared/domain/signals/signal.ts';
import { problemWords } from '../../../shared/i18n/translate.ts';
import { arrowsOf, languages } from '../../support/arrows.ts';
import { seat } from '../../support/whole-case.ts';

const at = '2026-03-10T10:00:00.000Z';
const words = { scopeReasons: 'Seen twice.', proportionalityReasons: 'Help was refused.' };
const signal: Omit<Signal, 'stage'> = {
  signalId: 'signal_1',
  cellId: 'cell_1',
  subjectId: 'subject_1',
  residence: seat,
  reportedAt: at,
  anonymous: false,
  reporter: { memberId: 'school', role: 'education', nis: seat, name: 'The school' },
};

const events = {
  findInScope: (one: Signal) => testSignal(one, { ...words, inScope: true, proportionate: true }, at),
  findOutOfScope: (one: Signal) => testSignal(one, { ...words, inScope: true, proportionate: false }, at),
  list: (one: Signal) => takeUpSignal(one, 'case_1', at),
  decline: (one: Signal) => declineSignal(one, at),
  withdraw: (one: Signal) => withdrawSignal(one, at),
  termOver: (one: Signal) => expireSignal(one, at),
} as const;

const { leads, refused } = arrowsOf<SignalStage, keyof typeof events>({
  states: SignalStage.options,
  events: ['findInScope', 'findOutOfScope', 'list', 'decline', 'withdraw', 'termOver'],
  drawn: {
    reported: { findInScope: 'inScope', findOutOfScope: 'notTakenUp', withdraw: 'withdrawn', termOver: 'expired' },
    inScope: { list: 'listed', decline: 'notTakenUp', termOver: 'expired' },
    listed: {},
    notTakenUp: {},
    withdrawn: {},
    expired: {},
  },
});

describe('a signal', () => {
  test.each(leads)('that is $state can $event and is then $to', ({ state, event, to }) => {
    expect(events[event]({ ...signal, stage: state })).toMatchObject({ ok: true, value: { stage: to } });
  });

  test.each(refused)('that is $state cannot $event, and says so in words', ({ state, event }) => {
    expect(events[event]({ ...signal, stage: state })).toMatchObject({ ok: false, code: 'signal-settled' });
    for (const language of languages) expect(problemWords('signal-settled', {}, language).detail).not.toBe('');
  });
});
