import type { Locator, Page } from 'playwright-core';
import { keyboardOn, tabTo } from './keyboard.ts';

const mostChoices = 40;

/** Which of several radios or options is chosen: arrows lead from one to the next. */
const arrowTo = async (page: Page, isThere: () => Promise<boolean>): Promise<void> => {
  for (let step = 0; step < mostChoices; step++) {
    if (await isThere()) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error('The arrows do not lead there.');
};

/** Of radios of which none is chosen, the keyboard leads to the first, coming from above. */
const chooseOf = async (page: Page, radio: Locator): Promise<void> => {
  const group = page.getByRole('radio').and(page.locator(`[name="${await radio.getAttribute('name')}"]`));
  const chosen = group.and(page.locator(':checked'));
  await tabTo(page, (await chosen.count()) > 0 ? chosen : group.first());
  await page.keyboard.press('Space');
  await arrowTo(page, () => radio.isChecked());
};

/** A page as somebody works on it who has a keyboard alone and knows its controls by what they are called. */
export const keysOn = (page: Page) => {
  const hands = keyboardOn(page);
  const named = (role: 'button' | 'link' | 'checkbox' | 'radio', name: string) => page.getByRole(role, { name, exact: true }).first();
  return {
    press: (name: string) => hands.press(named('button', name)),
    follow: (name: string) => hands.press(named('link', name)),
    tick: (name: string) => hands.press(named('checkbox', name), ' '),
    choose: (name: string) => chooseOf(page, named('radio', name)),
    /** Where several questions have the same answers. */
    chooseIn: (question: string, name: string) =>
      chooseOf(page, page.getByRole('group', { name: question }).getByRole('radio', { name, exact: true })),
    /** What a list leads to first. */
    followFirstOf: (list: string) => hands.press(page.locator(list).getByRole('link').first()),
    /** Opens what a title hides. */
    open: (title: string) => hands.press(page.locator('summary').filter({ hasText: title }).first()),
    write: (label: string, text: string) => hands.type(page.getByRole('textbox', { name: label }), text),
    day: (label: string, day: string) => hands.date(page.getByLabel(label), day),
    /** By the beginning of its name, in a list that is searched. */
    find: async (label: string, name: string): Promise<void> => {
      await hands.type(page.getByRole('combobox', { name: label }), name);
      await page.getByRole('option', { name, exact: true }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    },
    pick: async (label: string, option: string): Promise<void> => {
      const select = page.getByRole('combobox', { name: label });
      await tabTo(page, select);
      await page.keyboard.press('Home');
      await arrowTo(page, async () => ((await select.locator('option:checked').textContent()) ?? '').includes(option));
    },
  };
};
