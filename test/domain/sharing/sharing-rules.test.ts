import { describe, expect, test } from 'vitest';
import { decide } from '../../../shared/domain/access/decide.ts';
import { CellRole } from '../../../shared/domain/access/roles.ts';
import { kindOfSecrecy } from '../../../shared/domain/cases/contribute.ts';
import { Secrecy } from '../../../shared/domain/cases/contribution.ts';
import { SharingRule, SharingSituation, SharingStanding } from '../../../shared/domain/sharing/sharing-rule.ts';
import { sharingRulesFor, sharingStanding } from '../../../shared/domain/sharing/sharing-rules.ts';
import { sharingSources } from '../../../shared/domain/sharing/sharing-sources.ts';
import { sharingTable } from '../../../shared/domain/sharing/sharing-table.ts';

const today = '2026-03-02';
const mandated = { entity: 'flemishCommunity', legalBasis: 'flemishParticipationDecree' };
const speakers = {
  mayor: { role: 'mayor' },
  coordinator: { role: 'coordinator' },
  police: { role: 'police' },
  schoolWithDecree: { role: 'education', ...mandated },
  youthCareWithDecree: { role: 'youthCare', ...mandated },
  welfareOfTheMunicipality: { role: 'socialWelfare', entity: 'municipality', legalBasis: 'localCellsLaw' },
  schoolWithoutBasis: { role: 'education', entity: 'germanSpeakingCommunity' },
  mentalHealthWithoutBasis: { role: 'mentalHealth', entity: 'walloonRegion' },
  justiceHouseWithAnothersBasis: { role: 'justiceHouse', entity: 'frenchCommunity', legalBasis: 'flemishParticipationDecree' },
} as const;
type Name = keyof typeof speakers;

/** The golden matrix, by secrecy (none, shared in this meeting, professional secrecy): + may, ? may if, - may not. */
const withBasis = { emergency: '+??', signal: '?--', consultation: '???', outside: '?--', feedback: '?--' } as const;
const withoutBasis = { ...withBasis, consultation: '?--' } as const;
const golden = {
  mayor: withBasis,
  coordinator: withBasis,
  police: withBasis,
  schoolWithDecree: withBasis,
  youthCareWithDecree: withBasis,
  welfareOfTheMunicipality: withBasis,
  schoolWithoutBasis: withoutBasis,
  mentalHealthWithoutBasis: withoutBasis,
  justiceHouseWithAnothersBasis: withoutBasis,
} as const satisfies Record<Name, Record<SharingSituation, string>>;

const names = Object.keys(golden).filter((name): name is Name => name in golden);
const rulesOf = (name: Name) => sharingRulesFor(speakers[name], today);
const signs = { may: '+', mayIf: '?', mayNot: '-' } as const;
const ruleOf = (name: Name, situation: SharingSituation, secrecy: Secrecy) =>
  rulesOf(name).find((rule) => rule.situation === situation && rule.secrecy === secrecy);

describe('what a member may share', () => {
  test.each(names)('stands in the matrix for %s', (name) => {
    const lines = Map.groupBy(rulesOf(name), ({ situation }) => situation);
    const said = Object.fromEntries(
      [...lines].map(([situation, rules]) => [situation, rules.map(({ verdict }) => signs[verdict]).join('')]),
    );
    expect(said).toEqual(golden[name]);
  });

  test('is answered by exactly one row, whoever asks what', () => {
    const asked = SharingSituation.options.flatMap((situation) =>
      Secrecy.options.flatMap((secrecy) => SharingStanding.options.map((standing) => ({ situation, secrecy, standing }))),
    );
    for (const { situation, secrecy, standing } of asked) {
      const rows = sharingTable.filter(
        ({ situation: where, secrecies = [secrecy], standings = [standing] }) =>
          where === situation && secrecies.includes(secrecy) && standings.includes(standing),
      );
      expect(rows).toHaveLength(1);
    }
  });

  test('always has conditions where it depends on some, and none where it may not be', () => {
    for (const rule of names.flatMap(rulesOf)) {
      expect(SharingRule.parse(rule)).toEqual(rule);
      if (rule.verdict === 'mayIf') expect(rule.conditions.length).toBeGreaterThan(0);
      if (rule.verdict === 'mayNot') expect(rule.conditions).toEqual([]);
    }
  });

  test('never promises in a meeting what the decision table then refuses', () => {
    for (const name of names)
      for (const secrecy of Secrecy.options) {
        const marks = sharingStanding(speakers[name], today) === 'restricted' ? (['restricted'] as const) : [];
        const { role } = speakers[name];
        const relation = role === 'mayor' ? 'chair' : role === 'coordinator' ? 'coordinator' : 'invited';
        const asked = { action: 'contributions.give', information: kindOfSecrecy[secrecy], purpose: 'caseConsultation' } as const;
        expect(decide({ ...asked, role, relation, standing: 'convened', marks }).permit).toBe(
          ruleOf(name, 'consultation', secrecy)?.verdict !== 'mayNot',
        );
      }
  });

  test('keeps nothing under secrecy from reaching police outside the cell by consent alone', () => {
    for (const name of names) expect(ruleOf(name, 'feedback', 'professionalSecrecy')?.verdict).toBe('mayNot');
  });

  test('starts with the telephone where somebody is in danger', () => {
    for (const name of names)
      for (const secrecy of Secrecy.options) expect(ruleOf(name, 'emergency', secrecy)?.conditions[0]).toBe('callFirst');
  });

  test('reminds police of clearance and of what never comes to the table', () => {
    expect(ruleOf('police', 'consultation', 'none')?.conditions).toEqual(expect.arrayContaining(['clearanceValid', 'nothingClassified']));
    expect(ruleOf('coordinator', 'consultation', 'none')?.conditions).not.toContain('clearanceValid');
  });

  test('ends with the legal basis of the member: the day before there is one, secrets stay with them', () => {
    const { role, entity, legalBasis } = speakers.schoolWithDecree;
    const on = (date: string) =>
      sharingRulesFor({ role, entity, legalBasis }, date).find(
        (rule) => rule.situation === 'consultation' && rule.secrecy === 'sharedInMeeting',
      );
    expect(on('2021-05-20')).toMatchObject({ verdict: 'mayNot', reason: 'mandateMissing' });
    expect(on('2021-05-21')).toMatchObject({ verdict: 'mayIf', reason: 'rightToSpeak' });
  });

  test('rests on a text that is named in every language', () => {
    const known = sharingSources.map(({ id }) => id);
    for (const { source } of names.flatMap(rulesOf)) expect(known).toContain(source);
    for (const { titles } of sharingSources) for (const title of Object.values(titles)) expect(title).not.toBe('');
  });

  test('is said to everybody who sits at the table', () => {
    for (const role of CellRole.options) expect(sharingRulesFor({ role }, today)).toHaveLength(15);
  });
});
