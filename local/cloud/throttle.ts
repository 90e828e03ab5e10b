import type { Throttle } from './cloud.ts';
import type { Route } from './routes.ts';

/** True while a route may still be called at this moment. */
export type Admit = (route: Route) => boolean;

/** The limit that names the route most closely. */
const limitOf = (limits: readonly Throttle[], { method, resource }: Route): Throttle | undefined =>
  limits.find((limit) => limit.method === method && limit.path === resource) ??
  limits.find(({ method: any, path }) => any === '*' && path === '*');

/**
 * Token buckets per route, from the stage's method settings. Only routes open to everybody are held back here: the
 * other limits protect an account's capacity, which one machine does not have.
 */
export const throttle = (limits: readonly Throttle[], now: () => number): Admit => {
  const buckets = new Map<string, { left: number; at: number }>();
  return (route) => {
    const limit = limitOf(limits, route);
    if (route.definition.security.length > 0 || limit === undefined) return true;
    const name = `${route.method} ${route.resource}`;
    const { left, at } = buckets.get(name) ?? { left: limit.burst, at: now() };
    const filled = Math.min(limit.burst, left + ((now() - at) / 1000) * limit.rate);
    buckets.set(name, { left: filled < 1 ? filled : filled - 1, at: now() });
    return filled >= 1;
  };
};
