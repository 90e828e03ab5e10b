import { expect, test } from 'vitest';
import { addDays } from '../../../shared/domain/dates.ts';
import { nothingAgreed, TenantSettings, withVersion } from '../../../shared/domain/settings/version.ts';

test('settings that changed more often than an item can hold go on to change, and nothing is lost but what was followed often', () => {
  const common = { enactedAt: '2026-03-02T09:00:00.000Z' };
  const consent = {
    parameter: 'caseStatisticsConsent',
    value: true,
    validFrom: '2020-01-01',
    proposalId: 'proposal_consent',
    ...common,
  } as const;
  let settings = withVersion(nothingAgreed, 'region', consent);
  for (let day = 0; day < 450; day++) {
    const version = { parameter: 'rawSignalDays', value: 10 + (day % 20), validFrom: addDays('2026-01-01', day), ...common } as const;
    settings = withVersion(settings, 'region', { ...version, proposalId: `proposal_${day}` });
  }
  expect(TenantSettings.parse(settings).region).toHaveLength(400);
  expect(settings.region[0]).toEqual(consent);
  expect(settings.region.at(-1)?.proposalId).toBe('proposal_449');
});
