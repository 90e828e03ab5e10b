import type { cases } from '../../shared/contract/cases.ts';
import { bareCase, outlineOf } from '../../shared/domain/cases/case-parts.ts';
import { allIntoCase, listCase } from '../../shared/domain/cases/list-case.ts';
import { situationOf } from '../../shared/domain/cases/situation.ts';
import { askerOf } from '../../shared/domain/cases/standing.ts';
import { viewOf } from '../../shared/domain/cases/view-of.ts';
import { problem } from '../../shared/problems.ts';
import { caseForAct } from '../runtime/case-at-hand.ts';
import type { Handles } from '../runtime/context.ts';
import { signalsToTake, writesOfTaken } from './signals-in.ts';

export const create: Handles<typeof cases, 'create'> = async ({ body }, context) => {
  const { data, principal, newId, now, today, save } = context;
  const [found, settings] = await Promise.all([
    signalsToTake(context, body.signalIds, { action: 'cases.create', purpose: 'signalIntake' }),
    data.settings.on(today),
  ]);
  if (!found.ok) return found;
  const [caseId, asker] = [newId('case'), askerOf(principal)];
  const [first, ...more] = found.value;
  const terms = { caseId, cellId: data.cellId, mayor: asker, now, today, settings };
  const listing = listCase([first.value, ...more.map(({ value }) => value)], body, terms);
  if (!listing.ok) return listing;
  const { listed, signals: taken } = listing.value;
  // whoever settled the signal meanwhile ended its key
  if ((await data.keyring.find(listed.subjectId)) === undefined) return problem('signal-settled');
  const { root, identity } = data.case(caseId);
  const writes = [
    await root.create(listed),
    ...(body.identity ? [await identity.create({ caseId, subjectId: listed.subjectId, ...body.identity })] : []),
    ...(await writesOfTaken(data, { found: found.value, taken, at: now })),
  ];
  const parts = bareCase(listed, body.identity);
  const situation = situationOf(asker, outlineOf(parts, data.seat), { today, purpose: 'followUp' });
  const view = viewOf(parts, { asker, situation, today });
  if (view === undefined) return problem('permission-missing');
  return save({ about: [caseId, ...taken.map(({ signalId }) => signalId)], writes }, view, 1);
};

export const takeUp: Handles<typeof cases, 'takeUp'> = async ({ params: { caseId }, body }, context) => {
  const { data, now, save } = context;
  const [into, found] = await Promise.all([
    caseForAct(context, caseId, { action: 'cases.changeIdentity', purpose: 'caseConsultation' }),
    signalsToTake(context, [body.signalId], { action: 'signals.takeUp', purpose: 'caseConsultation' }),
  ]);
  if (!into.ok) return into;
  if (!found.ok) return found;
  const taken = allIntoCase([found.value[0].value], into.value.root, now);
  if (!taken.ok) return taken;
  const writes = await writesOfTaken(data, { found: found.value, taken: taken.value, at: now });
  return save({ about: [caseId, body.signalId], writes }, undefined);
};
