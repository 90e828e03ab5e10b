/** The one clock of the portal; what the rules call today comes from the API. */
export const clock = { now: (): number => Date.now() };
