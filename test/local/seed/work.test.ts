import { beforeAll, describe, expect, test } from 'vitest';
import { demonstrationPlaces } from '../../../local/people/demonstration.ts';
import { tellWork } from '../../../local/seed/work/tell-work.ts';
import { createClient } from '../../../shared/contract/client.ts';
import { regionApi } from '../../../shared/contract/index.ts';
import { municipalityData } from '../../../shared/data/repositories.ts';
import { municipalityKept } from '../../../shared/data/scope.ts';
import type { MunicipalityPrincipal } from '../../../shared/domain/access/principal.ts';
import type { Language } from '../../../shared/domain/tenants.ts';
import { type CellAtWork, openCell, type Seated } from '../../support/cell-at-work.ts';
import { done } from '../../support/region.ts';

const today = '2026-10-01';
type Somebody = { readonly principal: MunicipalityPrincipal; readonly language: Language; readonly on: string };

/** The routes in memory, on whatever day they are told it is. */
const pastOf = ({ region: { place } }: CellAtWork) => ({
  table: place.table,
  clientOf: ({ principal: { sub }, language, on }: Somebody) =>
    createClient(regionApi, {
      url: 'https://ronde.example/v1',
      language,
      token: async () => {
        place.goTo(on);
        return place.tokenOf(sub);
      },
      fetch: place.send,
    }),
});

/** The school has no known legal basis any more. */
const restrictSchool = async ({ region: { place }, seat, school }: CellAtWork): Promise<void> => {
  const { members } = municipalityData(place.table, municipalityKept('flanders', seat));
  const found = await members.get(school.memberId);
  if (found === undefined) throw new Error('The school has no seat.');
  const { legalBasis: _, entity: __, ...member } = found.value;
  await place.table.write([members.change(found, member)]);
};

const worked = async (language: Language, { restricted = false } = {}) => {
  const cell = await openCell();
  if (restricted) await restrictSchool(cell);
  const place = { tenant: 'flanders', nis: cell.seat, of: 'Aalst', slug: 'aalst', language, joins: [cell.covered] } as const;
  const tell = () => tellWork(pastOf(cell), place, today);
  await tell();
  cell.region.place.goTo(today);
  await cell.region.stream.inOrder();
  return { cell, tell };
};

const listsOf = async ({ client }: Seated) => {
  const [signals, cases, meetings] = [await client.signals.list(), await client.cases.list(), await client.meetings.list()];
  return { signals: done(signals), cases: done(cases), meetings: done(meetings) };
};

describe('a demonstration cell', () => {
  let at: Awaited<ReturnType<typeof worked>>;
  beforeAll(async () => {
    at = await worked('nl');
  });

  test('has signals in every state, one of them anonymous, and danger that was told by telephone', async () => {
    const { signals } = await listsOf(at.cell.coordinator);
    const stages = new Set(signals.items.map(({ stage }) => stage));
    expect([...stages]).toEqual(expect.arrayContaining(['reported', 'inScope']));
    expect(signals.items.some(({ anonymous }) => anonymous)).toBe(true);
    expect(signals.dangers).toHaveLength(1);
  });

  test('has cases on their way: one overdue, one closed, one of a minor, one that was met on', async () => {
    const { cases } = await listsOf(at.cell.mayor);
    expect(cases.items).toHaveLength(4);
    expect(cases.items.filter(({ state, reviewDueOn }) => state === 'listed' && reviewDueOn < today)).toHaveLength(1);
    expect(cases.items.filter(({ state }) => state === 'closed')).toHaveLength(1);
    expect(cases.items.filter(({ minor }) => minor)).toHaveLength(1);
  });

  test('has met and written it down, and meets again', async () => {
    const { meetings } = await listsOf(at.cell.coordinator);
    expect(meetings.items.map(({ state }) => state).toSorted()).toEqual(['approved', 'convened']);
    const held = meetings.items.find(({ state }) => state === 'approved');
    const [item] = held?.agenda ?? [];
    const shown = done(await at.cell.mayor.client.cases.get({ params: { caseId: item?.caseId ?? '' } }));
    expect(shown.decisions).toMatchObject([{ kind: 'individualPath' }]);
    expect(shown.contributions).toHaveLength(2);
  });

  test('follows up who it met on: by a plan, actions of which one is late and one waits, and a review', async () => {
    const { cases } = await listsOf(at.cell.school);
    const managed = cases.items.find(({ relation }) => relation === 'caseManager');
    const shown = done(await at.cell.mayor.client.cases.get({ params: { caseId: managed?.caseId ?? '' } }));
    expect(shown.plan?.goals).toHaveLength(1);
    expect(shown.actions?.map(({ state }) => state).toSorted()).toEqual(['done', 'open', 'proposed']);
    expect(shown.actions?.some(({ state, dueOn }) => state === 'open' && dueOn < today)).toBe(true);
    expect(shown.reviews).toHaveLength(1);
  });

  test('shows the other mayor only what concerns the own residents', async () => {
    const { signals, cases } = await listsOf(at.cell.otherMayor);
    expect(signals.items.map(({ residence }) => residence)).toEqual([at.cell.covered]);
    expect(cases.items).toEqual([]);
  });

  test('is left alone at the next start', async () => {
    const before = await listsOf(at.cell.mayor);
    await at.tell();
    at.cell.region.place.goTo(today);
    expect(await listsOf(at.cell.mayor)).toEqual(before);
  });
});

test.each([...new Set(demonstrationPlaces.map(({ language }) => language))])('its people write in %s too', async (language) => {
  const { cell } = await worked(language);
  expect((await listsOf(cell.mayor)).cases.items).toHaveLength(4);
});

test('where the school has no legal basis, the coordinator keeps the follow-up together', async () => {
  const { cell } = await worked('de', { restricted: true });
  const { items } = (await listsOf(cell.mayor)).cases;
  const shown = await Promise.all(items.map(({ caseId }) => cell.mayor.client.cases.get({ params: { caseId } })));
  const managers = shown.map(done).flatMap(({ managerId }) => managerId ?? []);
  const members = done(await cell.coordinator.client.members.list()).items;
  expect(managers.map((managerId) => members.find(({ memberId }) => memberId === managerId)?.role)).toEqual(['coordinator']);
});
