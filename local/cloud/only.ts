/** The one there has to be; says what is wrong with the template when there is none, or more. */
export const only = <Item>(found: readonly Item[], what: string): Item => {
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`A tenant has exactly one ${what}; this template has ${found.length}.`);
  return first;
};
