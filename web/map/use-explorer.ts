import { useEffect, useState, type FocusEvent, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react';
import type { Drawing, Shape } from './drawing.ts';
import { isArrow, middlemost, neighbour } from './neighbour.ts';

type Options = {
  readonly drawing: Drawing;
  readonly selected: string | undefined;
  readonly onSelect: ((nis: string) => void) | undefined;
};

const withNis = (shapes: readonly Shape[], nis: string | null | undefined): Shape | undefined => shapes.find((shape) => shape.nis === nis);

/** The shape under a pointer, on the map or in its inset. */
const shapeAt = ({ shapes, inset }: Drawing, target: EventTarget): Shape | undefined => {
  const element = target instanceof Element ? target.closest('[data-nis]') : null;
  return withNis(element?.closest('[data-inset]') ? (inset?.shapes ?? []) : shapes, element?.getAttribute('data-nis'));
};

/** Escape takes away what shows beside a pointer without moving it (WCAG 1.4.13). */
const useEscape = (leave: () => void, active: boolean): void => {
  useEffect(() => {
    if (!active) return undefined;
    const onKeyDown = ({ key }: globalThis.KeyboardEvent): void => (key === 'Escape' ? leave() : undefined);
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
};

/**
 * Exploring a map by pointer, touch and keys. `pointed` is the shape whose name shows, `spoken` its code where keys or a click led there:
 * a screen reader says that one, but not every one that a pointer passes.
 */
export const useExplorer = ({ drawing, selected, onSelect }: Options) => {
  const [pointed, setPointed] = useState<Shape>();
  const [reached, setReached] = useState<string>();
  const leave = (): void => setPointed(undefined);
  const goTo = (shape: Shape | undefined): void => {
    setPointed(shape);
    setReached(shape?.nis);
  };
  const here = (): Shape | undefined =>
    withNis(drawing.shapes, reached ?? selected) ?? middlemost(drawing.shapes, drawing.width, drawing.height);
  useEscape(leave, pointed !== undefined);

  const onKeyDown = (event: KeyboardEvent): void => {
    const from = here();
    // with a modifier the browser means something by the arrows, such as going back
    if (from === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    if (!isArrow(event.key) && event.key !== 'Enter') return;
    event.preventDefault();
    if (isArrow(event.key)) goTo(neighbour(drawing.shapes, from, event.key));
    else onSelect?.(from.nis);
  };
  const handlers = {
    onKeyDown,
    onFocus: ({ currentTarget }: FocusEvent): void => (currentTarget.matches(':focus-visible') ? goTo(here()) : undefined),
    onBlur: leave,
    onPointerOver: ({ target }: PointerEvent): void => setPointed(shapeAt(drawing, target)),
    onPointerLeave: ({ pointerType }: PointerEvent): void => (pointerType === 'touch' ? undefined : leave()),
    onClick: ({ target }: MouseEvent): void => {
      const shape = shapeAt(drawing, target);
      if (shape === undefined) return;
      goTo(shape);
      onSelect?.(shape.nis);
    },
  };
  // a map of another date has other shapes
  const drawn = [...drawing.shapes, ...(drawing.inset?.shapes ?? [])].find((shape) => shape === pointed);
  return { pointed: drawn, spoken: drawn?.nis === reached ? reached : undefined, handlers };
};
