import { receive } from '../../../functions/concertation/receive.ts';
import { tellAgain } from '../../../functions/concertation/tell-again.ts';
import { factEvents } from '../../../functions/runtime/fact-events.ts';
import type { FactTold } from '../../../shared/contract/events.ts';
import type { Table } from '../../../shared/data/table.ts';
import { tenantData } from '../../../shared/data/tenant.ts';
import { addDays } from '../../../shared/domain/dates.ts';
import { TenantId } from '../../../shared/domain/tenants.ts';
import { beginning } from '../moment.ts';
import { federalPlatform, platform } from '../platform.ts';

/** Ids count up in memory: each side counts from elsewhere, for really no two are alike. */
const platformOf = (tenant: TenantId) =>
  tenant === 'federal'
    ? federalPlatform()
    : platform({ tenant, from: { ...beginning, ids: 100_000 * (1 + TenantId.options.indexOf(tenant)) } });

/** One of the four sides in memory: its routes, what it hears and what it tells. */
const sideOf = async (tenant: TenantId) => {
  const place = platformOf(tenant);
  const { client } = await place.officer('competenceOfficer');
  let ids = 0;
  const today = () => place.place().today;
  // later in the day with each fact, so that times differ as they do
  const now = () => new Date(Date.parse(`${today()}T11:00:00.000Z`) + ids).toISOString();
  const around = { tenant, today, now, newId: (prefix: string) => `${prefix}_${tenant}_${(ids += 1)}` };
  const earOn = (table: Table) => ({ ...around, table, data: tenantData(table, tenant) });
  let told = place.changes.length;
  return {
    tenant,
    concertation: client.concertation,
    data: tenantData(place.table, tenant),
    goBy: (days: number) => place.goTo(addDays(today(), days)),
    today,
    /** What it said since it was last asked. */
    said: (): readonly FactTold[] => {
      const events = place.changes.slice(told).flatMap((change) => factEvents(change, tenant));
      told = place.changes.length;
      return events;
    },
    /** What its night says again. */
    saidAgain: async (): Promise<readonly FactTold[]> => {
      const events: FactTold[] = [];
      await tellAgain({ ...around, data: tenantData(place.table, tenant), publish: async (again) => void events.push(...again) });
      return events;
    },
    /** Hears an event while something else happens here, between its reading and its writing. */
    hearDuring: async (event: FactTold, meanwhile: () => Promise<unknown>): Promise<void> => {
      let happening: (() => Promise<unknown>) | undefined = meanwhile;
      const write: typeof place.table.write = async (writes) => {
        const happens = happening;
        happening = undefined;
        await happens?.();
        return place.table.write(writes);
      };
      await receive({ source: event.source, detail: JSON.parse(JSON.stringify(event)) }, earOn({ ...place.table, write }));
    },
    /** Hears an event; where it crashes, before its one transaction or just after, it hears it again. */
    hear: async (event: FactTold, crash?: 'before' | 'after'): Promise<void> => {
      const write: typeof place.table.write = async (writes) => {
        if (crash === 'after') await place.table.write(writes);
        throw new Error('crashed');
      };
      const delivery = { source: event.source, detail: JSON.parse(JSON.stringify(event)) };
      if (crash) await receive(delivery, earOn({ ...place.table, write })).catch(() => {});
      await receive(delivery, earOn(place.table));
    },
  };
};
export type Side = Awaited<ReturnType<typeof sideOf>>;

type Underway = { readonly to: Side; readonly event: FactTold };

/** The four sides and what is underway between them: nothing arrives until it is brought, in whatever order, once or often; or it is lost. */
export const openFederation = async () => {
  const sides = await Promise.all(TenantId.options.map(sideOf));
  const apart = new Set<TenantId>();
  let underway: Underway[] = [];
  const send = (from: Side, events: readonly FactTold[]): void =>
    void underway.push(...events.flatMap((event) => sides.filter((to) => to !== from).map((to) => ({ to, event }))));
  const collect = (): void => {
    for (const side of sides) send(side, side.said());
  };
  const isCut = ({ to, event }: Underway): boolean => apart.has(to.tenant) || apart.has(event.data.fact.author);
  return {
    sides,
    side: (tenant: TenantId): Side => sides.find((one) => one.tenant === tenant)!,
    /** Cuts a side off, or lets it be heard again. */
    cut: (tenant: TenantId): void => void (apart.delete(tenant) || apart.add(tenant)),
    bring: async (position: number, { again = false, crash }: { again?: boolean; crash?: 'before' | 'after' } = {}): Promise<void> => {
      collect();
      const open = underway.filter((one) => !isCut(one));
      const one = open[position % Math.max(open.length, 1)];
      if (one === undefined) return;
      await one.to.hear(one.event, crash);
      if (!again) underway = underway.filter((other) => other !== one);
    },
    lose: (position: number): void => {
      collect();
      underway.splice(position % Math.max(underway.length, 1), 1);
    },
    /** Everybody is heard again: the night repeats what was lost, and all of it arrives. */
    reunite: async (): Promise<void> => {
      apart.clear();
      for (const side of sides) send(side, await side.saidAgain());
      for (collect(); underway.length > 0; collect()) {
        const all = underway;
        underway = [];
        for (const { to, event } of all) await to.hear(event);
      }
    },
  };
};
export type Federation = Awaited<ReturnType<typeof openFederation>>;
