import { describe, expect, test } from 'vitest';
import { code, text } from '../rules/sources.ts';
import { everyPage } from '../support/pages/every-page.ts';

const routes = [
  ...new Set(
    code
      .filter((path) => path.startsWith('web/'))
      .flatMap((path) => [...text(path).matchAll(/<Route path="([^"]+)"/g)].map(([, route = '']) => route))
      // a room, whose own routes are named too
      .filter((route) => !route.endsWith('*?')),
  ),
];
const pages = everyPage.map(({ path }) => path.split('?')[0] ?? '');
const leadsTo = (route: string) => new RegExp(`^${route.replaceAll(/:\w+/g, '[^/]+')}$`);

describe('the pages that are looked at', () => {
  test('are found in the sources', () => {
    expect(routes).toContain('/registration/trio');
    expect(routes.length).toBeGreaterThan(20);
  });

  test.each(routes)('take in %s', (route) => {
    expect(pages.some((path) => leadsTo(route).test(path))).toBe(true);
  });

  test('have a name each, under which their picture is kept', () => {
    expect(new Set(everyPage.map(({ name }) => name)).size).toBe(everyPage.length);
  });
});
