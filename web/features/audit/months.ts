/** The months so far, newest first, at most so many: `2026-11`. */
export const monthsUpTo = (today: string, most: number): readonly string[] => {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return Array.from({ length: most }, (_, back) => {
    const of = new Date(Date.UTC(year, month - 1 - back, 1));
    return of.toISOString().slice(0, 7);
  });
};
