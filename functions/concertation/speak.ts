import type { concertation } from '../../shared/contract/concertation.ts';
import * as act from '../../shared/domain/concertation/act.ts';
import type { Dossier } from '../../shared/domain/concertation/dossier.ts';
import type { Fact } from '../../shared/domain/concertation/fact.ts';
import { viewOf } from '../../shared/domain/concertation/view.ts';
import { type Problem, problem, type ProblemCode } from '../../shared/problems.ts';
import type { Result } from '../../shared/result.ts';
import type { Handles, ScopeContext } from '../runtime/context.ts';
import { answered } from './answered.ts';
import { heard } from './heard.ts';

type Place = Pick<ScopeContext<'tenant'>, 'data' | 'tenant' | 'today' | 'now' | 'newId' | 'save'>;

/** So often a side that only adds a word tries again when a word of another came in between. */
const mostAttempts = 3;

const isOvertaken = (outcome: { readonly ok: boolean } | Problem): boolean => 'code' in outcome && outcome.code === 'edit-conflict';

/** Says one thing of a proposal, if the rule lets this side say it. */
const speak = async <Code extends ProblemCode>(
  proposalId: string,
  { data, tenant, today, now, newId, save }: Place,
  say: (dossier: Dossier, by: act.Saying) => Result<Fact, Code>,
) => {
  const once = async () => {
    const held = await data.dossiers.get(proposalId);
    if (held === undefined || viewOf(held.value, { reader: tenant, today }) === undefined) return problem('resource-not-found');
    const by = { by: tenant, factId: newId('fact'), at: now, today };
    const fact = say(held.value, by);
    if (!fact.ok) return fact;
    const { dossier, writes } = await heard(data, { dossier: held.value, held, fact: fact.value }, { ...by, factId: newId('fact') });
    return save(writes, answered(dossier, tenant, today));
  };
  for (let attempt = 1; attempt < mostAttempts; attempt++) {
    const outcome = await once();
    if (!isOvertaken(outcome)) return outcome;
  }
  return once();
};

export const comment: Handles<typeof concertation, 'comment'> = ({ params, body }, context) =>
  speak(params.proposalId, context, (dossier, by) => act.comment(dossier, body.text, by));

export const sign: Handles<typeof concertation, 'sign'> = ({ params, body }, context) =>
  speak(params.proposalId, context, (dossier, by) => act.sign(dossier, body.revision, by));

export const object: Handles<typeof concertation, 'object'> = ({ params, body }, context) =>
  speak(params.proposalId, context, (dossier, by) => act.object(dossier, body, by));

export const withdraw: Handles<typeof concertation, 'withdraw'> = ({ params, body }, context) =>
  speak(params.proposalId, context, (dossier, by) => act.withdraw(dossier, body.reasons, by));
