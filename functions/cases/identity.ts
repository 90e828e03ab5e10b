import type { cases } from '../../shared/contract/cases.ts';
import { decide } from '../../shared/domain/access/decide.ts';
import { agree, isAgreed } from '../../shared/domain/cases/second-person.ts';
import { twoPeopleView } from '../../shared/domain/cases/two-people.ts';
import { problem } from '../../shared/problems.ts';
import { atHand, caseForAct } from '../runtime/case-at-hand.ts';
import type { Handles } from '../runtime/context.ts';

export const changeIdentity: Handles<typeof cases, 'changeIdentity'> = async ({ params: { caseId }, body }, context) => {
  const { data, save } = context;
  const found = await caseForAct(context, caseId, { action: 'cases.changeIdentity', purpose: 'followUp' });
  if (!found.ok) return found;
  const {
    file,
    root: { subjectId },
  } = found.value;
  const { identity, root } = data.case(caseId);
  // whoever hands the case on at this moment makes one of both fail, else the name would stay behind
  const writes = [await identity.change(file.identity(), { caseId, subjectId, ...body }), root.keep(file.root)];
  return save({ about: [caseId], writes }, body);
};

export const disclose: Handles<typeof cases, 'disclose'> = async ({ params: { caseId } }, context) => {
  const { data, now, save } = context;
  const found = await caseForAct(context, caseId, { action: 'cases.discloseIdentity', purpose: 'followUp' });
  if (!found.ok) return found;
  const { file, root, asker } = found.value;
  if (file.identity() === undefined) return problem('identity-absent');
  if (isAgreed(root.disclosure)) return problem('identity-disclosed');
  const disclosure = agree(root.disclosure, asker, now);
  if (!disclosure.ok) return disclosure;
  const disclosed = await data.case(caseId).root.change(file.root, { ...root, disclosure: disclosure.value });
  return save({ about: [caseId], writes: [disclosed] }, twoPeopleView(disclosure.value));
};

export const lookUpIdentity: Handles<typeof cases, 'lookUpIdentity'> = async ({ params: { caseId }, body }, context) => {
  const { data, newId, now, save, decidedBy } = context;
  const file = await data.case(caseId).file();
  if (file === undefined) return problem('resource-not-found');
  const { root, asker, situation } = atHand(context, file, 'oversight');
  const verdict = decide({ ...situation, action: 'cases.readIdentity' });
  decidedBy(verdict);
  if (!verdict.permit) return problem('resource-not-found');
  const identity = file.identity();
  if (identity === undefined) return problem('identity-absent');
  const { subjectId, residence } = root;
  const lookupId = newId('lookup');
  const lookup = { lookupId, subjectId, residence, what: 'identity', by: asker.memberId, role: asker.role, at: now } as const;
  const { name, bornOn, address, knownBy } = identity.value;
  const write = await data.case(caseId).lookups.create({ ...lookup, about: caseId, ...body }, lookupId);
  return save({ about: [caseId, lookupId], writes: [write] }, { name, bornOn, address, knownBy });
};
