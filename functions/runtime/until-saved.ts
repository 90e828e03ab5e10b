import type { Problem, ProblemCode } from '../../shared/problems.ts';
import type { Result } from '../../shared/result.ts';

/** Of so many who write at the same moment, each is served: one of them is saved in every round. */
const rounds = 20;

/**
 * Finds, decides and saves anew, as often as somebody else wrote in between: for one list on which many write at once, and where who
 * comes second is to be second, not refused.
 */
export const untilSaved = async <Found, Refusal extends ProblemCode, Reply extends { readonly ok: true } | Problem>(
  find: () => Promise<Result<Found, Refusal>>,
  keep: (found: Found) => Promise<Reply>,
): Promise<Reply | Problem<Refusal>> => {
  for (let round = 1; ; round++) {
    const found = await find();
    if (!found.ok) return found;
    const reply = await keep(found.value);
    if (reply.ok || reply.code !== 'edit-conflict' || round === rounds) return reply;
  }
};
