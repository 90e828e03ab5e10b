import type { cases } from '../../shared/contract/cases.ts';
import { decide } from '../../shared/domain/access/decide.ts';
import { viewOf } from '../../shared/domain/cases/view-of.ts';
import { askerOf } from '../../shared/domain/cases/standing.ts';
import { mayKnowOfErased } from '../../shared/domain/erasures/erase-case.ts';
import { problem } from '../../shared/problems.ts';
import { ok } from '../../shared/result.ts';
import { atHand } from '../runtime/case-at-hand.ts';
import type { Handles } from '../runtime/context.ts';

export const get: Handles<typeof cases, 'get'> = async ({ params: { caseId } }, { read, principal, today, decidedBy }) => {
  const file = await read([caseId], (data) => data.case(caseId).fileOrTombstone());
  if (file === undefined) return problem('resource-not-found');
  if (!('root' in file)) {
    const knows = mayKnowOfErased(askerOf(principal), file, principal.cell.seat);
    return knows ? problem('case-erased', { date: file.erasedAt.slice(0, 10) }) : problem('resource-not-found');
  }
  const { parts, asker, situation } = atHand({ principal, today }, file, 'followUp');
  decidedBy(decide({ ...situation, action: 'cases.read' }));
  const view = viewOf(parts, { asker, situation, today });
  return view === undefined ? problem('resource-not-found') : { ...ok(view), version: file.root.version };
};
