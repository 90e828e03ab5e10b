import type { cases } from '../../shared/contract/cases.ts';
import { ownWorkFor, ownWorkIn, ownWorkVerdict } from '../../shared/domain/cases/own-work.ts';
import { askerOf } from '../../shared/domain/cases/standing.ts';
import { problem } from '../../shared/problems.ts';
import { ok } from '../../shared/result.ts';
import { atHand } from '../runtime/case-at-hand.ts';
import type { Handles } from '../runtime/context.ts';

export const listOwnWork: Handles<typeof cases, 'listOwnWork'> = ({ self }, { release, principal, today }) =>
  release(async (data) => {
    const looking = { asker: askerOf(principal), seat: data.seat };
    const lines = await data.caseLines();
    const items = lines.flatMap(({ value: line }) => ownWorkIn(line, looking, { today, purpose: 'followUp' }) ?? []);
    return { value: ok({ items, self }), about: [principal.cell.cellId, ...items.map(({ caseId }) => caseId)] };
  });

export const getOwnWork: Handles<typeof cases, 'getOwnWork'> = ({ params: { caseId } }, { release, principal, today, decidedBy }) =>
  release(async (data) => {
    const [file, { members }] = await Promise.all([data.case(caseId).file(), data.roster()]);
    const found = file && atHand({ principal, today }, file, 'followUp');
    const own = found && ownWorkFor(found.parts, found, { members, seat: data.seat, today });
    if (found !== undefined && own !== undefined) decidedBy(ownWorkVerdict(found.situation, own));
    const value = own === undefined ? problem('resource-not-found') : ok(own);
    return { value, ...(value.ok && { about: [caseId] }) };
  });
