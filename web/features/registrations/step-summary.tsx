import type { RegistrationSteps } from '../../../shared/domain/cells/registration.ts';
import { declarationNames } from '../../../shared/i18n/names/registration.ts';
import { Declaration } from '../../../shared/domain/cells/registration.ts';
import { useWords } from '../../app/words.tsx';
import type { Step } from './clash.ts';
import { useFewNames } from './municipality-names.tsx';

const FormSummary = ({ form }: { form: NonNullable<RegistrationSteps['form']> }) => {
  const { say, list } = useWords();
  const codes = form.kind === 'joint' ? form.municipalities : form.kind === 'joining' ? [form.seat] : [];
  const names = useFewNames(codes);
  const kind = say(`municipality.form.${form.kind}`);
  return codes.length === 0 ? kind : `${kind}: ${list(codes.map((nis) => names.get(nis) ?? nis))}`;
};

const useSummary = () => {
  const { say, day, list, language } = useWords();
  return {
    trio: ({ mayor, chiefOfCorps, preventionOfficer }: NonNullable<RegistrationSteps['trio']>) => {
      const { valid, expiresOn } = chiefOfCorps.clearance;
      const until =
        expiresOn === undefined ? say('municipality.clearanceYes') : say('municipality.clearanceYesUntil', { date: day(expiresOn) });
      return `${list([mayor.name, chiefOfCorps.name, preventionOfficer.name])} (${valid ? until : say('municipality.clearanceNo')})`;
    },
    partners: (partners: NonNullable<RegistrationSteps['partners']>) => say('municipality.partnersCount', { count: partners.length }),
    acceptances: (accepted: NonNullable<RegistrationSteps['acceptances']>) =>
      list(Declaration.options.filter((one) => accepted[one] !== undefined).map((one) => declarationNames[one][language])),
    rhythmWeeks: (weeks: number) => say('municipality.everyWeeks', { weeks }),
  };
};

/** One step in a line, as it was filled in. */
export const StepSummary = ({ step, filled }: { step: Step; filled: RegistrationSteps }) => {
  const in_ = useSummary();
  const { form, trio, partners, acceptances, rhythmWeeks } = filled;
  if (step === 'form') return form === undefined ? undefined : <FormSummary form={form} />;
  if (step === 'trio') return trio === undefined ? undefined : in_.trio(trio);
  if (step === 'partners') return partners === undefined ? undefined : in_.partners(partners);
  if (step === 'acceptances') return acceptances === undefined ? undefined : in_.acceptances(acceptances);
  return rhythmWeeks === undefined ? undefined : in_.rhythmWeeks(rhythmWeeks);
};
