import { countryData } from '../../../shared/data/country.ts';
import { regionFigures } from '../../../shared/domain/coverage/figures.ts';
import { RegionId } from '../../../shared/domain/tenants.ts';
import { agreeAlone, contentOf } from '../agreed.ts';
import { keepCoverage } from '../coverage-kept.ts';
import type { FederalPlatform } from '../platform.ts';
import { codesOf, overviewWithCell } from '../region-kept.ts';
import { done } from './actors.ts';
import { everyProposalRoute } from './proposing.ts';

/** What the three Regions told, as the bus would bring it. */
const hearRegions = async ({ table, place }: FederalPlatform): Promise<void> => {
  const { today } = place();
  const { figures } = countryData(table);
  await keepCoverage(table, 'be', { codes: RegionId.options.flatMap((region) => codesOf(region, today)), from: '2025-06-02' });
  for (const region of RegionId.options) {
    const codes = codesOf(region, today);
    await figures.take({ time: `${today}T04:00:00.000Z`, figures: regionFigures(region, codes.map(overviewWithCell), today) });
  }
};

/** Every route of the federal API at least once, when all 565 municipalities have a cell. Throws at the first refusal. */
export const everyCountryRoute = async (place: FederalPlatform): Promise<void> => {
  await hearRegions(place);
  const { client } = await place.officer();
  await done(client.federalCoverage.getTotals());
  await done(client.federalCoverage.getHistory({ query: { on: ['2025-06-01', '2025-06-02', '2026-03-02'] } }));
  await done(client.federalCoverage.getMap());
  await done(client.federalCoverage.listPublished());
  await done(client.federalFigures.list());
  await done(client.federalFigures.listYears());
  await done(client.countrySettings.get());
  await everyProposalRoute(place, 'federal');
  await agreeAlone(place, contentOf({ kind: 'parameter', parameter: 'confirmationGraceDays', value: 40 }));
  const memberships = await done(client.memberships.list());
  await done(client.memberships.switch({ body: { membershipId: memberships.value.items[0]!.membershipId } }));
  await done(place.anonymous.portal.get());
  await done(place.anonymous.health.get());
  await done(place.anonymous.legalFrame.get());
  await done(place.anonymous.register.list());
  await done(place.anonymous.register.get({ params: { nis: codesOf('flanders', place.place().today)[0]! } }));
};
