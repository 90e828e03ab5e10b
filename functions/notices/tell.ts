import type { Change } from '../../shared/data/changes.ts';
import { municipalityData } from '../../shared/data/repositories.ts';
import { municipalityKept } from '../../shared/data/scope.ts';
import type { Table } from '../../shared/data/table.ts';
import type { RegionId } from '../../shared/domain/tenants.ts';
import { appointmentWords } from '../../shared/i18n/notices/notice-words.ts';
import type { Publish } from '../runtime/bus.ts';
import type { SendMail } from '../runtime/mail.ts';
import { coverageEvents } from './coverage-event.ts';
import { noticeDue } from './letters.ts';

type Teller = {
  readonly table: Table;
  readonly region: RegionId;
  readonly publish: Publish;
  readonly send: SendMail;
  /** The address of the portal, which every notice names. */
  readonly url: string;
};

/** Tells of one change what the federal level may know, and mails the functional contact it concerns. */
export const tell = async ({ table, region, publish, send, url }: Teller, change: Change): Promise<void> => {
  await publish(coverageEvents(change, region));
  const due = noticeDue(change);
  const found = due && (await municipalityData(table, municipalityKept(region, due.nis)).onboarding.get());
  const contact = found?.value.contact;
  if (due && contact) await send({ to: contact.email, ...appointmentWords(due.kind, contact.language, { url }) });
};
