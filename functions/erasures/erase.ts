import type { erasures } from '../../shared/contract/erasures.ts';
import { decide } from '../../shared/domain/access/decide.ts';
import { twoPeopleView } from '../../shared/domain/cases/two-people.ts';
import { isUnknownTo } from '../../shared/domain/cases/situation.ts';
import { agreeToErase } from '../../shared/domain/erasures/erase-case.ts';
import { problem } from '../../shared/problems.ts';
import { atHand } from '../runtime/case-at-hand.ts';
import type { Handles } from '../runtime/context.ts';

export const erase: Handles<typeof erasures, 'erase'> = async ({ params: { caseId }, body: { reasons } }, context) => {
  const { data, now, save } = context;
  const file = await data.case(caseId).file();
  if (file === undefined) return problem('resource-not-found');
  const { root, asker, situation } = atHand(context, file, 'retention');
  // asked as if it were closed, so that who may erase it then hears that it is not
  if (!decide({ ...situation, standing: 'closed', action: 'cases.erase' }).permit)
    return problem(isUnknownTo(situation) ? 'resource-not-found' : 'permission-missing');
  const agreed = agreeToErase(root, { by: asker, reasons, at: now });
  if (!agreed.ok) return agreed;
  const { wished, erasure, state } = agreed.value;
  const told = twoPeopleView(erasure);
  if (state === 'wished') return save({ about: [caseId], writes: [await data.case(caseId).root.change(file.root, wished)] }, told);
  const writes = await data.erasing.caseWrites({ facts: root, version: file.root.version }, { rule: 'agreed', at: now });
  const saved = await save({ about: [caseId], writes }, told);
  if (saved.ok) await data.erasing.finish({ caseId, subjectId: root.subjectId }, now);
  return saved;
};
