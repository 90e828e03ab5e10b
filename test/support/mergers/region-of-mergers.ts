import { entities } from '../../../shared/data/entities.ts';
import { repository } from '../../../shared/data/repository.ts';
import { coveredNow } from '../../../shared/domain/cells/cell.ts';
import { regionOf } from '../../../shared/domain/register/register.ts';
import type { Change } from '../../../shared/domain/register/changes.ts';
import type { RegionId } from '../../../shared/domain/tenants.ts';
import { openRegion, type Region, type RegionClient, done } from '../region.ts';
import { type Country, countryOn, mergers2025 } from './country.ts';
import { type TableAtWork, tableAtWork } from './table-at-work.ts';

/** Two weeks before the day. */
export const planningOn = '2024-12-16';
export const country = countryOn('2024-12-31', mergers2025);

/** Lays down the records and cells of a Region, as if they had come about by themselves. */
const layDown = async ({ place, stream }: Region, { records, cells }: Country, region: RegionId): Promise<void> => {
  for (const record of records.values())
    if (regionOf(record.nis) === region) await place.table.write([repository(place.table, entities.onboarding, record.nis).create(record)]);
  for (const cell of cells.values())
    if (regionOf(cell.seat) === region)
      await place.table.write([repository(place.table, entities.cell, cell.seat).create(cell, cell.cellId)]);
  await stream.inOrder();
};

/** The municipalities that merge, and whoever sits with them in a cell. */
const concerned = (mergers: readonly Change[]): readonly string[] => {
  const parts = new Set(mergers.flatMap(({ from }) => from));
  const cells = [...country.cells.values()].filter((cell) => coveredNow(cell).some((nis) => parts.has(nis)));
  return [...new Set(cells.flatMap((cell) => coveredNow(cell)))].toSorted();
};

const newMayor = async ({ place, stream }: Region, nis: string): Promise<RegionClient> => {
  const { sub } = await place.member('mayor', nis, { email: `mayor.signing@${nis}.example` });
  await stream.inOrder();
  return place.signIn(sub);
};

/** Plans a merger, and has everybody sign it who must. */
const signed = async (region: Region, { date, from, to }: Change, tables: ReadonlyMap<string, TableAtWork>): Promise<void> => {
  const { officer, stream } = region;
  const { changeId, planNumber, plan } = done(await officer.registerChanges.plan({ body: { date, from: [...from], to } }));
  const params = { changeId };
  await stream.inOrder();
  for (const { kept, signs } of plan.lines) {
    if (!signs) continue;
    const { registerChanges } = tables.get(kept)?.mayor.client ?? (await newMayor(region, kept));
    done(await registerChanges.signOwn({ params, body: { planNumber } }));
  }
  done(await officer.registerChanges.sign({ params, body: { planNumber } }));
  await stream.inOrder();
};

/** A meeting of each joint cell that speaks of a case of every municipality; answers the ids by seat. */
const meetTogether = async (tables: ReadonlyMap<string, TableAtWork>): Promise<ReadonlyMap<string, string>> => {
  const meetings = new Map<string, string>();
  for (const cell of country.cells.values()) {
    const seat = tables.get(cell.seat);
    const agenda = coveredNow(cell).flatMap((nis) => {
      const caseId = tables.get(nis)?.caseId;
      return caseId === undefined ? [] : [{ caseId, question: 'What do we share?', invited: [] }];
    });
    if (seat === undefined || agenda.length < 2) continue;
    const times = { on: '2025-01-27', startsAt: '09:00', endsAt: '10:00', place: 'Room of all' };
    meetings.set(cell.seat, done(await seat.coordinator.client.meetings.convene({ body: { ...times, agenda } })).meetingId);
  }
  return meetings;
};

/**
 * A Region with its part of a country of 581 municipalities, on the day of the mergers: every municipality under a cell that a merger
 * concerns is at work, and everybody signed.
 */
export const regionOfMergers = async (tenant: 'flanders' | 'wallonia') => {
  const region = await openRegion({ tenant, today: planningOn });
  const mergers = mergers2025.filter(({ to }) => regionOf(to) === tenant);
  await layDown(region, country, tenant);
  const tables = new Map<string, TableAtWork>();
  for (const nis of concerned(mergers)) tables.set(nis, await tableAtWork(region, nis));
  const together = await meetTogether(tables);
  await region.stream.inOrder();
  for (const merger of mergers) await signed(region, merger, tables);
  region.place.goTo('2025-01-01');
  return { region, mergers, tables, together };
};
