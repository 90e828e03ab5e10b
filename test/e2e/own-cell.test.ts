import { describe, expect, inject, test } from 'vitest';
import { accountWords, appointmentWords } from '../../shared/i18n/notices/notice-words.ts';
import { contactAt, done, openRegion, otherSteps } from '../support/e2e/region.ts';
import { stageOf } from '../support/e2e/stage.ts';

const stage = stageOf(inject('platform'));
const aalst = '41002';

describe('a municipality with a cell of its own', () => {
  test('gets from the invitation to the count of the ministry, over mail, sign-in pages and both APIs', async () => {
    const { people, officer, client } = await openRegion(stage);
    const analyst = await people.analyst();
    const before = done(await analyst.federalCoverage.getTotals());

    const contact = contactAt(aalst, 'coordinator');
    expect(done(await officer.municipalities.invite({ body: { items: [{ nis: aalst, contact }] } })).items).toEqual([
      { nis: aalst, result: 'invited' },
    ]);
    await stage.settle();
    expect(await stage.mails(contact.email)).toHaveLength(2);
    const coordinator = client('coordinator', aalst);
    expect(done(await coordinator.registrations.claim())).toMatchObject({ nis: aalst });
    expect(Object.keys(people.person(contact.email).kept()).toSorted()).toEqual(['password', 'refreshToken', 'totpSecret']);

    let version = 1;
    const steps = { form: { kind: 'own' } as const, ...otherSteps };
    for (const [name, step] of Object.entries(steps)) {
      const saved = await coordinator.registrations.save({ version, body: { [name]: step } });
      expect(done(saved)).toMatchObject({ [name]: step });
      version = saved.ok ? (saved.version ?? 0) : 0;
    }
    expect(done(await coordinator.registrations.get())).toMatchObject({
      missing: ['signatures'],
      unsigned: [aalst],
      withoutBasis: ['Canary Welfare'],
    });

    const { memberId } = done(await coordinator.members.add({ body: { contact: contactAt(aalst, 'mayor'), role: 'mayor' } }));
    const mayor = client('mayor', aalst);
    const { cellId } = done(await coordinator.registrations.claim());
    const signature = { body: { cellId, covers: [aalst] } };
    expect(await mayor.registrations.sign(signature)).toMatchObject({ ok: false, status: 403 });
    done(await officer.municipalities.confirmMayor({ params: { nis: aalst, memberId } }));
    const confirmed = people.holding('flanders', await people.nextToken('flanders', contactAt(aalst, 'mayor').email));
    expect(done(await confirmed.registrations.sign(signature))).toMatchObject({ nis: aalst, cellId });

    expect(done(await coordinator.registrations.declare())).toMatchObject({ cellId, seat: aalst, state: 'declared' });
    expect(done(await officer.cells.acknowledge({ params: { nis: aalst } }))).toMatchObject({ state: 'acknowledged' });
    await stage.settle();

    const [line] = done(await officer.municipalities.list({ query: { name: 'Aalst' } })).items;
    expect(line).toMatchObject({ nis: aalst, state: 'acknowledged', coverage: 'with', cell: { cellId, seat: aalst } });
    const { country, regions } = done(await analyst.federalCoverage.getTotals());
    expect(country?.with).toBe((before.country?.with ?? 0) + 1);
    expect(regions.flanders).toEqual(done(await officer.coverage.getTotals()).regions.flanders);
    expect(done(await analyst.federalCoverage.getMap()).cells).toContainEqual({ cellId, municipalities: [aalst] });
  });

  test('is written to in words that never say about whom or what', async () => {
    const neutral = appointmentWords('declared', 'nl', { url: '' }).subject;
    const account = accountWords('accountCreated', 'nl', { url: '', username: '', code: '' }).subject;
    const mails = [...(await stage.mails(contactAt(aalst, 'coordinator').email)), ...(await stage.mails(contactAt(aalst, 'mayor').email))];
    expect(mails.map(({ subject }) => subject).toSorted()).toEqual([neutral, neutral, neutral, account, account]);
    for (const { subject, text } of mails) expect(`${subject} ${text}`).not.toMatch(/canary|aalst|burgemeester|signa|radicali|cell_/i);
  });
});
