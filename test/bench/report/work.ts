import type { Cost } from '../../support/access-patterns/costs.ts';
import type { Work } from '../work/measure.ts';

export type AtWork = { readonly work: readonly Work[]; readonly region: readonly Cost[]; readonly busy: number };

const micro = (milliseconds: number): string => (milliseconds * 1000).toFixed(0);

/** The part of test/bench/results.md on what people do most at the table of a cell. */
export const workText = ({ work, region, busy }: AtWork): string => {
  const row = ({ act, operationId, bytes, ours, json }: Work): string => {
    const cost = region.find((each) => each.operationId === operationId);
    const asked = cost && [cost.total, cost.rounds, cost.requests.write];
    const pair = (key: 'p50' | 'cpu') => [`${micro(ours[key])} / ${micro(json[key])}`, `**${(ours[key] / json[key]).toFixed(1)}**`];
    const times = [(bytes / 1024).toFixed(1), ...pair('p50'), ...pair('cpu')];
    return `| ${[act, ...(asked ?? ['', '', '']), ...times].join(' | ')} |`;
  };
  return `## A cell's work

What the function itself does for one request over a table that answers at once: the token remembered, checking what was sent,
asking the decision table, the audit's entry, opening and sealing, and checking what is answered. Beside it, in turns in the
same run, the same texts (what was read, written, sent and answered) read and written as JSON and nothing else. Goal: ratio at
most 8, of CPU where others use the machine. Of the requests, one of a reading is the audit's entry. Measured while ${busy.toFixed(1)} programs waited for each core.

| | requests | rounds | transactions | KB | p50 µs | ratio | CPU µs | ratio |
|---|--:|--:|--:|--:|--:|--:|--:|--:|
${work.map(row).join('\n')}`;
};
