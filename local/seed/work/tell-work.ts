import { answered } from '../../rollout/attempt.ts';
import type { TenantId } from '../../../shared/domain/tenants.ts';
import type { Cloud } from '../../cloud/cloud.ts';
import type { Tenant } from '../../cloud/tenant.ts';
import { type DemonstrationPlace, demonstrationPlaces } from '../../people/demonstration.ts';
import { openPast, type Past } from './past.ts';
import { tableOf } from './table-of.ts';
import { tellCases } from './tell-cases.ts';
import { tellFollowUp } from './tell-follow-up.ts';
import { tellMeetings } from './tell-meetings.ts';
import { tellSignals } from './tell-signals.ts';
import { workWords } from './work-words.ts';

/** Lets the people of a demonstration cell have worked for half a year; one that worked already, as from an earlier start, is left alone. */
export const tellWork = async (past: Pick<Past, 'clientOf' | 'table'>, place: DemonstrationPlace, today: string): Promise<void> => {
  const words = workWords[place.language];
  if (words === undefined) return;
  const table = await tableOf({ past, today, language: place.language }, place);
  const { items } = answered(await table.coordinator.ago(0).signals.list()).value;
  if (items.length > 0) return;
  const telling = { table, words, today };
  const cases = await tellCases(telling);
  await tellMeetings(telling, cases);
  await tellFollowUp(telling, cases.followed);
  await tellSignals(telling, place.joins ?? []);
};

type Running = {
  readonly clouds: readonly Cloud[];
  readonly tenants: Readonly<Record<TenantId, Tenant>>;
  readonly endpoints: Parameters<typeof openPast>[0]['endpoints'];
};

/** Lets the people of every demonstration cell have worked, one cell after the other. */
export const workTeller =
  ({ clouds, tenants, endpoints }: Running) =>
  async (today: string, signal: AbortSignal): Promise<void> => {
    for (const place of demonstrationPlaces) {
      const cloud = clouds.find(({ tenant }) => tenant === place.tenant);
      if (cloud === undefined || signal.aborted) continue;
      const past = openPast({ tenant: tenants[place.tenant], cloud, endpoints });
      await tellWork(past, place, today).finally(past.close);
    }
  };
