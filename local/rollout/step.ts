import type { Scene } from './scene.ts';

/** One thing all of them do. What an earlier run did is not done again: `isDone` sees it in the officer's list, `run` asks. */
export type Step = {
  readonly name: string;
  /** Municipalities that take part. */
  readonly who: (scene: Scene) => readonly string[];
  readonly isDone: (scene: Scene, nis: string) => boolean;
  /** Municipalities in one request, where there are several; then fewer requests go side by side. */
  readonly batch?: number;
  /** For one municipality, of all Regions side by side, as seen on two cores. */
  readonly seconds: number;
  readonly run: (scene: Scene, nis: readonly [string, ...string[]]) => Promise<void>;
};

export const cells = ({ plan }: Scene): readonly string[] => plan.cells;

/** The officer's list shows a cell. */
export const hasCell = ({ seen }: Scene, nis: string): boolean => {
  const state = seen(nis)?.state;
  return state === 'declared' || state === 'acknowledged';
};
