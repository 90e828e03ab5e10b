import type { FirstLoad } from '../../support/pages/first-load.ts';
import type { Sight } from '../pages/sights.ts';

export type FirstLoads = { readonly loads: readonly FirstLoad[]; readonly sights: readonly Sight[]; readonly busy: number };

const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);
const whole = (number: number): string => number.toFixed(0);

/** The part of test/bench/results.md on what a browser loads and people wait for. */
export const firstLoadText = ({ loads, sights, busy }: FirstLoads): string => {
  const row = ({ who, home, paint, content, click }: Sight) => {
    const load = loads.find((each) => each.home === home);
    const [size, files] = load === undefined ? ['', ''] : [kilobytes(load.bytes), String(load.parts.length)];
    return `| ${who} | ${size} | ${files} | ${whole(paint)} | ${whole(content)} | ${whole(click)} |`;
  };
  return `## First load

What the portal loads before a home shows anything: page, scripts, styles and words in the longest language, each file by
gzip. Maps, charts, pickers and the register come after it. Goal: at most 150 KB, held by a test. Beside it what Chromium
says on the platform of this machine, with nothing in its cache: milliseconds from the address (for who is signed in, over
the sign-in pages and back) to the first contentful paint and to the whole content, and from a click in the navigation to
the content of that page. Medians of five, while ${busy.toFixed(1)} programs waited for each core of the machine.

| home of | KB gzip | files | first paint ms | content ms | click ms |
|---|--:|--:|--:|--:|--:|
${sights.map(row).join('\n')}`;
};
