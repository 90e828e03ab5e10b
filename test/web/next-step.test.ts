import { describe, expect, test } from 'vitest';
import type { CellStatus } from '../../shared/domain/cells/cell.ts';
import { nextStep, type Situation } from '../../web/features/cells/next-step.ts';
import type { RegistrationFile } from '../../web/features/municipality/municipality-api.ts';

const [own, other] = ['12025', '12021'];

const file = (part: Partial<RegistrationFile> = {}): RegistrationFile => ({
  state: 'registering',
  missing: [],
  covers: [own],
  signatures: [],
  unsigned: [],
  withoutBasis: [],
  proposals: [],
  ownSignatures: [],
  joinRequests: [],
  changes: [],
  ...part,
});

const draft = { cellId: 'cell_1', nis: own, startedAt: '2026-03-02T08:00:00Z' };

const cell: CellStatus = {
  cellId: 'cell_1',
  seat: own,
  covers: [{ nis: own, from: '2026-01-05' }],
  state: 'acknowledged',
  activity: 'active',
  declaredOn: '2026-01-05',
  confirmedOn: '2026-01-05',
  acknowledgedOn: '2026-01-08',
  rhythmWeeks: 4,
};

const nextFor = (part: Partial<Situation>) =>
  nextStep({
    role: 'coordinator',
    nis: own,
    today: '2026-03-02',
    file: file(),
    cell: undefined,
    openQuestions: 0,
    dueOn: undefined,
    clearance: undefined,
    warningDays: 90,
    ...part,
  });

describe('before there is a cell, the coordinator', () => {
  test('after a statement that there is no cell, says what was stated instead of asking again', () => {
    const stated = { status: 'without', validFrom: '2026-02-01' } as const;
    expect(nextFor({ file: file({ state: 'claimed', coverage: stated }) })).toEqual({ kind: 'stated', on: '2026-02-01' });
    expect(nextFor({ file: file({ draft, coverage: stated, missing: ['trio'] }) })).toMatchObject({ kind: 'register' });
  });

  test('takes up the invitation', () => {
    expect(nextFor({ file: file({ state: 'invited' }) })).toEqual({ kind: 'claim' });
  });

  test('goes on with the registration, and reads how far it is', () => {
    const begun = file({
      draft: { ...draft, form: { kind: 'own' }, partners: [] },
      missing: ['trio', 'acceptances', 'rhythmWeeks', 'signatures'],
    });
    expect(nextFor({ file: begun })).toEqual({ kind: 'register', done: 2, of: 5 });
  });

  test('waits for the mayors who have not signed, by their municipalities', () => {
    const waiting = file({
      draft: { ...draft, form: { kind: 'joint', municipalities: [other] } },
      missing: ['signatures'],
      unsigned: [other],
    });
    expect(nextFor({ file: waiting })).toEqual({ kind: 'signatures', unsigned: [other] });
  });

  test('declares once everything is complete and signed', () => {
    expect(nextFor({ file: file({ draft: { ...draft, form: { kind: 'own' } } }) })).toEqual({ kind: 'declare' });
  });

  test('of a municipality that joins waits for its own mayor, then for the seat', () => {
    const joining = { ...draft, form: { kind: 'joining' as const, seat: other } };
    const missing: RegistrationFile['missing'] = ['trio', 'signatures'];
    expect(nextFor({ file: file({ draft: joining, missing, unsigned: [other, own] }) })).toEqual({ kind: 'signatures', unsigned: [own] });
    expect(nextFor({ file: file({ draft: joining, missing, unsigned: [other] }) })).toEqual({ kind: 'acceptance', seat: other });
  });
});

describe('the mayor', () => {
  const proposal = { cellId: 'cell_2', seat: other, covers: [other, own], proposedAt: '2026-03-01T08:00:00Z' };
  const signature = { cellId: 'cell_2', covers: [other, own], signedAt: '2026-03-02T08:00:00Z' };

  test('signs what another municipality proposes, and is not asked a second time', () => {
    expect(nextFor({ role: 'mayor', file: file({ proposals: [proposal] }) })).toEqual({ kind: 'sign', proposals: 1 });
    expect(nextFor({ role: 'mayor', file: file({ proposals: [proposal], ownSignatures: [signature] }) })).toEqual({ kind: 'coordinator' });
  });

  test('signs again when the list changed', () => {
    const changed = { ...proposal, covers: ['11001', other, own] };
    expect(nextFor({ role: 'mayor', file: file({ proposals: [changed], ownSignatures: [signature] }) })).toEqual({
      kind: 'sign',
      proposals: 1,
    });
  });

  test('of the seat decides on who asks to join', () => {
    const asked = file({ joinRequests: [{ nis: other, requestedAt: '2026-03-01T08:00:00Z' }] });
    expect(nextFor({ role: 'mayor', cell, file: asked })).toEqual({ kind: 'joinRequests', count: 1 });
    expect(nextFor({ role: 'coordinator', cell, file: asked })).toEqual({ kind: 'nothing' });
  });
});

describe('once there is a cell, whoever keeps it', () => {
  test('answers the Region before anything else', () => {
    expect(nextFor({ cell, openQuestions: 2, dueOn: '2026-03-01' })).toEqual({ kind: 'answer', count: 2 });
  });

  test('confirms it from a month before the day on, and is told when that day has passed', () => {
    expect(nextFor({ cell, dueOn: '2026-06-01' })).toEqual({ kind: 'nothing' });
    expect(nextFor({ cell, dueOn: '2026-03-20' })).toEqual({ kind: 'confirm', dueOn: '2026-03-20', late: false });
    expect(nextFor({ cell, dueOn: '2026-03-01' })).toEqual({ kind: 'confirm', dueOn: '2026-03-01', late: true });
  });

  test('hears of a clearance in the days the settings say, and of one that is missing', () => {
    expect(nextFor({ cell, clearance: { valid: true, expiresOn: '2026-12-31' } })).toEqual({ kind: 'nothing' });
    expect(nextFor({ cell, clearance: { valid: true, expiresOn: '2026-04-01' } })).toEqual({
      kind: 'clearance',
      expiresOn: '2026-04-01',
      ended: false,
    });
    expect(nextFor({ cell, clearance: { valid: false } })).toEqual({ kind: 'noClearance' });
  });

  test('has nothing to do while the Region takes note', () => {
    expect(nextFor({ cell: { ...cell, state: 'declared' } })).toEqual({ kind: 'acknowledgement' });
  });
});

test('police, partners and the data protection officer are asked nothing', () => {
  for (const role of ['police', 'education', 'dataProtectionOfficer'] as const)
    expect(
      nextFor({ role, cell, file: role === 'dataProtectionOfficer' ? file() : undefined, openQuestions: 1, dueOn: '2026-03-01' }),
    ).toEqual({ kind: 'nothing' });
});
