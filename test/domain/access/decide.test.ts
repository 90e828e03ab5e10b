import { describe, expect, test } from 'vitest';
import { decide, ruleName, type Situation, visible } from '../../../shared/domain/access/decide.ts';

const asked = (situation: Situation, action: Parameters<typeof visible>[1]) => [...visible(situation, action)].sort();

describe('asking the decision table', () => {
  test('names the row that lets a mayor list a case, and what is owed in return', () => {
    const verdict = decide({ role: 'mayor', relation: 'chair', standing: 'signal', purpose: 'caseConsultation', action: 'cases.create' });
    expect(verdict).toEqual({ permit: true, rule: 'mayorListsCase', obligations: ['log', 'reasonRequired'] });
    expect(ruleName(verdict)).toBe('mayorListsCase@4');
  });

  test('refuses what no row permits', () => {
    expect(
      decide({ role: 'coordinator', relation: 'coordinator', standing: 'signal', purpose: 'caseConsultation', action: 'cases.create' }),
    ).toEqual({
      permit: false,
      rule: 'noRule',
    });
  });

  test('opens a case to who is called while the consultation is open, and leaves them dates and own work afterwards', () => {
    const called = { role: 'streetWork', relation: 'invited', purpose: 'caseConsultation' } as const;
    expect(asked({ ...called, standing: 'listed' }, 'cases.read')).toEqual(['ownWork', 'status']);
    expect(asked({ ...called, standing: 'convened' }, 'cases.read')).toEqual(['content', 'identity', 'ownWork', 'status']);
    expect(asked({ ...called, standing: 'followed' }, 'cases.read')).toEqual(['ownWork', 'status']);
  });

  test('shows the police part to called police and to no partner', () => {
    const open = { relation: 'invited', standing: 'convened', purpose: 'caseConsultation' } as const;
    expect(visible({ ...open, role: 'police' }, 'cases.read').has('policePart')).toBe(true);
    expect(visible({ ...open, role: 'mentalHealth' }, 'cases.read').has('policePart')).toBe(false);
  });

  test('shows nothing of a case to who has no part in it', () => {
    for (const role of ['mayor', 'coordinator', 'police', 'youthCare', 'dataProtectionOfficer'] as const)
      expect(asked({ role, standing: 'convened', purpose: 'caseConsultation' }, 'cases.read')).toEqual([]);
  });

  test('locks content until the overdue review, and lets it be written', () => {
    const lead = { role: 'coordinator', relation: 'coordinator', standing: 'locked', purpose: 'followUp' } as const;
    expect(asked(lead, 'cases.read')).toEqual(['identity', 'status']);
    expect(decide({ ...lead, action: 'reviews.add' }).permit).toBe(true);
  });

  test('lets a mayor through a broken glass to a case of the own cell, and police never', () => {
    const broken = { standing: 'followed', purpose: 'breakGlass', marks: ['breakGlassOpen'] } as const;
    expect(asked({ ...broken, role: 'mayor' }, 'cases.read')).toEqual(['content', 'identity', 'policePart', 'status']);
    expect(asked({ ...broken, role: 'mayor', marks: [] }, 'cases.read')).toEqual([]);
    expect(asked({ ...broken, role: 'police' }, 'cases.read')).toEqual([]);
  });

  test('gives a service without legal basis dates and its own work, no secrets', () => {
    const restricted = {
      role: 'youthCare',
      relation: 'invited',
      standing: 'convened',
      purpose: 'caseConsultation',
      marks: ['restricted'],
    } as const;
    expect(asked(restricted, 'cases.read')).toEqual(['ownWork', 'status']);
    expect(asked(restricted, 'contributions.read')).toEqual(['ownWork']);
    expect(decide({ role: 'youthCare', purpose: 'signalIntake', action: 'signals.report', marks: ['restricted'] }).permit).toBe(true);
  });
});
