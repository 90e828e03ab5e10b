import type { Contention } from '../../simulation/contention.ts';

/** The part of test/bench/results.md on people who write in one cell at the same time. */
export const contentionText = ({ orders, asked, kinds, conflicts }: Contention): string => `## Sixteen at one table

Sixteen people write in one cell at the same time, each their own work, in the simulator: what one request asks of the table
comes between what the others ask, in an order that chance decides, ${orders} times over. A conflict is a write that was refused because
of another one. Goal: at most 0.01 for each request, held by a test.

| people | requests that write | kinds of them | conflicts | of each request |
|--:|--:|--:|--:|--:|
| 16 | ${asked} | ${kinds} | ${conflicts} | **${(conflicts / asked).toFixed(4)}** |`;
