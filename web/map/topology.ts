import { feature } from 'topojson-client';
import * as z from 'zod';
import { Nis } from '../../shared/domain/fields.ts';

const pair = z.tuple([z.number(), z.number()]);

/** As much of a TopoJSON file as a map reads; all else in it is left alone. */
export const Topology = z.object({
  type: z.literal('Topology'),
  transform: z.object({ scale: pair, translate: pair }).optional(),
  arcs: z.array(z.array(z.array(z.number()).min(2)).min(2)),
  objects: z.record(z.string(), z.unknown()),
});
export type Topology = z.infer<typeof Topology>;

const id = z.union([z.string(), z.int().transform(String)]).pipe(Nis);
const rings = z.array(z.array(z.int()).min(1)).min(1);

/** A geometry with a municipality's code: all its rings, each a list of arcs, whether they make one polygon or several. */
const Land = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), id, arcs: rings }),
  z.object({
    type: z.literal('MultiPolygon'),
    id,
    arcs: z
      .array(rings)
      .min(1)
      .transform((polygons) => polygons.flat()),
  }),
]);
export type Land = z.infer<typeof Land>;

const Collection = z.object({ geometries: z.array(z.unknown()) });

/** The objects of a file, each as the lands in it: files hold municipalities of several years, and provinces besides. */
export const landsIn = ({ objects }: Topology): readonly (readonly Land[])[] =>
  Object.values(objects)
    .flatMap((object) => Collection.safeParse(object).data ?? [])
    .map(({ geometries }) => geometries.flatMap((geometry) => Land.safeParse(geometry).data ?? []));

const arcsOf = (lands: readonly Land[]): readonly number[] => lands.flatMap(({ arcs }) => arcs.flat()).map((arc) => (arc < 0 ? ~arc : arc));

/** How many points the lands have; undefined where one refers to an arc that is not there. */
export const pointsOf = ({ arcs }: Topology, lands: readonly Land[]): number | undefined =>
  arcsOf(lands).reduce<number | undefined>((sum, arc) => {
    const length = arcs[arc]?.length;
    return sum === undefined || length === undefined ? undefined : sum + length;
  }, 0);

/** The rings of a land, in degrees. */
export const ringsOf = ({ transform, arcs }: Topology, land: Land): readonly (readonly (readonly number[])[])[] =>
  feature({ type: 'Topology', ...(transform && { transform }), arcs, objects: {} }, { type: 'Polygon', arcs: land.arcs }).geometry
    .coordinates;
