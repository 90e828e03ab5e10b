import type { RegistrationSteps } from '../../../shared/domain/cells/registration.ts';
import { entityNames } from '../../../shared/i18n/names/entities.ts';
import { roleNames } from '../../../shared/i18n/names/roles.ts';
import { declarationNames } from '../../../shared/i18n/names/registration.ts';
import { Declaration } from '../../../shared/domain/cells/registration.ts';
import { isolated } from '../../app/isolated.ts';
import { useWords } from '../../app/words.tsx';
import { useFewNames } from '../municipality/few-names.ts';
import type { Step } from './clash.ts';

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
    /** All that could make the difference between two versions. */
    wholeTrio: ({ chiefOfCorps: { policeZone, clearance } }: NonNullable<RegistrationSteps['trio']>) =>
      list([policeZone, clearance.checkedBy]),
    wholePartners: (partners: NonNullable<RegistrationSteps['partners']>) =>
      list(
        partners.map(({ organisation, sector, entity, validFrom, legalBasis }) => {
          const basis = say(legalBasis === undefined ? 'municipality.restricted' : 'municipality.withBasis');
          const facts = [
            roleNames[sector][language],
            entityNames[entity][language],
            say('municipality.since', { date: day(validFrom) }),
            basis,
          ];
          return `${isolated(organisation)} (${facts.join(', ')})`;
        }),
      ),
    acceptances: (accepted: NonNullable<RegistrationSteps['acceptances']>) =>
      list(Declaration.options.filter((one) => accepted[one] !== undefined).map((one) => declarationNames[one][language])),
    rhythmWeeks: (weeks: number) => say('municipality.everyWeeks', { weeks }),
  };
};

type Props = { readonly step: Step; readonly filled: RegistrationSteps; /** Where two versions are compared. */ readonly whole?: boolean };

/** One step in a line, as it was filled in. */
export const StepSummary = ({ step, filled, whole = false }: Props) => {
  const in_ = useSummary();
  const { form, trio, partners, acceptances, rhythmWeeks } = filled;
  if (step === 'form') return form === undefined ? undefined : <FormSummary form={form} />;
  if (step === 'trio') return trio === undefined ? undefined : [in_.trio(trio), ...(whole ? [in_.wholeTrio(trio)] : [])].join('; ');
  if (step === 'partners')
    return partners === undefined
      ? undefined
      : [in_.partners(partners), ...(whole && partners.length > 0 ? [in_.wholePartners(partners)] : [])].join(': ');
  if (step === 'acceptances') return acceptances === undefined ? undefined : in_.acceptances(acceptances);
  return rhythmWeeks === undefined ? undefined : in_.rhythmWeeks(rhythmWeeks);
};
