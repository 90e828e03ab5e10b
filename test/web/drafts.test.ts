import { beforeEach, describe, expect, test } from 'vitest';
import { countUnsaved, draft, drafts, forgetDrafts, hasUnsaved, remembered } from '../../web/app/drafts.ts';

describe('leaving with something typed', () => {
  beforeEach(forgetDrafts);

  test('would lose a draft until it is sent', () => {
    const request = draft<{ readonly name: string }>();
    expect(hasUnsaved()).toBe(false);
    request.set({ name: 'M' });
    expect(hasUnsaved()).toBe(true);
    request.clear();
    expect(hasUnsaved()).toBe(false);
  });

  test('loses nothing where everything typed was taken away again', () => {
    const rows = draft<readonly string[]>([]);
    rows.set(['one']);
    rows.set([]);
    expect(hasUnsaved()).toBe(false);
  });

  test('would lose the draft of any place, and nothing that pages only tell each other', () => {
    const [typed, seen] = [drafts<string>(), drafts<number>(remembered)];
    seen('one place').set(3);
    expect(hasUnsaved()).toBe(false);
    typed('another place').set('something');
    expect(hasUnsaved()).toBe(true);
    forgetDrafts();
    expect([hasUnsaved(), typed('another place').get(), seen('one place').get()]).toEqual([false, undefined, undefined]);
  });

  test('counts what saves itself for as long as it says so', () => {
    const stop = countUnsaved(() => true);
    expect(hasUnsaved()).toBe(true);
    stop();
    expect(hasUnsaved()).toBe(false);
  });
});
