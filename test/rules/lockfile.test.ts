import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { text } from './sources.ts';

const Lockfile = z.object({
  packages: z.record(z.string(), z.object({ version: z.string().optional(), resolved: z.string().optional() })),
});
const entries = Object.entries(Lockfile.parse(JSON.parse(text('package-lock.json'))).packages);

describe('the lockfile', () => {
  test('gives every package a version, so that npm ci can install it on every platform', () => {
    expect(entries.filter(([, entry]) => entry.version === undefined).map(([path]) => path)).toEqual([]);
  });

  test('names no host, so that it installs from whichever registry a machine uses', () => {
    expect(entries.filter(([, entry]) => entry.resolved !== undefined).map(([path]) => path)).toEqual([]);
  });

  test('holds every platform binding that a package of it asks for', () => {
    const Optional = z.object({
      packages: z.record(z.string(), z.object({ optionalDependencies: z.record(z.string(), z.string()).optional() })),
    });
    const asked = Object.values(Optional.parse(JSON.parse(text('package-lock.json'))).packages).flatMap((entry) =>
      Object.keys(entry.optionalDependencies ?? {}),
    );
    const names = new Set(entries.map(([path]) => path.split('node_modules/').at(-1)));
    expect(asked.filter((name) => !names.has(name))).toEqual([]);
  });
});
