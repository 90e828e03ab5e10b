import { afterAll, expect, test } from 'vitest';
import { appointmentWords } from '../../shared/i18n/notices/notice-words.ts';
import { contactAt, done, otherSteps } from '../support/e2e/region.ts';
import { openWorld } from '../support/e2e/world.ts';

const world = openWorld('flanders');
afterAll(world.end);

const aalst = '41002';
const clearance = { valid: true, expiresOn: '2026-05-31', checkedBy: 'Canary Checker' };
const trio = { ...otherSteps.trio!, chiefOfCorps: { ...otherSteps.trio!.chiefOfCorps, clearance } };

let cellId = '';

test('a clearance that ends within ninety days is announced by mail once, however often the night runs', async () => {
  const first = await world.on('2026-03-02');
  const { seat, ...cell } = await first.cell(aalst);
  cellId = cell.cellId;
  const setup = await seat.coordinator.cells.getSetup();
  done(await seat.coordinator.cells.changeTrio({ version: setup.ok ? (setup.version ?? 0) : 0, body: trio }));
  await first.stage.settle(); // the night looks at the Region's list
  const { text } = appointmentWords('clearanceExpires', 'nl', { url: first.stage.portals.flanders });
  for (let nights = 0; nights < 2; nights++) {
    await first.stage.night('flanders', 'cells');
    await first.stage.settle();
    expect((await first.stage.mails(contactAt(aalst, 'coordinator').email)).filter((mail) => mail.text === text)).toHaveLength(1);
  }
});

test('a cell that nobody confirms for a year and the grace is unconfirmed by night and unknown since the day it lapsed, until it is confirmed again', async () => {
  const { stage, officer, people, client } = await world.on('2027-06-01');
  const analyst = await people.analyst();
  const flanders = async (on?: string) =>
    done(await analyst.federalCoverage.getTotals({ query: on === undefined ? {} : { on } })).regions.flanders;
  const line = async () => done(await officer.municipalities.list({ query: { name: 'Aalst' } })).items[0];
  expect(await flanders()).toMatchObject({ with: 1 });
  await stage.night('flanders', 'cells');
  await stage.settle();

  expect(await line()).toMatchObject({
    coverage: 'unknown',
    cell: { cellId },
    setup: { activity: 'unconfirmed', confirmedOn: '2026-03-02', clearance: { valid: true, expiresOn: '2026-05-31' } },
  });
  expect(await flanders()).toMatchObject({ with: 0, without: 0, unknown: 285, cells: 0 });
  expect(await flanders('2027-03-02')).toMatchObject({ with: 1, unknown: 284 });
  const { coverage } = done(await officer.municipalities.get({ params: { nis: aalst } }));
  expect(await flanders(coverage?.validFrom)).toMatchObject({ with: 0 });
  expect(done(await analyst.federalFigures.list()).items).toMatchObject([
    { tenant: 'flanders', on: '2027-06-01', activity: { active: 0, dormant: 0, unconfirmed: 1 } },
  ]);

  const coordinator = client('coordinator', aalst);
  expect(done(await coordinator.cells.confirm())).toMatchObject({ cellId, activity: 'active', confirmedOn: '2027-06-01' });
  await stage.settle();
  expect(await flanders()).toMatchObject({ with: 1, cells: 1 });
  expect(await flanders('2027-05-31')).toMatchObject({ with: 0 });

  const now = await coordinator.cells.getSetup();
  const version = now.ok ? (now.version ?? 0) : 0;
  const refused = await coordinator.cells.changeTrio({ version, body: trio });
  expect(refused).toMatchObject({ ok: false, code: 'clearance-expired' });
  expect(refused.ok ? '' : refused.problem.detail).toContain('2026');
  const said = { ...trio, chiefOfCorps: { ...trio.chiefOfCorps, clearance: { ...clearance, valid: false } } };
  done(await coordinator.cells.changeTrio({ version, body: said }));
  await stage.settle();
  expect(await line()).toMatchObject({ setup: { activity: 'active', clearance: { valid: false, expiresOn: '2026-05-31' } } });
});
