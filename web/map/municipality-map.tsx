import { useId, useMemo, useRef } from 'react';
import type { Category } from './category.ts';
import type { Drawing } from './drawing.ts';
import { MapGround, MapLayers } from './map-layers.tsx';
import { MapLegend } from './map-legend.tsx';
import { MapMark } from './map-mark.tsx';
import { MapPatterns } from './map-patterns.tsx';
import { MapTooltip } from './map-tooltip.tsx';
import { useExplorer } from './use-explorer.ts';
import { useScale } from './use-scale.ts';
import { viewBox } from './view-box.ts';
import './map.css';

export type MunicipalityMapProps = {
  readonly drawing: Drawing;
  /** What the map shows, and what is to be seen in it: read out in the picture's place. */
  readonly title: string;
  readonly description: string;
  /** Says that arrow keys go from municipality to municipality. */
  readonly hint: string;
  /** In the order of the legend. */
  readonly categories: readonly Category[];
  /** A category's id; a municipality of none stays blank. */
  readonly categoryOf: (nis: string) => string | undefined;
  readonly nameOf: (nis: string) => string;
  readonly selected?: string | undefined;
  readonly onSelect?: (nis: string) => void;
  /** The codes of municipalities to fill the picture with, as those of a province. */
  readonly zoomTo?: readonly string[];
};

/** What is left to explore of a drawing that is zoomed in on some of its municipalities: those; the others lie around them, blank. */
const zoomed = (drawing: Drawing, zoomTo: readonly string[] | undefined): Drawing => {
  if (zoomTo === undefined) return drawing;
  const { inset: _, ...whole } = drawing;
  return { ...whole, shapes: drawing.shapes.filter(({ nis }) => zoomTo.includes(nis)) };
};

/** A map of municipalities by category, with its legend. The table that says the same stands beside it: that is the caller's. */
export const MunicipalityMap = (props: MunicipalityMapProps) => {
  const { drawing, categories, categoryOf, nameOf, selected, onSelect, zoomTo } = props;
  const [id, stage] = [useId(), useRef<HTMLDivElement>(null)];
  const shown = useMemo(() => zoomed(drawing, zoomTo), [drawing, zoomTo]);
  const { x, y, width, height } = useMemo(() => viewBox(drawing, zoomTo), [drawing, zoomTo]);
  const { pointed, spoken, handlers } = useExplorer({ drawing: shown, selected, onSelect });
  const stateOf = (nis: string): string | undefined => categories.find((category) => category.id === categoryOf(nis))?.label;
  const scale = useScale(stage, width);
  return (
    <figure className="map">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- an application has keys of its own: one tab stop, not one for each of hundreds of municipalities */}
      <div ref={stage} className="map-stage" role="application" aria-label={props.hint} tabIndex={0} {...handlers}>
        <svg role="img" aria-labelledby={`${id}-title ${id}-description`} viewBox={`${x} ${y} ${width} ${height}`}>
          <MapPatterns id={id} scale={scale} />
          {zoomTo && <MapGround drawing={drawing} />}
          <MapLayers drawing={shown} categories={categories} categoryOf={categoryOf} patterns={id} />
          <MapMark drawing={shown} nis={selected} className="map-mark" />
          <MapMark drawing={shown} nis={pointed?.nis} className="map-mark map-pointed" />
        </svg>
        {pointed && <MapTooltip shape={pointed} view={{ x, y, width, height }} name={nameOf(pointed.nis)} state={stateOf(pointed.nis)} />}
      </div>
      <span id={`${id}-title`} hidden>
        {props.title}
      </span>
      <span id={`${id}-description`} hidden>
        {props.description}
      </span>
      <p className="visually-hidden" role="status">
        {spoken && [nameOf(spoken), stateOf(spoken)].filter(Boolean).join(', ')}
      </p>
      <MapLegend id={`${id}-legend`} drawing={shown} categories={categories} categoryOf={categoryOf} />
    </figure>
  );
};
