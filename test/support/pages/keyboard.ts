import type { ElementHandle, Locator, Page } from 'playwright-core';

const farthest = 90;

type Control = ElementHandle<SVGElement | HTMLElement>;

/** Where a control lies, seen from what has the focus; `gone` once the page put another in its place. */
const whereIs = (control: Control): Promise<'here' | 'ahead' | 'behind' | 'gone'> =>
  control.evaluate((element) => {
    const { activeElement } = document;
    if (!element.isConnected) return 'gone';
    if (activeElement === element) return 'here';
    if (activeElement === null || activeElement === document.body) return 'ahead';
    return (element.compareDocumentPosition(activeElement) & Node.DOCUMENT_POSITION_FOLLOWING) === 0 ? 'ahead' : 'behind';
  });

/** Why somebody who follows the focus with their eyes would lose it: no mark around it, or something that lies over it (WCAG 2.4.7 and 2.4.11). */
const hiddenFocus = (control: Control): Promise<string | undefined> =>
  control.evaluate((element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const isMarked = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    if (!element.matches(':focus-visible') || !isMarked) return 'has no mark';
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const middle = (from: number, to: number, most: number): number => (Math.max(from, 0) + Math.min(to, most)) / 2;
    const over = document.elementFromPoint(middle(left, right, innerWidth), middle(top, bottom, innerHeight));
    const isOnTop = over !== null && (element.contains(over) || over.contains(element));
    return isOnTop ? undefined : `lies under ${over?.outerHTML.slice(0, 80) ?? 'the edge of the window'}`;
  });

const found = async (control: Locator): Promise<Control> => {
  const handle = await control.elementHandle();
  if (handle === null) throw new Error(`${String(control)} is not there.`);
  return handle;
};

const keyTo = { ahead: 'Tab', behind: 'Shift+Tab' } as const;

/** Steps from control to control until the one that is wanted has the focus. */
const arriveAt = async (page: Page, control: Locator): Promise<Control> => {
  let aim = await found(control);
  for (let step = 0; step < farthest; step++) {
    const where = await whereIs(aim);
    if (where === 'here') return aim;
    if (where === 'gone') aim = await found(control);
    else await page.keyboard.press(keyTo[where]);
  }
  throw new Error(`The keyboard does not lead to ${String(control)}.`);
};

/** Goes to a control with the Tab key alone, back where it lies behind; fails when the keyboard does not lead there, or when one cannot see that it did. */
export const tabTo = async (page: Page, control: Locator): Promise<void> => {
  await control.waitFor();
  const hidden = await hiddenFocus(await arriveAt(page, control));
  if (hidden !== undefined) throw new Error(`The focus on ${String(control)} ${hidden}.`);
};

/** Does what a person does who has no pointer. */
export const keyboardOn = (page: Page) => ({
  type: async (control: Locator, text: string): Promise<void> => {
    await tabTo(page, control);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText(text);
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
