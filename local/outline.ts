import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { feature } from 'topojson-client';
import * as z from 'zod';

/** `node local/outline.ts` writes the outline of Belgium, within which the map is drawn, from Natural Earth's countries (1:10 million). */

const source = fileURLToPath(import.meta.resolve('world-atlas/countries-10m.json'));
const file = fileURLToPath(new URL('../web/map/outline.json', import.meta.url));

const pair = z.tuple([z.number(), z.number()]);
const World = z.object({
  type: z.literal('Topology'),
  transform: z.object({ scale: pair, translate: pair }),
  arcs: z.array(z.array(pair)),
  objects: z.object({ countries: z.object({ geometries: z.array(z.unknown()) }) }),
});
const Belgium = z.object({ id: z.literal('056'), type: z.literal('Polygon'), arcs: z.array(z.array(z.int())) });

const outline = (): readonly string[] => {
  const { objects, ...world } = World.parse(JSON.parse(readFileSync(source, 'utf8')));
  const [belgium] = objects.countries.geometries.flatMap((entry) => Belgium.safeParse(entry).data ?? []);
  if (belgium === undefined) throw new Error('no Belgium in the atlas');
  const [ring = []] = feature({ ...world, objects: {} }, belgium).geometry.coordinates;
  // three decimals are a hundred metres, finer than the atlas; the last point repeats the first
  const lines = ring.slice(1).map((place) => `  [${place.map((degrees) => Math.round(degrees * 1000) / 1000).join(', ')}]`);
  return lines.filter((line, index) => line !== lines[index - 1]);
};

const places = outline();
writeFileSync(file, `[\n${places.join(',\n')}\n]\n`);
process.stdout.write(`The outline has ${places.length} points: ${file}\n`);
