import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openJournal } from '../../../local/rollout/journal.ts';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'ronde-journal-'))));
afterEach(() => rmSync(folder, { recursive: true }));
const path = () => join(folder, 'data', 'people.jsonl');

describe('the journal of people', () => {
  test('remembers after a restart what each person kept, the last of each thing', () => {
    const before = openJournal(path());
    before.keep('mayor@example.test', { password: 'one' });
    before.keep('mayor@example.test', { totpSecret: 'AAAA' });
    before.keep('mayor@example.test', { totpSecret: 'BBBB' });
    before.keep('other@example.test', { refreshToken: 'token' });
    const after = openJournal(path());
    expect(after.keptBy('mayor@example.test')).toEqual({ password: 'one', totpSecret: 'BBBB' });
    expect(after.keptBy('other@example.test')).toEqual({ refreshToken: 'token' });
    expect(after.keptBy('nobody@example.test')).toEqual({});
  });

  test('is on disk when `keep` returns, for its owner’s eyes only', () => {
    openJournal(path()).keep('mayor@example.test', { password: 'one' });
    expect(readFileSync(path(), 'utf8')).toContain('"password":"one"');
    expect(statSync(path()).mode & 0o777).toBe(0o600);
  });

  test('passes over a line that a killed process left unfinished, and goes on behind it', () => {
    openJournal(path()).keep('mayor@example.test', { password: 'one' });
    appendFileSync(path(), '{"email":"mayor@example.test","passw');
    openJournal(path()).keep('mayor@example.test', { totpSecret: 'AAAA' });
    expect(openJournal(path()).keptBy('mayor@example.test')).toEqual({ password: 'one', totpSecret: 'AAAA' });
  });
});
