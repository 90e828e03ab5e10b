import { beforeAll, describe, expect, test } from 'vitest';
import { canary } from '../support/every-route/working.ts';
import { askAt, each, type Ids, keepsIds, keepsNote, namesCase, ofNoCase } from '../support/erased/asking.ts';
import { erasableCase } from '../support/erased/erasable-case.ts';
import type { Moment } from '../support/moment.ts';
import { done } from '../support/region.ts';

const leaving = ['school', 'police', 'coordinator', 'mayor'] as const;
type Leaving = (typeof leaving)[number];

let ids: Ids;
let aside: Readonly<Record<Leaving, { readonly sub: string; readonly moment: Moment }>>;

beforeAll(async () => {
  const { cell, reference, ids: made } = await erasableCase();
  const { place, stream } = cell.region;
  ids = { ...made, reference };
  const stepAside = async (who: Leaving) => {
    done(await cell[who].client.recusals.declare({ params: { caseId: made.caseId }, body: { concerned: true } }));
    await stream.inOrder();
    return { sub: cell[who].sub, moment: place.moment() };
  };
  // who lifts it last: the mayor leads to the end
  const after = { school: await stepAside('school'), police: await stepAside('police'), coordinator: await stepAside('coordinator') };
  aside = { ...after, mayor: await stepAside('mayor') };
});

describe.each(leaving)('to the %s who stepped aside', (who) => {
  test.each(each)('%s says no word of the case', async (name, operation) => {
    const { sub, moment } = aside[who];
    const { status, text } = await askAt(moment, operation, { sub, named: ids });
    expect(status).toBeLessThan(500);
    expect(text).not.toContain(canary);
    if (!keepsIds(name)) for (const word of [ids.caseId!, ids.reference!]) expect(text).not.toContain(word);
    if (!keepsNote(name)) expect(text).not.toContain(ids.signalId!);
  });

  test.each(each.filter(([name, operation]) => namesCase(operation) && !keepsIds(name)))(
    '%s answers as for a case that never was',
    async (_, operation) => {
      const { sub, moment } = aside[who];
      const [closed, none] = [
        await askAt(moment, operation, { sub, named: ids }),
        await askAt(moment, operation, { sub, named: ofNoCase(ids) }),
      ];
      expect(closed).toEqual(none);
    },
  );
});
