import { afterAll, expect, test } from 'vitest';
import { contactAt, done } from '../support/e2e/region.ts';
import { openWorld } from '../support/e2e/world.ts';
import { today } from '../support/e2e/stage.ts';

const world = openWorld('flanders');
afterAll(world.end);

const [aalst, lede, ninove] = ['41002', '41034', '41048'] as const;
const towns = [aalst, lede, ninove];

test(
  'a platform killed right after it answered comes back with every count right, and everybody can sign in as before',
  { timeout: 180_000 },
  async () => {
    const before = await world.on(today);
    const invited = await Promise.all(towns.map(before.invite));
    for (const town of invited) done(await before.sign(town, await before.fill(town, { kind: 'own' })));
    // answered, and nothing of it in a read model yet: the process dies with the answer
    const declared = await Promise.all(invited.map(({ coordinator }) => coordinator.registrations.declare()));
    await world.kill();
    expect(declared.map(done)).toMatchObject(towns.map((seat) => ({ seat, state: 'declared' })));

    const { stage, officer, people, client } = await world.on(today);
    await stage.settle();
    const totals = done(await officer.coverage.getTotals()).regions.flanders;
    expect(totals).toMatchObject({ with: 3, without: 0, unknown: 282, cells: 3, jointCells: 0 });
    expect(done(await (await people.analyst()).federalCoverage.getTotals()).regions.flanders).toEqual(totals);
    const { items } = done(await officer.municipalities.list({ query: { state: 'declared' } }));
    expect(items.map(({ nis, coverage }) => [nis, coverage])).toEqual(towns.map((nis) => [nis, 'with']));

    for (const nis of towns) {
      const mails = await stage.mails(contactAt(nis, 'coordinator').email);
      // the invitation and the declaration, each at least once: again where the kill came between sending it and noting that, and once
      // more where the answer to a sending was lost on a busy machine, for then it is sent again
      const times = [...Map.groupBy(mails, ({ subject }) => subject).values()].map(({ length }) => length);
      expect(times).toHaveLength(2);
      expect(Math.max(...times)).toBeLessThanOrEqual(3);
    }

    const { email } = contactAt(aalst, 'coordinator');
    const { password, totpSecret } = people.person(email).kept();
    await people.signIn('flanders', email);
    expect(people.person(email).kept()).toMatchObject({ password, totpSecret });
    expect(done(await client('coordinator', aalst).registrations.get())).toMatchObject({
      state: 'declared',
      draft: { nis: aalst, closedOn: today },
      unsigned: [],
    });
    done(await officer.cells.acknowledge({ params: { nis: aalst } }));
  },
);
