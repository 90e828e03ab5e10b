/** Why a route asks more of the table than its floor. */
export const reasons: Readonly<Record<string, string>> = {};
