import type { ProblemCode } from '../problems.ts';
import { isDeed, writes } from './api.ts';
import { saveProblems, type Route } from './route.ts';

const always: readonly ProblemCode[] = ['too-many-requests', 'internal-error', 'service-unavailable'];

/** What the pipeline itself may refuse before a handler runs, so no route repeats it. */
const pipelineProblems = (route: Route): readonly ProblemCode[] => [
  ...((route.params ?? route.query ?? route.body) ? (['input-invalid'] as const) : []),
  ...(route.body ? (['body-malformed', 'body-too-large', 'media-type-unsupported'] as const) : []),
  ...(route.scope === 'public' ? [] : (['token-missing', 'token-invalid'] as const)),
  ...(route.permission === undefined ? [] : (['permission-missing'] as const)),
  ...(route.version === 'required' ? (['version-missing'] as const) : []),
  ...(writes(route) ? saveProblems : []),
  ...(isDeed(route) ? (['request-repeated', 'request-key-reused'] as const) : []),
  ...(route.scope === 'cell' ? (['cell-absent'] as const) : []),
  ...always,
];

/** Every refusal a route may answer with, its own and the pipeline's, each once. */
export const problemsOf = (route: Route): readonly ProblemCode[] => [...new Set([...pipelineProblems(route), ...route.problems])];
