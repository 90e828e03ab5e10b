import type { municipalities } from '../../shared/contract/municipalities.ts';
import { statusOf } from '../../shared/domain/cells/cell.ts';
import { coveredBy, missingSteps } from '../../shared/domain/cells/registration.ts';
import { unsigned } from '../../shared/domain/cells/signature.ts';
import type { Member } from '../../shared/domain/members/member.ts';
import { inRegister } from '../../shared/domain/municipalities/onboarding.ts';
import { municipalityOn } from '../../shared/domain/register/lineage.ts';
import { listSetting } from '../../shared/domain/settings/resolve.ts';
import { ok } from '../../shared/result.ts';
import type { Handles, RegistrationFile } from '../runtime/context.ts';

const registrationStatus = ({ draft, signatures, signed }: RegistrationFile, required: readonly string[]) => {
  if (draft === undefined || draft.value.closedOn !== undefined) return {};
  const { cellId, nis, form } = draft.value;
  const all = [...signatures, ...signed].map(({ value }) => value);
  const waiting = form === undefined ? [] : unsigned(coveredBy(nis, form), cellId, all);
  return { registration: { missing: [...missingSteps(draft.value, required)], unsigned: [...waiting] } };
};

const isMayor = ({ role, validTo }: Member, today: string): boolean => role === 'mayor' && (validTo === undefined || validTo >= today);

export const get: Handles<typeof municipalities, 'get'> = async ({ params }, { municipality, now, today }) => {
  const opened = await municipality(params.nis);
  if (!opened.ok) return opened;
  const { data } = opened.value;
  const [{ record, questions }, registration, { own, copies }, members, settings] = await Promise.all([
    data.onboardingFile(),
    data.registrationFile(),
    data.cellFile(),
    data.members.list(),
    data.settings.on(today),
  ]);
  const valid = municipalityOn(params.nis, today);
  if (record === undefined && !valid.ok) return valid;
  const elsewhere = copies.find(({ id }) => id === record?.value.cell?.cellId);
  const status = elsewhere?.value ?? (own && statusOf(own.value));
  const mayors = members.ok ? members.value.items.filter(({ value }) => isMayor(value, today)) : [];
  return ok({
    ...(record?.value ?? inRegister(params.nis, now)),
    ...(status && { cellStatus: status }),
    ...registrationStatus(registration, listSetting('requiredDeclarations', settings)),
    mayors: mayors.map(({ value: { memberId, name, confirmed } }) => ({ memberId, name, confirmed })),
    questions: questions.map(({ value }) => value),
  });
};
