import { type RefObject, useEffect, useState } from 'react';

/** How wide an element is in CSS pixels at any time, so that the text of a chart keeps its size. */
export const useWidth = (element: RefObject<Element | null>, first: number): number => {
  const [width, setWidth] = useState(first);
  useEffect(() => {
    if (element.current === null) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth((before) => Math.round(entry?.contentRect.width ?? 0) || before));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
};
