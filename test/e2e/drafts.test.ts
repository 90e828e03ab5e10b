import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { RegionClient } from '../support/e2e/people.ts';
import { contactAt, done, openRegion } from '../support/e2e/region.ts';
import { stageOf } from '../support/e2e/stage.ts';

const stage = stageOf(inject('platform'));
const zottegem = '41081';

describe('two coordinators with the same draft open', () => {
  let [anna, bert]: RegionClient[] = [];
  beforeAll(async () => {
    const { invite, people } = await openRegion(stage);
    anna = (await invite(zottegem)).coordinator;
    const contact = { ...contactAt(zottegem, 'coordinator'), email: `second.${zottegem}@cell.example` };
    done(await anna.members.add({ body: { contact, role: 'coordinator' } }));
    bert = people.inRegion('flanders', contact.email, 'fr');
    done(await anna.registrations.claim());
  });

  test('one saves; the other is told in words, and nothing either typed is lost', async () => {
    const [first, second] = await Promise.all([
      anna!.registrations.save({ version: 1, body: { rhythmWeeks: 4 } }),
      bert!.registrations.save({ version: 1, body: { form: { kind: 'own' } } }),
    ]);
    expect(first.ok).not.toBe(second.ok);
    const refused = first.ok ? second : first;
    expect(refused).toMatchObject({ ok: false, status: 412, code: 'edit-conflict' });
    expect(refused.ok ? '' : refused.problem.detail).toMatch(/not saved yet|pas encore enregistr/);

    const newest = await bert!.registrations.get();
    expect(newest).toMatchObject({ ok: true, version: 2 });
    expect(done(newest).draft).toMatchObject(first.ok ? { rhythmWeeks: 4 } : { form: { kind: 'own' } });
    const [loser, lost] = first.ok ? [bert!, { form: { kind: 'own' } } as const] : [anna!, { rhythmWeeks: 4 }];
    done(await loser.registrations.save({ version: 2, body: lost }));
    expect(done(await anna!.registrations.get()).draft).toMatchObject({ rhythmWeeks: 4, form: { kind: 'own' } });
  });
});
