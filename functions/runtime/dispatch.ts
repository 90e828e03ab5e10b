import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { operationId } from '../../shared/contract/api.ts';
import type { Answered, Capability, Route } from '../../shared/contract/route.ts';
import { doorRule } from '../../shared/domain/access/decide.ts';
import { can } from '../../shared/domain/access/permissions.ts';
import type { Admitted, CellPrincipal, Principal } from '../../shared/domain/access/principal.ts';
import type { Problem } from '../../shared/problems.ts';
import { problem } from '../../shared/problems.ts';
import { ok, type Result } from '../../shared/result.ts';
import { problemAnswer, type Reader, valueAnswer } from './answer.ts';
import type { Handlers } from './context.ts';
import type { Asked } from './provide.ts';
import { type ParsedInput, parseInput } from './parse.ts';

/** A handler once its route's types are checked: dispatch hands it exactly what the route declares. */
export type AnyHandler = (input: ParsedInput, context: object) => Promise<Answered<unknown> | Problem>;

export type Implemented = { readonly operationId: string; readonly route: Route; readonly handler: AnyHandler };

/** Binds a capability's handlers to its routes; a missing handler, or one that answers what its route does not declare, does not compile. */
export const implement = <C extends Capability>(capability: C, handlers: Handlers<C>): readonly Implemented[] =>
  Object.entries(capability.routes).map(([verb, route]) => ({
    operationId: operationId(capability.name, verb),
    route,
    // oxlint-disable-next-line typescript/consistent-type-assertions -- the types were checked by Handlers; here they meet data parsed at run time
    handler: handlers[verb] as unknown as AnyHandler,
  }));

/** What the pipeline needs from outside for one request. */
export type Pipeline = {
  readonly reader: Reader;
  readonly authenticate: (header: string | undefined) => Promise<Result<Principal, 'token-missing' | 'token-invalid'>>;
  readonly contextFor: (principal: Admitted, asked: Asked) => object;
  /** Remembers that somebody at the table of a cell was refused what they asked for. */
  readonly noteRefusal: (principal: CellPrincipal, asked: Asked, about: readonly string[]) => Promise<void>;
};

type AccessRefusal = 'token-missing' | 'token-invalid' | 'permission-missing' | 'cell-absent';

/** Whoever works in a municipality is admitted to the table of the cell that covers it. */
const atTable = (principal: Principal): Admitted => {
  if (principal.scope !== 'municipality' || principal.cell === undefined) return principal;
  return { ...principal, scope: 'cell', cell: principal.cell };
};

/** Whoever works for a Region or for the federal level speaks for it. */
const forTenant = (principal: Principal): Admitted =>
  principal.scope === 'region' || principal.scope === 'country' ? { ...principal, scope: 'tenant' } : principal;

/** Who asks, in the capacity in which the route answers. */
const identify = async (
  route: Route,
  event: APIGatewayProxyEvent,
  { authenticate }: Pipeline,
): Promise<Result<Admitted, AccessRefusal>> => {
  if (route.scope === 'public') return ok({ scope: 'public' });
  const principal = await authenticate(event.headers['authorization']);
  if (!principal.ok) return principal;
  if (route.scope === 'person')
    return 'sub' in principal.value ? ok({ scope: 'person', sub: principal.value.sub }) : problem('permission-missing');
  if (route.scope === 'tenant') return ok(forTenant(principal.value));
  return ok(route.scope === 'cell' ? atTable(principal.value) : principal.value);
};

/** Why the door of a route stays shut for somebody, if it does. */
const refusalAtDoor = (route: Route, principal: Admitted): Problem | undefined => {
  if (route.scope === 'public' || route.scope === 'person') return undefined;
  if (route.scope === 'cell' && principal.scope === 'municipality') return problem('cell-absent');
  const isOpen = principal.scope === route.scope && 'role' in principal && route.permission !== undefined;
  return isOpen && can(principal.role, route.permission) ? undefined : problem('permission-missing');
};

/** Refused for who asks, not for what was asked: what the audit of a cell remembers. */
const isDenial = ({ code }: Problem): boolean => code === 'resource-not-found' || code === 'permission-missing';

const askedOf = ({ operationId: action, route: { purpose, permission } }: Implemented, { mark }: Pick<ParsedInput, 'mark'>): Asked => ({
  action,
  decided: permission === undefined ? {} : { rule: doorRule(permission) },
  ...(purpose && { purpose }),
  ...(mark !== undefined && { mark }),
});

const idsIn = ({ pathParameters }: APIGatewayProxyEvent): readonly string[] =>
  Object.values(pathParameters ?? {}).flatMap((id) => id ?? []);

/** One request from door to door: who asks, may they, is it well formed, what does the handler answer. */
export const dispatch = (operations: readonly Implemented[]) => {
  const byAddress = new Map(operations.map((operation) => [`${operation.route.method} ${operation.route.path}`, operation]));
  return async (event: APIGatewayProxyEvent, pipeline: Pipeline): Promise<APIGatewayProxyResult> => {
    const operation = byAddress.get(`${event.httpMethod} ${event.resource}`);
    const refuse = (refusal: Problem) => problemAnswer(refusal, pipeline.reader);
    if (operation === undefined) return refuse(problem('resource-not-found'));
    const principal = await identify(operation.route, event, pipeline);
    if (!principal.ok) return refuse(principal);
    const deny = async (refusal: Problem, asked: Asked) => {
      if (principal.value.scope === 'cell' && isDenial(refusal)) await pipeline.noteRefusal(principal.value, asked, idsIn(event));
      return refuse(refusal);
    };
    const shut = refusalAtDoor(operation.route, principal.value);
    if (shut !== undefined) return deny(shut, askedOf(operation, {}));
    const input = parseInput(event, operation.route);
    if (!input.ok) return refuse(input);
    const asked = askedOf(operation, input.value);
    const answered = await operation.handler(input.value, pipeline.contextFor(principal.value, asked));
    return answered.ok ? valueAnswer(answered, operation.route, pipeline.reader) : deny(answered, asked);
  };
};
