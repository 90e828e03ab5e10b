import { done, openRegion, type Region } from '../region.ts';
import type { Watch } from '../platform.ts';
import { executeOf } from './executing.ts';
import { tableAtWork, type TableAtWork } from './table-at-work.ts';

/** Signed by everybody it concerns, and by the Region. */
export const signedByAll = async (
  { officer, stream }: Pick<Region, 'officer' | 'stream'>,
  merger: { readonly date: string; readonly from: readonly string[]; readonly to: string },
  mayors: readonly Pick<TableAtWork['mayor'], 'client'>[],
): Promise<string> => {
  const { changeId, planNumber } = done(await officer.registerChanges.plan({ body: { ...merger, from: [...merger.from] } }));
  const params = { changeId };
  await stream.inOrder();
  for (const { client } of mayors) done(await client.registerChanges.signOwn({ params, body: { planNumber } }));
  done(await officer.registerChanges.sign({ params, body: { planNumber } }));
  await stream.inOrder();
  return changeId;
};

/** A merger in which there is one of everything: a registration that closes, an offer that is taken back, a note of a signal that was dropped, a line that stays behind. */
export const wholeMerger = async (watch: Watch): Promise<void> => {
  const region = await openRegion({ today: '2024-12-16', watch });
  const { place } = region;
  const merger = { date: '2025-01-01', from: ['23023', '23024', '23032'], to: '23106' };
  const { cellId } = await region.ownCell('23023');
  await region.jointCell('23024', '23060');
  const registering = await region.invite('23032');
  await region.fill(registering, { kind: 'own' });
  const tables = [await tableAtWork(region, '23023'), await tableAtWork(region, '23024')];
  const [goesOver, goesOn] = [tables[0]!, tables[1]!];
  const body = { to: '23023', reasons: 'Moved.' };
  done(await goesOn.mayor.client.transfers.offer({ params: { caseId: goesOn.caseId }, body }));
  await region.stream.inOrder();
  done(await goesOver.school.client.signals.withdraw({ params: { signalId: goesOver.waiting } }));
  await signedByAll(region, merger, [
    goesOn.mayor,
    goesOver.mayor,
    { client: registering.mayor },
    { client: await mayorOf(region, '23060') },
  ]);
  place.goTo('2025-01-01');
  const around = (at: 'registerChanges') => ({
    ...place,
    table: watch(at, place.table),
    vault: { ...place.vault, keys: watch(at, place.vault.keys), memory: new Map() },
  });
  await executeOf(around('registerChanges'));
  await region.stream.inOrder();
  const { audit } = await place.signIn(goesOn.officer.sub);
  done(await audit.export({ body: { from: '2025-01', to: '2025-01', archive: cellId } }));
  const mayor = await place.signIn(goesOn.mayor.sub);
  done(await mayor.audit.query({ body: { month: '2024-12', archive: cellId } }));
  place.goTo('2025-02-10');
  await executeOf(around('registerChanges'));
};

const mayorOf = async ({ place, stream }: Region, nis: string) => {
  const { sub } = await place.member('mayor', nis, { email: `mayor.signing@${nis}.example` });
  await stream.inOrder();
  return place.signIn(sub);
};
