import type { Shape } from './drawing.ts';

/** A step to the right and downwards for each arrow key. */
const steps = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] } as const;
type Arrow = keyof typeof steps;

export const isArrow = (key: string): key is Arrow => Object.hasOwn(steps, key);

/** The shape whose point is nearest in the direction of an arrow; one that lies aside counts as farther. Stays where nothing lies that way. */
export const neighbour = (shapes: readonly Shape[], from: Shape, arrow: Arrow): Shape => {
  const [right, down] = steps[arrow];
  const farness = ({ x, y }: Shape): number => {
    const [dx, dy] = [x - from.x, y - from.y];
    const [ahead, aside] = [dx * right + dy * down, Math.abs(dx * down - dy * right)];
    return ahead > aside / 2 ? ahead + 2 * aside : Infinity;
  };
  return shapes.reduce((best, shape) => (farness(shape) < farness(best) ? shape : best), from);
};

/** The shape whose point is nearest to the middle: where exploring begins. */
export const middlemost = (shapes: readonly Shape[], width: number, height: number): Shape | undefined => {
  const farness = ({ x, y }: Shape): number => Math.hypot(x - width / 2, y - height / 2);
  return shapes.toSorted((a, b) => farness(a) - farness(b))[0];
};
