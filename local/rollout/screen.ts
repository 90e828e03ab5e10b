import { barLine, plainLine, type Progress } from './progress.ts';

/** What the run writes to: a terminal, a file or a pipe. */
export type Output = { readonly write: (text: string) => unknown; readonly isTTY?: boolean; readonly columns?: number };

export type Screen = {
  /** A line that stays. */
  readonly say: (line: string) => void;
  /** Where the run is: a bar that moves in a terminal, else a line every few seconds. */
  readonly show: (progress: Progress) => void;
};

const barEveryMillis = 100;
const lineEveryMillis = 5000;

export const openScreen = (output: Output, now: () => number): Screen => {
  const terminal = output.isTTY === true;
  const every = terminal ? barEveryMillis : lineEveryMillis;
  let shownAt = now();
  const clear = terminal ? '\r\u001B[2K' : '';
  return {
    say: (line) => void output.write(`${clear}${line}\n`),
    show: (progress) => {
      if (now() - shownAt < every) return;
      shownAt = now();
      output.write(terminal ? `${clear}${barLine(progress, output.columns ?? 80)}` : `${plainLine(progress)}\n`);
    },
  };
};
