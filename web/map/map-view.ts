import * as z from 'zod';

/** How the municipalities are drawn. */
export const MapView = z.enum(['schematic', 'tiles', 'boundaries']);
export type MapView = z.infer<typeof MapView>;
