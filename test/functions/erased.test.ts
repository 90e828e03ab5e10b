import { beforeAll, describe, expect, test } from 'vitest';
import type { Operation } from '../../shared/contract/api.ts';
import { sealedEntities } from '../../shared/data/cell-entities.ts';
import { locate } from '../../shared/data/locate.ts';
import { cellKeyring } from '../../shared/data/vault/keyring.ts';
import { pickSealed, type SealedEntity } from '../../shared/data/vault/sealed-repository.ts';
import {
  askAt,
  each,
  type Ids,
  keepsIds,
  keepsNote,
  namesCase,
  ofNoCase,
  people,
  type Somebody,
  withoutRoom,
} from '../support/erased/asking.ts';
import { erasableCase } from '../support/erased/erasable-case.ts';
import { canary, words } from '../support/every-route/working.ts';
import type { Moment } from '../support/moment.ts';
import { platform } from '../support/platform.ts';
import { done } from '../support/region.ts';

let ids: Ids;
let subs: ReadonlyMap<string, string>;
let at: { readonly seat: string; readonly cellId: string };
/** When the case was open; once it was erased; and the table brought back from before, with the keys of after. */
let moments: Record<'open' | 'erased' | 'broughtBack', Moment>;

beforeAll(async () => {
  const { cell, reference, ids: made } = await erasableCase();
  const { place, stream } = cell.region;
  ids = { ...made, reference };
  at = cell;
  subs = new Map(people.map((name) => [name, cell[name].sub]));
  const params = { caseId: made.caseId };
  const open = place.moment();
  done(await cell.mayor.client.cases.close({ params, body: { reasons: words('it is over') } }));
  await stream.inOrder();
  const closed = place.moment();
  for (const who of [cell.coordinator, cell.mayor])
    done(await who.client.erasures.erase({ params, body: { reasons: words('nothing came of it') } }));
  await stream.inOrder();
  const erased = place.moment();
  moments = { open, erased, broughtBack: { ...closed, keys: erased.keys } };
});

/** Readings of the case itself, its signals and whatever lists it; who would hear a contribution, agree to a sheet, is or can be called, or stepped aside, is told without a word of it. */
const readings = each.filter(
  ([name, operation]) =>
    ['casesList', 'casesQuery', 'breakGlassList'].includes(name) ||
    (operation.route.method === 'GET' &&
      namesCase(operation) &&
      !['contributionsPreview', 'feedbackPreview', 'followUpListCallable', 'invitationsList', 'recusalsList'].includes(name)),
);

const ask = (at: keyof typeof moments, operation: Operation, { who, named }: { who: Somebody; named: Ids }) =>
  askAt(moments[at], operation, { sub: subs.get(who), named });

describe('before a case is erased', () => {
  test.each(readings)('%s tells somebody of it', async (_, operation) => {
    const answers = await Promise.all(people.map((who) => ask('open', operation, { who, named: ids })));
    expect(answers.some(({ text }) => text.includes(canary))).toBe(true);
  });
});

describe('once a case is erased', () => {
  test.each(each)('%s tells nobody a word of it, nor that it was', async (name, operation) => {
    for (const who of people) {
      const { status, text } = await ask('erased', operation, { who, named: ids });
      expect(status).toBeLessThan(500);
      for (const word of [canary, ...(keepsIds(name) ? [] : [ids.caseId!, ids.reference!]), ...(keepsNote(name) ? [] : [ids.signalId!])])
        expect(text).not.toContain(word);
    }
  });

  test.each(each.filter(([name, operation]) => namesCase(operation) && !keepsIds(name)))(
    '%s answers as for a case that never was, and who kept it that it is erased',
    async (name, operation) => {
      for (const who of people) {
        const [gone, none] = [
          await ask('erased', operation, { who, named: ids }),
          await ask('erased', operation, { who, named: ofNoCase(ids) }),
        ];
        if (name === 'casesGet' && ['mayor', 'coordinator', 'officer'].includes(who)) expect([who, gone.status]).toEqual([who, 410]);
        else expect([who, gone]).toEqual([who, none]);
      }
    },
  );

  test.each(each)('%s tells no word of it over a table brought back from a copy either', async (_, operation) => {
    for (const who of people) {
      const { status, text } = await ask('broughtBack', operation, { who, named: ids });
      expect(status).toBeLessThan(500);
      expect(text).not.toContain(canary);
    }
  });

  test('no key that is left opens a word of it, wherever it lies', async () => {
    const { vault } = platform({ from: moments.erased });
    const keyring = cellKeyring({ vault, nis: at.seat, cellId: at.cellId });
    const left = moments.erased.items;
    const kinds = Object.entries<SealedEntity<object, object>>(sealedEntities);
    const opened = await Promise.all(
      kinds.map(([name, kind]) =>
        pickSealed(
          kind,
          left.filter(({ key }) => locate(key)?.entity === name),
          keyring,
        ),
      ),
    );
    const texts = opened.flat().map(({ value }) => JSON.stringify(value));
    expect(texts.length).toBeGreaterThan(1); // the meetings stay
    expect(texts.filter((text) => withoutRoom(text).includes(canary))).toEqual([]);
    const about = left.filter(({ value }) => JSON.stringify(value).includes('"subjectId"'));
    expect([...new Set(about.map(({ key }) => key.pk.split('#')[2]))]).toEqual(['ERASURE']);
  });
});
