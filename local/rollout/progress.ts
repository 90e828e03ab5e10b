/** How far a run is. `seconds` since it began; `secondsLeft` is what the pace so far, or on two cores, lets expect. */
export type Progress = {
  readonly step: string;
  readonly done: number;
  readonly total: number;
  /** Of the whole run, 0 to 1. */
  readonly share: number;
  readonly seconds: number;
  readonly secondsLeft: number;
};

/** "1 min 05 s", "42 s". */
export const duration = (seconds: number): string => {
  const whole = Math.max(0, Math.round(seconds));
  const rest = whole % 60;
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${String(rest).padStart(2, '0')} s`;
};

/** What is left of a run whose `cost` was known beforehand, in seconds on two cores: at first that, soon the pace of this machine. */
export const secondsLeft = ({ cost, costDone, seconds }: { cost: number; costDone: number; seconds: number }): number => {
  const pace = costDone < cost * 0.02 ? 1 : seconds / costDone;
  return Math.max(0, (cost - costDone) * pace);
};

const bar = (share: number, width: number): string => {
  const filled = Math.min(width, Math.floor(share * width));
  return '█'.repeat(filled) + '░'.repeat(width - filled);
};

/** One line for a terminal of so many columns. */
export const barLine = ({ step, done, total, share, seconds, secondsLeft: left }: Progress, columns: number): string => {
  const words = ` ${step} ${done}/${total} · ${duration(seconds)} · about ${duration(left)} left`;
  const percent = `${String(Math.floor(share * 100)).padStart(3)} % `;
  const room = columns - words.length - percent.length - 1;
  return (percent + (room >= 10 ? bar(share, Math.min(room, 40)) : '') + words).slice(0, Math.max(0, columns - 1));
};

/** The same without a terminal. */
export const plainLine = ({ step, done, total, seconds, secondsLeft: left }: Progress): string =>
  `  ${step} ${done}/${total}, ${duration(seconds)}, about ${duration(left)} left`;
