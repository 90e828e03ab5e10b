/** Names stand in any order, lists in their own. */
const settled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(settled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .map(([name, one]) => [name, settled(one)] as const)
      .toSorted(([one], [other]) => one.localeCompare(other)),
  );
};

/** Whether two values say the same; what is left out is as what is not there. */
export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(settled(one)) === JSON.stringify(settled(other));
