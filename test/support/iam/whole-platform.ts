import { tellAgain } from '../../../functions/concertation/tell-again.ts';
import { receiveCoverage } from '../../../functions/federal-coverage/receive.ts';
import { receiveFigures, receiveYear } from '../../../functions/federal-figures/receive.ts';
import { tell } from '../../../functions/notices/tell.ts';
import type { Publish } from '../../../functions/runtime/bus.ts';
import type { RegionEvent } from '../../../shared/contract/events.ts';
import { tenantData } from '../../../shared/data/tenant.ts';
import { countryData } from '../../../shared/data/country.ts';
import { predecessors } from '../../../shared/domain/register/lineage.ts';
import type { TenantId } from '../../../shared/domain/tenants.ts';
import { settled } from '../every-route/actors.ts';
import { everyCountryRoute } from '../every-route/every-country-route.ts';
import { everyRegionRoute } from '../every-route/every-region-route.ts';
import { hearSignatures } from '../every-route/proposing.ts';
import { sealed } from '../audit/sealed.ts';
import { listed } from '../case-at-work.ts';
import { openCell } from '../cell-at-work.ts';
import { erasuresNightOf } from '../erasures-night.ts';
import { wholeMerger } from '../mergers/whole-scene.ts';
import { nightOf } from '../night.ts';
import { worklistNightOf } from '../worklist-night.ts';
import { type FederalPlatform, federalPlatform, type Platform, platform, type Watch } from '../platform.ts';
import { codesOf } from '../region-kept.ts';
import { done, openRegion, type Region, towns } from '../region.ts';
import { transfersMinuteOf } from '../transfers-minute.ts';

/** What only some histories ask of the table: a signature taken back, a place in a cell given up, a municipality that had another code. */
const rareHistories = async ({ place, officer, invite, fill, sign, ownCell, jointCell, stream }: Region): Promise<void> => {
  const { aalst, ninove, denderleeuw, lede, geraardsbergen } = towns;
  const [first, second] = [await invite(aalst), await invite(lede)];
  const partner = await invite(denderleeuw);
  for (const seat of [first, second]) done(await sign(partner, await fill(seat, { kind: 'joint', municipalities: [denderleeuw] })));
  await fill(second, { kind: 'own' });
  const { seat, members } = await jointCell(ninove, geraardsbergen);
  await seat.mayor.cells.leave(); // refused: a seat does not leave
  done(await members[0]!.mayor.cells.leave());
  await stream.inOrder();
  const recoded = codesOf('flanders', place.place().today).find((nis) => predecessors(nis).length > 0)!;
  await settled(place, officer, recoded);
  await ownCell('44021');
  await place.officer();
  const { client, membershipId } = await place.officer(); // settled twice: two places to work at
  done(await client.memberships.switch({ body: { membershipId } }));
};

/** A night on which terms come near, and one on which the cells that nobody confirmed lapse, two years on. */
const nights = async ({ place }: Region, watch: Watch, publish: Publish): Promise<void> => {
  const watched = { ...place, table: watch('cellsDaily', place.table) };
  for (const today of ['2027-02-10', '2028-03-02']) await nightOf(watched, { today, publish });
};

/** The minute in which what was accepted is carried out; then the stream brings what follows of it. */
const carryOut = async (place: Platform, watch: Watch): Promise<void> => {
  const keys = watch('transfersMinutely', place.vault.keys);
  const vault = { ...place.vault, keys, memory: new Map() };
  await transfersMinuteOf({ ...place, table: watch('transfersMinutely', place.table), vault });
};

/** Two nights, a week apart, on which the review of a case is due. */
const remind = async (watch: Watch): Promise<void> => {
  const cell = await openCell({ watch });
  await listed(cell);
  const { place } = cell.region;
  for (const today of ['2027-02-10', '2027-02-17']) await worklistNightOf({ ...place, table: watch('worklistDaily', place.table) }, today);
};

/** The night of erasures; far ahead, every term is over. */
const forget = async (place: Platform, watch: Watch, today = '2040-01-01'): Promise<void> => {
  const keys = watch('erasuresDaily', place.vault.keys);
  await erasuresNightOf(
    { ...place, table: watch('erasuresDaily', place.table), vault: { ...place.vault, keys, memory: new Map() } },
    today,
  );
};

/** A case whose term is over while the meeting that was to speak of it is still kept. */
const forgetBeforeMeeting = async (watch: Watch): Promise<void> => {
  const cell = await openCell({ watch });
  const { caseId } = await listed(cell);
  const { client } = cell.mayor;
  const times = { on: '2026-06-01', startsAt: '14:00', endsAt: '15:00', place: 'Room' };
  done(await client.meetings.convene({ body: { ...times, agenda: [{ caseId, question: 'What helps?', invited: [] }] } }));
  done(await client.cases.close({ params: { caseId }, body: { reasons: 'Moved abroad.' } }));
  await cell.region.stream.inOrder();
  await forget(cell.region.place, watch, '2028-03-10');
};

/** What another side said comes in, the last signature of an own proposal among it; and a night on which the own words are told again. */
const agree = async (platform: Platform | FederalPlatform, tenant: TenantId, watch: Watch): Promise<void> => {
  const { today, newId } = platform.place();
  const around = { tenant, newId, now: () => `${today}T10:00:00.000Z`, today: () => today };
  const table = watch('concertation', platform.table);
  const ear = { ...around, table, data: tenantData(table, tenant) };
  await hearSignatures(platform, tenant, ear);
  await tellAgain({ ...around, data: tenantData(watch('concertationDaily', platform.table), tenant), publish: async () => {} });
};

/** Every route of both APIs and every function without one, over tables in memory that are watched. */
export const wholePlatform = async ({ region, federal }: { readonly region: Watch; readonly federal: Watch }): Promise<void> => {
  const told: RegionEvent[] = [];
  const publish = async (events: readonly RegionEvent[]) => void told.push(...events);
  const everyday = platform({ watch: region, watchKeys: region });
  await everyRegionRoute(everyday);
  await agree(everyday, 'flanders', region);
  const rare = await openRegion({ watch: region });
  await rareHistories(rare);
  await nights(rare, region, publish);
  await remind(region);
  await sealed(everyday, { watch: region });
  await carryOut(everyday, region);
  await forget(everyday, region);
  await forgetBeforeMeeting(region);
  await wholeMerger(region);
  for (const { table, changes, accounts } of [everyday, rare.place]) {
    const teller = {
      table: region('notices', table),
      region: 'flanders',
      publish,
      send: async () => {},
      from: 'no-reply@ronde.example',
      now: () => '2026-03-02T09:00:00.000Z',
      mailAccess: accounts.mailAccess,
      url: 'https://ronde.example',
    } as const;
    for (const change of changes) await tell(teller, change);
  }
  const country = federalPlatform({ watch: federal });
  for (const event of told) {
    const delivery = { source: event.source, detail: event };
    if (event.type === 'municipalityCoverageChanged')
      await receiveCoverage(delivery, countryData(federal('federalCoverage', country.table)));
    else if (event.type === 'yearTold') await receiveYear(delivery, countryData(federal('federalProcessFacts', country.table)));
    else await receiveFigures(delivery, countryData(federal('federalFigures', country.table)));
  }
  await everyCountryRoute(country);
  await agree(country, 'federal', federal);
  const { client, membershipId } = await country.officer();
  done(await client.memberships.switch({ body: { membershipId } }));
};
