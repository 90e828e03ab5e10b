import { useEffect, useState, type RefObject } from 'react';

/** From this width, in CSS pixels, patterns have their full size; below they are closer, as municipalities are smaller. */
const roomy = 720;

/** How much larger a pattern must be drawn in a picture of so many units across, to look alike however large the element is. */
export const useScale = (element: RefObject<Element | null>, across: number): number => {
  const [pixels, setPixels] = useState(across);
  useEffect(() => {
    if (element.current === null) return undefined;
    const observer = new ResizeObserver(([entry]) => setPixels((before) => entry?.contentRect.width || before));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return (across / pixels) * Math.min(1, Math.max(0.6, pixels / roomy));
};
