/** How the state of a transfer is shown beside its words. */
export const tones = { offered: 'waits', accepted: 'waits', refused: 'plain', withdrawn: 'plain', brought: 'good' } as const;
