import type { Locator, Page } from 'playwright-core';

const farthest = 60;

const hasFocus = (control: Locator): Promise<boolean> => control.evaluate((element) => element === document.activeElement);

/** Goes to a control with the Tab key alone; fails when the keyboard does not lead there. */
export const tabTo = async (page: Page, control: Locator): Promise<void> => {
  await control.waitFor();
  for (let step = 0; step < farthest; step++) {
    if (await hasFocus(control)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not lead to ${String(control)}.`);
};

/** Does what a person does who has no pointer. */
export const keyboardOn = (page: Page) => ({
  type: async (control: Locator, text: string): Promise<void> => {
    await tabTo(page, control);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(text);
  },
  press: async (control: Locator, key = 'Enter'): Promise<void> => {
    await tabTo(page, control);
    await page.keyboard.press(key);
  },
  /** Chromium asks for the month first: it runs in American English, whatever the language of the page. */
  date: async (control: Locator, day: string): Promise<void> => {
    const [year = '', month = '', date = ''] = day.split('-');
    await tabTo(page, control);
    await page.keyboard.type(`${month}${date}${year}`);
  },
});

/** The same with a pointer. */
export const pointerOn = (_: Page) => ({
  type: async (control: Locator, text: string): Promise<void> => {
    await control.click();
    await control.fill(text);
  },
  press: (control: Locator, _key?: string): Promise<void> => control.click(),
  date: (control: Locator, day: string): Promise<void> => control.fill(day),
});
export type Hands = ReturnType<typeof keyboardOn>;
