import type { Platform } from '../platform.ts';
import { deliveriesOf } from '../deliveries.ts';
import { done, settled, signedIn } from './actors.ts';

/** Two municipalities of the Westhoek side that merged in 2025, and the code they became. */
const [one, other, merged] = ['44012', '44048', '44086'] as const;

/** Every route of mergers, on a day before one; afterwards it is the day it was, and nothing of it is planned any more. */
export const planMerger = async (place: Platform): Promise<void> => {
  const { today } = place.place();
  place.goTo('2024-12-02');
  const stream = deliveriesOf({ ...place, table: place.streamed }).inOrder;
  const officer = (await place.officer('regionOfficer', 'merging@flanders.example')).client;
  for (const nis of [one, other]) {
    const { coordinator } = await settled(place, officer, nis);
    await done(coordinator.registrations.claim());
  }
  await stream();
  const { changeId } = (await done(officer.registerChanges.plan({ body: { date: '2025-01-01', from: [one, other], to: merged } }))).value;
  await stream();
  const params = { changeId };
  await done(officer.registerChanges.list());
  await done(officer.registerChanges.get({ params }));
  const mayor = await signedIn(place, other, 'mayor');
  await done(mayor.registrations.get());
  await done(mayor.registerChanges.signOwn({ params, body: { planNumber: 1 } }));
  await stream();
  await done(officer.registerChanges.sign({ params, body: { planNumber: 1 } }));
  await done(officer.registerChanges.withdraw({ params }));
  await stream();
  place.goTo(today);
};
