import { memo } from 'react';
import { colourOf, fillOf, type Category } from './category.ts';
import type { Drawing, Shape } from './drawing.ts';

type Colouring = {
  readonly categories: readonly Category[];
  readonly categoryOf: (nis: string) => string | undefined;
  /** The id of the patterns of this picture. */
  readonly patterns: string;
};

const Shapes = ({ shapes, categories, categoryOf, patterns }: Colouring & { readonly shapes: readonly Shape[] }) =>
  shapes.map(({ nis, path }) => <path key={nis} data-nis={nis} d={path} {...fillOf(patterns, colourOf(categories, categoryOf(nis)))} />);

/** The whole country without colours, around those that a map is zoomed in on. */
export const MapGround = memo(({ drawing }: { readonly drawing: Drawing }) => (
  <g className="map-shapes">
    {drawing.shapes.map(({ nis, path }) => (
      <path key={nis} className="map-blank" d={path} />
    ))}
  </g>
));

/**
 * The municipalities in their colours, the lines around and between them, and the inset. Pointing at one municipality does not draw
 * the hundreds of others again.
 */
export const MapLayers = memo(({ drawing, ...colouring }: Colouring & { readonly drawing: Drawing }) => (
  <>
    {drawing.inset && <path className="map-lens" d={drawing.inset.lens} />}
    <g className="map-shapes">
      <Shapes shapes={drawing.shapes} {...colouring} />
    </g>
    {drawing.borders && <path className="map-borders" d={drawing.borders} />}
    {drawing.outline && <path className="map-outline" d={drawing.outline} />}
    {drawing.inset && (
      <g className="map-shapes" data-inset="">
        <Shapes shapes={drawing.inset.shapes} {...colouring} />
        <path className="map-eye" d={drawing.inset.eye} />
      </g>
    )}
  </>
));
