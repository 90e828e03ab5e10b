import type { invitationRequests } from '../../shared/contract/municipalities.ts';
import { municipalityOn } from '../../shared/domain/register/lineage.ts';
import { regionOf } from '../../shared/domain/register/register.ts';
import { numberSetting } from '../../shared/domain/settings/resolve.ts';
import { problem } from '../../shared/problems.ts';
import { ok } from '../../shared/result.ts';
import type { Handles } from '../runtime/context.ts';

/** More open requests than this for one municipality are noise; they are dropped without a word, as the answer must not tell what is known. */
const mostOpen = 3;
const secondsOfDay = 24 * 3600;

export const create: Handles<typeof invitationRequests, 'create'> = async (
  { body: { nis, contact } },
  { data, save, today, now, newId },
) => {
  const found = municipalityOn(nis, today);
  if (!found.ok) return found;
  if (regionOf(nis) !== data.region) return problem('municipality-elsewhere', { nis });
  const [requests, settings] = await Promise.all([data.requests.list({ prefix: `${nis}.` }), data.settings.on(today)]);
  if (requests.ok && requests.value.items.filter(({ value }) => value.state === 'open').length >= mostOpen) return ok(undefined);
  const daysKept = numberSetting('invitationRequestDays', settings);
  const requestId = newId(`${nis}.request`);
  const request = { requestId, nis, contact, requestedAt: now, state: 'open' as const };
  return save([data.requests.create(request, requestId, Math.floor(Date.parse(now) / 1000) + daysKept * secondsOfDay)], undefined);
};
