/** One municipality: `path` is SVG path data, `x` and `y` a point inside, where its name may stand. */
export type Shape = { readonly nis: string; readonly path: string; readonly x: number; readonly y: number };

/** Small municipalities once more, enlarged. `eye` goes around their place on the map, `lens` around them here, with lines from there that pass under the land. */
export type Inset = { readonly shapes: readonly Shape[]; readonly eye: string; readonly lens: string };

/**
 * A map in a view box from 0,0. `outline` goes around the whole, `borders` run between its provinces and Brussels;
 * both are SVG path data.
 */
export type Drawing = {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly outline?: string;
  readonly borders?: string;
  readonly inset?: Inset;
};
