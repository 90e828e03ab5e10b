import type { Problem, ProblemCode } from './problems.ts';

export type Ok<Value> = { readonly ok: true; readonly value: Value };

/** What a rule or handler answers: a value, or a refusal from the catalogue. Throws are for bugs and outages only. */
export type Result<Value, Code extends ProblemCode = ProblemCode> = Ok<Value> | Problem<Code>;

export const ok = <Value>(value: Value): Ok<Value> => ({ ok: true, value });
