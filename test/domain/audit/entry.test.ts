import { describe, expect, test } from 'vitest';
import { canonicalEntry } from '../../../shared/domain/audit/canonical.ts';
import { AuditEntry } from '../../../shared/domain/audit/entry.ts';

const read = AuditEntry.parse({
  sub: 'sub-1',
  role: 'mayor',
  action: 'casesGet',
  purpose: 'caseConsultation',
  outcome: 'released',
  at: '2026-11-02T09:00:00.000Z',
  about: ['case_1'],
});

describe('an entry of the audit', () => {
  test('names what it is about by ids only', () => {
    for (const about of ['Jan Peeters', 'case', 'jan@example.be', 'case_1 Jan'])
      expect(AuditEntry.safeParse({ ...read, about: [about] }).success).toBe(false);
  });

  test('holds nothing that is not foreseen', () => {
    expect(AuditEntry.safeParse({ ...read, note: 'a word' }).success).toBe(false);
  });

  test('is the same text however its parts are ordered and whatever is left out', () => {
    const turned = Object.fromEntries(Object.entries({ ...read, rule: undefined }).toReversed());
    expect(canonicalEntry(AuditEntry.parse(turned))).toBe(canonicalEntry(read));
  });

  test('is written as JSON with its names in order', () => {
    expect(canonicalEntry(read)).toBe(
      '{"about":["case_1"],"action":"casesGet","at":"2026-11-02T09:00:00.000Z","outcome":"released","purpose":"caseConsultation","role":"mayor","sub":"sub-1"}',
    );
  });
});
