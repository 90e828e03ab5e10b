type Best = { readonly column: number; readonly lead: number };

/** The column that costs a row least at these prices, and by how much it beats the next. */
const cheapest = (costs: Float64Array, prices: Float64Array): Best => {
  let [least, next, column] = [Infinity, Infinity, -1];
  for (let index = 0; index < prices.length; index += 1) {
    const cost = (costs[index] ?? Infinity) + (prices[index] ?? 0);
    if (cost < least) [next, least, column] = [least, cost, index];
    else if (cost < next) next = cost;
  }
  return { column, lead: next === Infinity ? 0 : next - least };
};

/** Every row without a column bids for its cheapest one, and whoever held that must bid again; prices only rise, so it ends. */
const settle = (costs: readonly Float64Array[], prices: Float64Array, step: number): readonly number[] => {
  const holders = costs.map(() => -1);
  const free = [...costs.keys()];
  for (let row = free.pop(); row !== undefined; row = free.pop()) {
    const { column, lead } = cheapest(costs[row] ?? new Float64Array(), prices);
    const holder = holders[column] ?? -1;
    prices[column] = (prices[column] ?? 0) + lead + step;
    if (holder >= 0) free.push(holder);
    holders[column] = row;
  }
  return holders;
};

/**
 * Gives every column one row so that the costs add up to the least, but for the last step per row: Bertsekas' auction (1988),
 * first in rough steps to find the prices, then in finer ones. Costs are square, a list of columns for each row.
 */
export const auction = (costs: readonly Float64Array[], steps: readonly number[]): readonly number[] => {
  const prices = new Float64Array(costs.length);
  return steps.reduce<readonly number[]>((_, step) => settle(costs, prices, step), []);
};
