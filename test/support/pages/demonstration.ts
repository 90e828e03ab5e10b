import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { readTemporaryPassword } from '../../../local/people/mailbox.ts';
import { openMemory } from '../../../local/people/memory.ts';
import { tokenOf } from '../../../local/people/sign-in.ts';
import { demonstrationPeople } from '../../../local/people/demonstration.ts';
import { createClient } from '../../../shared/contract/client.ts';
import { regionApi } from '../../../shared/contract/index.ts';
import type { TenantId } from '../../../shared/domain/tenants.ts';
import { partners } from '../every-route/setup-file.ts';
import { done } from '../e2e/region.ts';
import { startPlatformProcess } from '../e2e/platform-process.ts';
import { handedSheet } from './feedback.ts';
import { proposed } from './proposal.ts';
import { followUp } from './follow-up.ts';
import { trainingsOf } from './trainings.ts';
import { type Looks, openContext, theBrowser } from './browser.ts';
import { openAs } from './sign-in.ts';

/** A municipality of which the invented country knows nothing, and whose coordinator has just begun to register a joint cell. */
export const newcomer = { nis: '12007', with: '23039', email: 'coordinator.bornem@example.test' } as const;

const tenantOf = (email: string): TenantId => demonstrationPeople.find((person) => person.email === email)?.tenant ?? 'flanders';

/** A platform with the demonstration people and a browser: what a newcomer sees after `npm start`. */
export const openDemonstration = async ({ wide = false }: { readonly wide?: boolean } = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'ronde-pages-'));
  const [platform, browser] = await Promise.all([
    startPlatformProcess({ dataFolder: folder, seed: wide ? 'country' : 'people' }),
    theBrowser(),
  ]);
  const contexts: BrowserContext[] = [];
  const memory = openMemory(join(folder, 'people.json'));
  const { deskUrl, tenants } = platform.handle;
  const person = (email: string) => ({
    ...memory.person(email),
    temporaryPassword: () => readTemporaryPassword(`${deskUrl}/inbox`, email),
  });
  const clientOf = (email: string) =>
    createClient(regionApi, { url: tenants.flanders.url, language: 'nl', token: tokenOf(tenants.flanders, person(email)) });
  const portalOf = (email: string | undefined): string => platform.handle.portals[tenantOf(email ?? '')];
  return {
    handle: platform.handle,
    portalOf,
    clientOf,
    /** Invites the newcomer's municipality and lets them claim and begin, as they would. */
    begin: async (): Promise<void> => {
      const contact = { name: 'Coordinator of Bornem', email: newcomer.email, language: 'nl' } as const;
      await clientOf('regionofficer.flanders@example.test').municipalities.invite({ body: { items: [{ nis: newcomer.nis, contact }] } });
      const { registrations } = clientOf(newcomer.email);
      const claimed = await registrations.claim();
      await registrations.save({
        version: claimed.ok ? (claimed.version ?? 0) : 0,
        body: { form: { kind: 'joint', municipalities: [newcomer.with] }, partners: partners.slice(0, 3), rhythmWeeks: 4 },
      });
    },
    /** What the cell of Mechelen works on: a signal that waits for the mayor, a case, and a meeting on it. Answers a path with their ids in it. */
    work: async (): Promise<(path: string) => string> => {
      const [school, coordinator, mayor] = ['education', 'coordinator', 'mayor'].map((role) => clientOf(`${role}.mechelen@example.test`));
      if (school === undefined || coordinator === undefined || mayor === undefined) throw new Error('Nobody sits in Mechelen.');
      const ids = { signal: '', case: '' };
      for (const kind of ['case', 'signal'] as const) {
        const { signalId } = done(
          await school.signals.report({ body: { observation: 'Seen on Monday in the playground.', anonymous: false } }),
        );
        const test = { inScope: true, proportionate: true, scopeReasons: 'Seen by two.', proportionalityReasons: 'Help was refused.' };
        done(await coordinator.signals.test({ params: { signalId }, body: test }));
        ids.signal = signalId;
        if (kind === 'case')
          ids.case = done(
            await mayor.cases.create({ body: { signalIds: [signalId], concern: 'Two services see the same.', minor: false } }),
          ).caseId;
      }
      await followUp({ coordinator }, ids.case);
      const sheet = await handedSheet({ coordinator, mayor }, ids.case);
      const { today } = done(await coordinator.portal.get());
      const times = { on: today, startsAt: '14:00', endsAt: '16:00', place: 'Room 2' };
      const agenda = [{ caseId: ids.case, question: 'How is it going?', invited: [] }];
      const { meetingId } = done(await coordinator.meetings.convene({ body: { ...times, agenda } }));
      const [article] = done(await coordinator.manuals.list()).items;
      const proposal = await proposed(clientOf('competenceofficer.flanders@example.test'));
      const trainings = await trainingsOf(
        { officer: clientOf('regionofficer.flanders@example.test'), members: [school, coordinator] },
        today,
      );
      const places = {
        ...trainings,
        '{proposal}': proposal,
        '{article}': article?.articleId ?? '',
        '{signal}': ids.signal,
        '{case}': ids.case,
        '{meeting}': meetingId,
        '{sheet}': sheet,
      };
      return (path) => Object.entries(places).reduce((to, [name, id]) => to.replace(name, id), path);
    },
    /** A page as one of the demonstration people, or as nobody. */
    open: async (email: string | undefined, looks: Looks = {}): Promise<Page> => {
      const context = await openContext(browser, looks);
      contexts.push(context);
      const page = await context.newPage();
      if (email === undefined) await page.goto(portalOf(email));
      else await openAs(page, { portal: portalOf(email), person: person(email) });
      await page.locator('h1').waitFor();
      return page;
    },
    close: async (): Promise<void> => {
      await Promise.all(contexts.map((context) => context.close()));
      await platform.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
export type Demonstration = Awaited<ReturnType<typeof openDemonstration>>;
