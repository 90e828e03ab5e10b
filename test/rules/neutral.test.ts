import { describe, expect, test } from 'vitest';
import { files, text } from './sources.ts';

const readable = files.filter(
  (path) => /(^|\/)[^.]+$|\.(tsx?|mjs|cjs|js|json|md|yml|yaml|svg|html|css|txt|npmrc)$/.test(path) || path.startsWith('.'),
);
const naming = (pattern: RegExp) => readable.filter((path) => pattern.test(text(path)));

describe('the files of the repository', () => {
  test('name no path of one machine', () => {
    expect(naming(/(?<![\w.])\/(?:home|Users|root|work)\/\w|\w:\\Users\\/)).toEqual([]);
  });

  test('name no package registry', () => {
    expect(naming(/\bregistry\.(?:npm|yarn)|https?:\/\/[^\s"'`]*(?:registry|artifactory|npmmirror)/)).toEqual([]);
  });

  test('do not name the registry of this machine either', () => {
    const registry = process.env['npm_config_registry'];
    const host = registry === undefined ? undefined : new URL(registry).host;
    expect(readable.filter((path) => host !== undefined && text(path).includes(host))).toEqual([]);
  });
});
