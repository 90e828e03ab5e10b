import { announcedTerms, announcementId, termsNear } from '../../shared/domain/cells/announcement.ts';
import type { MunicipalityData } from '../runtime/context.ts';
import { record, type System } from '../runtime/record.ts';

/** Longer than any term is announced ahead. */
const secondsKept = 400 * 24 * 3600;

/** Notes which terms of the cell seated here come near and were not announced yet; the stream then mails. */
export const announce = async (system: System, data: MunicipalityData): Promise<void> => {
  const [{ own, announced }, settings] = await Promise.all([data.cellFile(), data.settings.on(system.today())]);
  if (own === undefined) return;
  const { cellId, trio, ...cell } = own.value;
  const known = new Set(announced.map(({ id }) => id));
  const expiresAt = Math.floor(Date.parse(system.now()) / 1000) + secondsKept;
  const writes = termsNear({ ...cell, clearance: trio.chiefOfCorps.clearance }, announcedTerms(settings), system.today())
    .map((near) => ({ cellId, ...near, announcedAt: system.now() }))
    .filter((one) => !known.has(announcementId(one)))
    .map((one) => data.announcements.create(one, announcementId(one), expiresAt));
  // one that another run noted meanwhile is refused: the day comes again
  await record(system, { nis: data.nis, action: 'platformAnnounce' }, writes);
};
