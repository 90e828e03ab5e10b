import type { Platform } from '../platform.ts';
import { done, type RegionClient, signedIn } from './actors.ts';

/** Stands in every text that is written here, to be looked for where none may lie. */
export const canary = 'CANARY';

/** What somebody wrote about somebody. */
export const words = (text: string): string => `${canary} ${text}`;

const test = { inScope: true, proportionate: true, scopeReasons: words('signs of it'), proportionalityReasons: words('help was refused') };

/** The people of a cell once it stands: their tokens give them a chair. */
export const atTable = async (place: Platform, nis: string) => ({
  coordinator: await signedIn(place, nis, 'coordinator'),
  mayor: await signedIn(place, nis, 'mayor'),
});

const bring = async (reporter: RegionClient, anonymous = false): Promise<string> => {
  const { value } = await done(
    reporter.signals.report({ body: { observation: words('seen on Monday'), person: words('somebody'), anonymous } }),
  );
  return value.signalId;
};

const takeSignals = async ({ coordinator, mayor }: Awaited<ReturnType<typeof atTable>>): Promise<void> => {
  await done(mayor.signals.noteDanger());
  const [withdrawn, declined, unfit] = [await bring(mayor), await bring(coordinator, true), await bring(mayor)];
  await done(mayor.signals.withdraw({ params: { signalId: withdrawn } }));
  await done(coordinator.signals.test({ params: { signalId: unfit }, body: { ...test, inScope: false } }));
  await done(mayor.signals.showReporter({ params: { signalId: declined }, body: { reason: words('asked by the service') } }));
  await done(mayor.signals.listLookups());
  await done(mayor.signals.nameReporter({ params: { signalId: declined } }));
  await done(coordinator.signals.test({ params: { signalId: declined }, body: test }));
  await done(mayor.signals.list());
  await done(mayor.signals.get({ params: { signalId: declined } }));
  await done(mayor.signals.decline({ params: { signalId: declined } }));
};

/** A signal that the coordinator found in scope, so that the mayor can list it. */
export const signalInScope = async ({ coordinator }: { readonly coordinator: RegionClient }): Promise<string> => {
  const signalId = await bring(coordinator);
  await done(coordinator.signals.test({ params: { signalId }, body: test }));
  return signalId;
};

/** Every route of a cell at work at least once, in the cell seated here. Throws at the first refusal. */
export const workInCell = async (place: Platform, nis: string): Promise<void> => {
  const leads = await atTable(place, nis);
  // the first thing a cell seals makes its key
  const today = place.place().today;
  await done(leads.mayor.meetings.convene({ body: { on: today, startsAt: '09:00', endsAt: '10:00', place: words('room'), agenda: [] } }));
  await takeSignals(leads);
};
