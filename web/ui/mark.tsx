const seats = [
  [16, 3],
  [27.3, 9.5],
  [27.3, 22.5],
  [16, 29],
  [4.7, 22.5],
  [4.7, 9.5],
] as const;

/** The round table seen from above. */
export const Mark = () => (
  <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <circle cx="16" cy="16" r="8" fill="none" stroke="currentColor" strokeWidth="3" />
    {seats.map(([x, y]) => (
      <circle key={`${x} ${y}`} cx={x} cy={y} r="2.4" fill="currentColor" />
    ))}
  </svg>
);
