import type { concertation } from '../../shared/contract/concertation.ts';
import { versionsOn } from '../../shared/domain/concertation/versions.ts';
import { ok } from '../../shared/result.ts';
import type { Handles } from '../runtime/context.ts';

export const listVersions: Handles<typeof concertation, 'listVersions'> = async ({ query: { on: asked }, self }, { data, today }) => {
  const on = asked ?? today;
  const dossiers = (await data.dossierFile()).map(({ value }) => value);
  const items = [...versionsOn(dossiers, on)];
  return ok({ on, items, self, total: items.length });
};
