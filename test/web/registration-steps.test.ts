import { describe, expect, test } from 'vitest';
import { around, goOnAt, stagesOf, stageState } from '../../web/features/registrations/step-order.ts';
import type { RegistrationFile } from '../../web/features/municipality/municipality-api.ts';
import { wholeForm } from '../../web/features/registrations/typed-form.ts';
import { isPast } from '../../web/features/municipality/typed-clearance.ts';
import { typedTrio, wholeTrio } from '../../web/features/municipality/typed-trio.ts';
import { memberIn, newMember, schemaFor } from '../../web/features/members/typed-member.ts';

const file: RegistrationFile = {
  state: 'registering',
  draft: {
    cellId: 'cell_1',
    nis: '12025',
    startedAt: '2026-03-02T08:00:00Z',
    form: { kind: 'own' },
    acceptances: { charter: '2026-03-02' },
  },
  missing: ['trio', 'acceptances', 'rhythmWeeks', 'signatures'],
  covers: ['12025'],
  signatures: [],
  unsigned: ['12025'],
  withoutBasis: [],
  proposals: [],
  ownSignatures: [],
  joinRequests: [],
  changes: [],
};

describe('the steps of the registration', () => {
  test('are six, or two for whoever joins a cell that exists', () => {
    expect(stagesOf({})).toHaveLength(6);
    expect(stagesOf({ form: { kind: 'joining', seat: '12021' } })).toEqual(['form', 'signatures']);
  });

  test('say whether they are done, begun or wait for others', () => {
    expect(stagesOf(file.draft ?? {}).map((stage) => stageState(stage, file))).toEqual([
      'done',
      'todo',
      'todo',
      'started',
      'todo',
      'waits',
    ]);
  });

  test('go on at the first that needs something, and follow one another', () => {
    expect(goOnAt(file)).toBe('trio');
    expect(around('trio', stagesOf({}))).toEqual({ before: 'form', after: 'partners' });
  });
});

describe('what is half typed', () => {
  test('is no form of a cell while its municipalities are missing', () => {
    expect(wholeForm({ kind: 'joint', municipalities: [], seat: undefined })).toBeUndefined();
    expect(wholeForm({ kind: 'own', municipalities: ['12021'], seat: undefined })).toEqual({ kind: 'own' });
  });

  test('is a trio once all three and the clearance are there; an empty day is absent', () => {
    const begun = { ...typedTrio(undefined), mayor: { name: 'Mayor', representative: false } };
    expect(wholeTrio(begun)).toBeUndefined();
    const chiefOfCorps = {
      name: 'Chief',
      representative: true,
      policeZone: 'Zone',
      clearance: { valid: true, expiresOn: '', checkedBy: 'Officer' },
    };
    const whole = { ...begun, chiefOfCorps, preventionOfficer: { name: 'Officer', representative: false } };
    expect(wholeTrio(whole)?.chiefOfCorps.clearance).toEqual({ valid: true, checkedBy: 'Officer' });
    expect(typedTrio(wholeTrio(whole))).toEqual(whole);
  });

  test('says that a clearance which has ended is not valid', () => {
    const clearance = { valid: true, expiresOn: '2026-03-01', checkedBy: '' };
    expect(isPast(clearance, '2026-03-02')).toBe(true);
  });

  test('asks a partner for service and authority, and nobody else', () => {
    const typed = { ...newMember('nl', '2026-03-02'), name: 'Somebody', email: 'somebody@example.test' };
    expect(schemaFor({ role: 'police' }).safeParse({ ...typed, role: 'police' }).success).toBe(true);
    expect(schemaFor({ role: 'education' }).safeParse({ ...typed, role: 'education' }).success).toBe(false);
    expect(memberIn({ ...typed, role: 'police', organisation: 'left behind' })).not.toHaveProperty('organisation');
  });
});
