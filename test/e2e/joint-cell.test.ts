import { beforeAll, describe, expect, inject, test } from 'vitest';
import { contactAt, done, openRegion, type Region, type Town } from '../support/e2e/region.ts';
import { stageOf } from '../support/e2e/stage.ts';

const stage = stageOf(inject('platform'));
const [geraardsbergen, ninove, denderleeuw] = ['41018', '41048', '41011'] as const;
const three = [denderleeuw, geraardsbergen, ninove];

describe('a joint cell of three', () => {
  let region: Region;
  let [seat, second, third]: Town[] = [];
  let cellId = '';
  beforeAll(async () => {
    region = await openRegion(stage);
    [seat, second, third] = await Promise.all([geraardsbergen, ninove, denderleeuw].map(region.invite));
    cellId = await region.fill(seat!, { kind: 'joint', municipalities: [ninove, denderleeuw] });
  });
  const unsigned = async () => done(await region.officer.municipalities.get({ params: { nis: geraardsbergen } })).registration?.unsigned;

  test('is proposed to the other mayors by the stream, and the Region sees who has not signed', async () => {
    expect(done(await second!.mayor.registrations.get()).proposals).toMatchObject([{ cellId, seat: geraardsbergen, covers: three }]);
    expect(await unsigned()).toEqual(three);
    done(await region.sign(seat!, cellId));
    done(await region.sign(third!, cellId));
    expect(await unsigned()).toEqual([ninove]);
  });

  test('waits for the last mayor, whose municipality the refusal names', async () => {
    const refused = await region.declare(seat!);
    expect(refused).toMatchObject({ ok: false, status: 409, code: 'signature-missing' });
    expect(refused.ok ? '' : refused.problem.detail).toContain('Ninove');
  });

  test('reminds by mail whoever has not signed, once in seven days', async () => {
    const mailsTo = async (nis: string) => (await stage.mails(contactAt(nis, 'coordinator').email)).length;
    const before = await Promise.all(three.map(mailsTo));
    expect(done(await seat!.coordinator.registrations.remind()).municipalities).toEqual([ninove]);
    await stage.settle();
    expect(await Promise.all(three.map(mailsTo))).toEqual(before.map((mails, place) => mails + (three[place] === ninove ? 1 : 0)));
    expect(await seat!.coordinator.registrations.remind()).toMatchObject({ ok: false, status: 409, code: 'reminder-too-soon' });
    expect(done(await second!.mayor.registrations.get()).proposals).toMatchObject([{ cellId, remindedAt: expect.any(String) }]);
  });

  test('asks for new signatures when the list of municipalities changes', async () => {
    const file = await seat!.coordinator.registrations.get();
    const version = file.ok ? (file.version ?? 0) : 0;
    done(await seat!.coordinator.registrations.save({ version, body: { form: { kind: 'joint', municipalities: [denderleeuw] } } }));
    await stage.settle();
    expect(await unsigned()).toEqual([denderleeuw, geraardsbergen]);
    expect(done(await second!.mayor.registrations.get()).proposals).toEqual([]);
    done(
      await seat!.coordinator.registrations.save({
        version: version + 1,
        body: { form: { kind: 'joint', municipalities: [ninove, denderleeuw] } },
      }),
    );
    await stage.settle();
    expect(await unsigned()).toContain(ninove);
  });

  test('covers all three once every mayor signed the same list, and counts as one cell at both levels', async () => {
    const analyst = await region.people.analyst();
    const before = done(await analyst.federalCoverage.getTotals()).country;
    for (const town of [seat, second, third]) await region.sign(town!, cellId);
    expect(await unsigned()).toEqual([]);
    const [yesterday] = done(await analyst.federalCoverage.getHistory({ query: { on: ['2026-03-02', '2026-03-01'] } })).items;
    expect(done(await region.declare(seat!))).toMatchObject({ cellId, state: 'declared' });

    for (const town of [seat, second, third])
      expect(done(await town!.coordinator.cells.get()).cell?.covers.map(({ nis }) => nis)).toEqual(three);
    const { country, regions } = done(await analyst.federalCoverage.getTotals());
    expect(country).toMatchObject({
      with: (before?.with ?? 0) + 3,
      cells: (before?.cells ?? 0) + 1,
      jointCells: (before?.jointCells ?? 0) + 1,
    });
    expect(country?.jointSizes?.['3']).toBe((before?.jointSizes?.['3'] ?? 0) + 1);
    const history = done(await analyst.federalCoverage.getHistory({ query: { on: ['2026-03-02', '2026-03-01'] } })).items;
    expect(history.map(({ on }) => on)).toEqual(['2026-03-01', '2026-03-02']);
    expect(history.map((one) => one.country)).toEqual([yesterday?.country, country]);
    expect(regions.flanders).toEqual(done(await region.officer.coverage.getTotals()).regions.flanders);
    expect(done(await analyst.federalCoverage.getMap()).cells).toContainEqual({ cellId, municipalities: three });
  });
});
