import type { Cell } from '../../../shared/domain/cells/cell.ts';
import type { Registration } from '../../../shared/domain/cells/registration.ts';
import type { Signature } from '../../../shared/domain/cells/signature.ts';
import { otherSteps, trio } from '../../support/region.ts';

export const [seat, second, third] = ['41002', '41011', '41048'] as const;
export const [today, now] = ['2026-03-02', '2026-03-02T10:00:00.000Z'] as const;
export const required = ['rulesOfProcedure', 'charter', 'dpia', 'retention'];

export const registration = (changes: Partial<Registration> = {}): Registration => ({
  ...otherSteps,
  form: { kind: 'own' },
  cellId: 'cell_1',
  nis: seat,
  startedAt: now,
  ...changes,
});

export const signature = (nis: string, covers: readonly string[], cellId = 'cell_1'): Signature => ({
  nis,
  cellId,
  seat,
  covers: [...covers],
  signedAt: now,
  sub: 'sub-1',
  joining: false,
});

export const cell = (changes: Partial<Cell> = {}): Cell => ({
  cellId: 'cell_1',
  seat,
  covers: [{ nis: seat, from: today }],
  extentOn: today,
  state: 'declared',
  activity: 'active',
  standing: { status: 'with', since: today },
  declaredOn: today,
  confirmedOn: today,
  trio,
  partners: [],
  acceptances: {},
  rhythmWeeks: 4,
  ...changes,
});
