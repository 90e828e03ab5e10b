import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { MunicipalityMap, type MunicipalityMapProps } from '../../../web/map/municipality-map.tsx';
import { drawSchematic } from '../../../web/map/schematic.ts';

const drawing = drawSchematic({ date: '2026-01-01' });
const brussels = drawing.inset!.shapes.map(({ nis }) => nis);
const hostile = '<script>"\'s-Gravenbrakel</script>';

const rendered = (props: Partial<MunicipalityMapProps> = {}) =>
  renderToStaticMarkup(
    createElement(MunicipalityMap, {
      drawing,
      title: hostile,
      description: 'what is to be seen',
      hint: 'arrow keys',
      categories: [
        { id: 'has', label: hostile },
        { id: 'none', label: 'none' },
      ],
      categoryOf: (nis) => (nis === '44021' ? undefined : nis < '50000' ? 'has' : 'none'),
      nameOf: (nis) => nis,
      ...props,
    }),
  );
const count = (markup: string, pattern: RegExp) => markup.match(pattern)?.length ?? 0;

describe('the map in the page', () => {
  const markup = rendered();

  test('is a picture named by its title and described', () => {
    const [, title, description] = markup.match(/role="img" aria-labelledby="(\S+) (\S+)"/) ?? [];
    expect(markup).toContain(`id="${title}" hidden="">&lt;script&gt;`);
    expect(markup).toContain(`id="${description}" hidden="">what is to be seen`);
  });

  test('has one tab stop, which says how to explore it', () => {
    expect(count(markup, /tabindex/gi)).toBe(1);
    expect(markup).toContain('role="application" aria-label="arrow keys"');
  });

  test('fills each municipality by its category: the first solid, the second with a pattern that is there, none blank', () => {
    const [, pattern] = markup.match(/class="map-colour-2" fill="url\(#([^)]+)\)"/) ?? [];
    expect(markup).toContain(`id="${pattern}"`);
    expect(markup).toMatch(/data-nis="11001" d="[^"]+" class="map-colour-1"/);
    expect(markup).toMatch(/data-nis="44021" d="[^"]+" class="map-blank"/);
  });

  test('counts the municipalities of each category in the legend, those of Brussels once', () => {
    const counts = [...markup.matchAll(/<strong>(\d+)<\/strong>/g)].map(([, number]) => Number(number));
    expect(counts.reduce((sum, number) => sum + number, 0)).toBe(565 - 1);
  });

  test('writes nothing that the content security policy forbids', () => {
    expect(markup).not.toMatch(/<script|<style|style=/);
  });

  test('uses no id twice, not even when two maps stand on one page', () => {
    const page = renderToStaticMarkup(
      createElement(
        'main',
        {},
        [1, 2].map((key) =>
          createElement(MunicipalityMap, {
            key,
            drawing,
            title: '',
            description: '',
            hint: '',
            categories: [],
            categoryOf: () => undefined,
            nameOf: String,
          }),
        ),
      ),
    );
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('marks the municipality that is selected, in Brussels in the inset as well', () => {
    expect(count(rendered({ selected: '44021' }), /class="map-mark"/g)).toBe(1);
    expect(count(rendered({ selected: brussels[0]! }), /class="map-mark"/g)).toBe(2);
  });

  test('zoomed in, colours and counts only those it is zoomed in on, and needs no inset', () => {
    const zoomed = rendered({ zoomTo: brussels });
    expect(count(zoomed, /data-nis=/g)).toBe(19);
    expect(count(zoomed, /data-inset/g)).toBe(0);
    expect(zoomed).toContain('<strong>19</strong>');
    expect(zoomed).not.toContain('viewBox="0 0 1000');
  });
});
