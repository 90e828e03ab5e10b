import { beforeAll, describe, expect, test } from 'vitest';
import { type CellAtWork, openCell, type Seated } from '../support/cell-at-work.ts';
import { done } from '../support/region.ts';

let cell: CellAtWork;
beforeAll(async () => {
  cell = await openCell();
});

const advised = async ({ client }: Seated) => done(await client.members.advise());
const inMeeting = ({ rules }: Awaited<ReturnType<typeof advised>>) =>
  rules.flatMap(({ situation, secrecy, verdict }) => (situation === 'consultation' ? [[secrecy, verdict]] : []));

describe('asking what one may share', () => {
  test('is answered on the own legal basis, by its name', async () => {
    const advice = await advised(cell.school);
    expect(advice).toMatchObject({
      role: 'education',
      standing: 'mandated',
      basis: { titles: { nl: expect.stringContaining('21 mei 2021') } },
    });
    expect(inMeeting(advice)).toEqual([
      ['none', 'mayIf'],
      ['sharedInMeeting', 'mayIf'],
      ['professionalSecrecy', 'mayIf'],
    ]);
  });

  test('keeps secrets with whom no text mandates, who may bring a signal all the same', async () => {
    const advice = await advised(cell.restricted);
    expect(advice).toMatchObject({ role: 'mentalHealth', standing: 'restricted' });
    expect(advice.basis).toBeUndefined();
    expect(inMeeting(advice)).toEqual([
      ['none', 'mayIf'],
      ['sharedInMeeting', 'mayNot'],
      ['professionalSecrecy', 'mayNot'],
    ]);
    expect(advice.rules.find(({ situation, secrecy }) => situation === 'signal' && secrecy === 'none')).toMatchObject({ verdict: 'mayIf' });
  });

  test('needs no decree for who is of the trio', async () => {
    for (const who of [cell.mayor, cell.coordinator, cell.police]) expect(await advised(who)).toMatchObject({ standing: 'trio' });
  });

  test('is not for who does not sit at the table', async () => {
    expect(await cell.officer.client.members.advise()).toMatchObject({ code: 'permission-missing' });
  });

  test('names every text the answers rest on', async () => {
    const { rules, sources } = await advised(cell.school);
    const named = sources.map(({ id }) => id);
    for (const { source } of rules) expect(named).toContain(source);
  });

  test('leaves no trace: the log of the member says nothing of it', async () => {
    const log = async () => done(await cell.officer.client.audit.query({ body: { month: '2026-03', memberId: cell.school.memberId } }));
    const before = (await log()).items.length;
    await advised(cell.school);
    expect((await log()).items).toHaveLength(before);
  });
});
