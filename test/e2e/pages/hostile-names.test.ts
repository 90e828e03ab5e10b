import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contactAt } from '../../support/e2e/region.ts';
import { newcomers } from '../../support/pages/newcomers.ts';
import { openBrowser, type Visiting } from '../../support/pages/visit.ts';

const nis = '31005';
const name = '\u202Ereyam eht';

let visiting: Visiting;
beforeAll(async () => {
  visiting = await openBrowser();
});
afterAll(() => visiting.close());

/** Where the last two signs of a text stand on the screen. */
const endOf = (locator: Locator): Promise<readonly number[]> =>
  locator.evaluate(({ firstChild: text }) => {
    const length = text?.textContent?.length ?? 0;
    return [length - 2, length - 1].map((sign) => {
      const range = document.createRange();
      if (text !== null) range.setStart(text, sign);
      if (text !== null) range.setEnd(text, sign + 1);
      return range.getBoundingClientRect().left;
    });
  });

test('a name that turns its direction turns nothing of the sentence it stands in', async () => {
  const people = await newcomers(visiting);
  const { email } = contactAt(nis, 'coordinator');
  await people.invite(email, nis);
  const coordinator = visiting.people.inRegion('flanders', email);
  await coordinator.members.add({ body: { contact: { ...contactAt(nis, 'mayor'), name }, role: 'mayor' } });
  const page = await visiting.pageAs('flanders', visiting.people.officerEmail('flanders'), { path: `/municipalities/${nis}` });
  await people.button(page, people.say('region.confirmMayor')).click();
  const title = page.getByRole('dialog').getByRole('heading');
  expect(await title.textContent()).toBe(people.say('region.confirmMayorTitle', { name: `\u2068${name}\u2069` }));
  const [letter = 0, questionMark = 0] = await endOf(title);
  expect(questionMark).toBeGreaterThan(letter);
});
