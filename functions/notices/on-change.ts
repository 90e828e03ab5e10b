import * as z from 'zod';
import { municipalityData } from '../../shared/data/repositories.ts';
import { municipalityKept } from '../../shared/data/scope.ts';
import { RegionId } from '../../shared/domain/tenants.ts';
import { noticeWords } from '../../shared/i18n/notices/notice-words.ts';
import { serveChanges } from '../runtime/serve-changes.ts';
import { openBus } from '../runtime/bus.ts';
import { openMail } from '../runtime/mail.ts';
import { coverageEvents } from './coverage-event.ts';
import { noticeDue } from './letters.ts';

const Outward = z.object({ MAIL_FROM: z.string(), BUS: z.string(), PORTAL_URL: z.url() });

/** The table's stream, outward: neutral mail to functional contacts, and to the bus what the federal level may know. */
export const handler = serveChanges(({ table, tenant, environment }) => {
  const region = RegionId.parse(tenant);
  const { MAIL_FROM, BUS, PORTAL_URL: url } = Outward.parse(environment);
  const send = openMail(MAIL_FROM);
  const publish = openBus(BUS);
  return async (change) => {
    await publish(coverageEvents(change, region));
    const due = noticeDue(change);
    const found = due && (await municipalityData(table, municipalityKept(region, due.nis)).onboarding.get());
    const contact = found?.value.contact;
    if (due && contact) await send({ to: contact.email, ...noticeWords(due.kind, contact.language, { url }) });
  };
});
