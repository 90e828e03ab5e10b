import { describe, expect, test } from 'vitest';
import { actions } from '../../../shared/domain/access/action.ts';
import { decisionTable } from '../../../shared/domain/access/decision-table.ts';
import { evaluator, type Question } from '../../../shared/domain/access/evaluate.ts';
import type { Mark } from '../../../shared/domain/access/mark.ts';
import { questions, said, singles } from '../../support/access/domain.ts';

const ask = evaluator(decisionTable);

/** Questions the table permits, with no mark and with each alone. */
const permitted: readonly Question[] = [...questions({ marks: [[], ...singles] })].filter((question) => ask(question).permit);
const among = (holds: (question: Question) => boolean) => permitted.filter(holds).map(said);

const personal = ['content', 'policePart', 'identity', 'reporter', 'contribution', 'sharedSecret', 'professionalSecret'];
const isPersonal = ({ information }: Question) => personal.includes(information);
const has = (mark: Mark) => (question: Question) => question.marks.includes(mark);

describe('over every question that can be asked', () => {
  test('there are more than a hundred thousand, and the table permits some of each action', () => {
    const asked = [...questions({ marks: [[], ...singles] })].length;
    process.stdout.write(`${asked} questions, of which ${permitted.length} are permitted\n`);
    expect(asked).toBeGreaterThan(100_000);
    expect(new Set(permitted.map(({ action }) => action)).size).toBe(Object.keys(actions).length);
  });

  test('nobody outside the cell is ever let in', () => {
    const outside = ['regionOfficer', 'competenceOfficer', 'ministryAnalyst', 'operator'];
    expect(among(({ role }) => outside.includes(role))).toEqual([]);
    expect(among(has('sealedElsewhere'))).toEqual([]);
  });

  test('police never exports, never searches across cases and never sees a log', () => {
    const bulk = ['export', 'audit.export', 'audit.read', 'cases.query'];
    expect(among(({ role, action }) => role === 'police' && bulk.includes(action))).toEqual([]);
  });

  test('police without valid clearance receives nothing about a person', () => {
    expect(among((question) => question.role === 'police' && has('clearanceMissing')(question) && isPersonal(question))).toEqual([]);
  });

  test('a service without legal basis receives no secret, hears nobody, and may still bring a signal', () => {
    const restricted = among((question) => has('restricted')(question) && isPersonal(question) && question.action !== 'contributions.give');
    expect(restricted).toEqual([]);
    expect(among((question) => has('restricted')(question) && question.information.endsWith('Secret'))).toEqual([]);
    expect(
      among((question) => has('restricted')(question) && question.role === 'partner' && question.action === 'signals.report'),
    ).not.toEqual([]);
  });

  test('the data protection officer never sees content, and a name only with a reason', () => {
    const officer = permitted.filter(({ role }) => role === 'dataProtectionOfficer');
    expect([...new Set(officer.map(({ information }) => information))].sort()).toEqual(['accessLog', 'identity', 'status']);
    for (const question of officer.filter(({ information }) => information === 'identity')) {
      const verdict = ask(question);
      expect(verdict.permit && verdict.obligations.includes('reasonRequired')).toBe(true);
    }
  });

  test('an erased case leaves the audit and its tombstone, for oversight and retention', () => {
    const erased = permitted.filter(({ standing }) => standing === 'erased');
    expect([...new Set(erased.map(({ information }) => information))].sort()).toEqual(['accessLog', 'status']);
    expect([...new Set(erased.map(({ action }) => action))].sort()).toEqual(['audit.export', 'audit.read', 'cases.read']);
    expect([...new Set(erased.map(({ purpose }) => purpose))].sort()).toEqual(['oversight', 'retention']);
  });

  test('what is expired exists for erasure and the audit alone', () => {
    const left = new Set(permitted.filter(has('expired')).map(({ action }) => action));
    expect([...left].sort()).toEqual(['audit.export', 'audit.read', 'cases.erase']);
  });

  test('who has an own interest may do and see nothing', () => {
    expect(among(has('ownInterest'))).toEqual([]);
  });

  test('without a part in a case nobody gets anything about the person, but their own, the officer’s name on request and a broken glass', () => {
    const strangers = permitted.filter(({ relation }) => relation === 'none').filter(isPersonal);
    const ways = new Set(strangers.map((question) => ask(question).rule));
    expect([...ways].sort()).toEqual([
      'brokenGlassShowsContent',
      'brokenGlassShowsPerson',
      'glassIsBrokenByWhoLacks',
      'glassIsBrokenOnLockedCase',
      'officerReadsIdentityOnRequest',
    ]);
  });

  test('only mayor and coordinator break the glass, and it shows neither contributions nor secrets nor the reporter', () => {
    const broken = permitted.filter(({ purpose }) => purpose === 'breakGlass');
    expect([...new Set(broken.map(({ role }) => role))].sort()).toEqual(['coordinator', 'mayor']);
    expect([...new Set(broken.map(({ information }) => information))].sort()).toEqual(['content', 'identity', 'policePart', 'status']);
    expect(among(({ purpose, marks, action }) => purpose === 'breakGlass' && marks.length === 0 && action !== 'breakGlass.open')).toEqual(
      [],
    );
  });

  test('a professional secret reaches nobody: it can be kept, and not read, handed over or exported', () => {
    expect([...new Set(permitted.filter(({ information }) => information === 'professionalSecret').map(({ action }) => action))]).toEqual([
      'contributions.give',
    ]);
  });

  test('what was shared as a secret is read at that table alone, and of a minor by the trio', () => {
    const heard = permitted.filter(({ information, action }) => information === 'sharedSecret' && action !== 'contributions.give');
    expect([...new Set(heard.map(({ action }) => action))]).toEqual(['contributions.read']);
    expect([...new Set(heard.map(({ standing }) => standing))].sort()).toEqual(['convened', 'inReview']);
    expect([...new Set(heard.filter(has('minor')).map(({ role }) => role))].sort()).toEqual(['coordinator', 'mayor', 'police']);
    expect(heard.filter(has('outsideAudience')).map(said)).toEqual([]);
  });

  test('a name that two people did not disclose stays with those who lead the case, and the officer on request', () => {
    const named = permitted.filter(has('undisclosed')).filter(({ information }) => information === 'identity');
    expect([...new Set(named.map(({ relation }) => relation))].sort()).toEqual(['chair', 'coordinator', 'none']);
    expect([...new Set(named.filter(({ relation }) => relation === 'none').map(({ role }) => role))]).toEqual(['dataProtectionOfficer']);
  });

  test('inviting, disclosing a name, naming a reporter and erasing take two people', () => {
    const together = ['invitations.propose', 'invitations.approve', 'cases.discloseIdentity', 'signals.nameReporter', 'cases.erase'];
    for (const question of permitted.filter(({ action }) => together.includes(action))) {
      const verdict = ask(question);
      expect(verdict.permit && verdict.obligations.includes('secondPerson')).toBe(true);
    }
  });

  test('only a mayor lists a case, and a locked one shows no content', () => {
    expect([...new Set(permitted.filter(({ action }) => action === 'cases.create').map(({ role }) => role))]).toEqual(['mayor']);
    const locked = permitted.filter(
      ({ standing, information }) => standing === 'locked' && ['content', 'policePart'].includes(information),
    );
    expect([...new Set(locked.map((question) => ask(question).rule))].sort()).toEqual([
      'brokenGlassShowsContent',
      'glassIsBrokenOnLockedCase',
      'leadReviews',
      'managerReviews',
    ]);
  });

  test('every reading is in the audit before it is released, and every act with its writing', () => {
    for (const question of permitted) {
      const verdict = ask(question);
      const reads = /read|list$|query$|export/i.test(question.action);
      expect(verdict.permit && verdict.obligations[0]).toBe(reads ? 'logBeforeRelease' : 'log');
    }
  });
});
