import type { Shape } from './drawing.ts';
import type { ViewBox } from './view-box.ts';

type Props = {
  readonly shape: Shape;
  readonly view: ViewBox;
  readonly name: string;
  readonly state: string | undefined;
};

/** Near an edge the tooltip grows inwards, so that none of it is cut off. */
const side = (share: number): string => (share < 0.25 ? 'start' : share > 0.75 ? 'end' : 'middle');

/** Name and state beside a municipality. Screen readers hear them from the announcement instead. */
export const MapTooltip = ({ shape, view, name, state }: Props) => {
  const [across, down] = [(shape.x - view.x) / view.width, (shape.y - view.y) / view.height];
  const className = `map-tooltip map-tooltip-${side(across)} map-tooltip-${down < 0.2 ? 'below' : 'above'}`;
  return (
    <div className={className} style={{ left: `${across * 100}%`, top: `${down * 100}%` }} aria-hidden="true">
      <strong>{name}</strong> {state}
    </div>
  );
};
