import type { Life } from './live.ts';

/** Three people at once, each of whom does two things; four requests in a hundred do not begin, and of four the answer is lost. */
export const troubled: Omit<Life, 'seed'> = { faults: { throttled: 4, lost: 4 }, people: 3, deeds: 2 };
