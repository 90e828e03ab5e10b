import { Fragment } from 'react';
import type { Drawing } from './drawing.ts';

type Props = { readonly drawing: Drawing; readonly nis: string | undefined; readonly className: string };

/** The line around a municipality that stands out, above all others, in the map and in the inset: dark on light, so that it shows on every colour. */
export const MapMark = ({ drawing, nis, className }: Props) =>
  [...drawing.shapes, ...(drawing.inset?.shapes ?? [])]
    .filter((shape) => shape.nis === nis)
    .map(({ path }) => (
      <Fragment key={path}>
        <path className="map-casing" d={path} />
        <path className={className} d={path} />
      </Fragment>
    ));
