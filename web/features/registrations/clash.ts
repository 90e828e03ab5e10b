import { type Registration, RegistrationSteps } from '../../../shared/domain/cells/registration.ts';
import { isSame } from '../../app/is-same.ts';

export type Step = keyof RegistrationSteps;

export const steps = ['form', 'trio', 'partners', 'acceptances', 'rhythmWeeks'] as const satisfies readonly Step[];

/** The steps that are there. */
export const stepsIn = (saved: RegistrationSteps): readonly Step[] => steps.filter((step) => saved[step] !== undefined);

export const only = (saved: RegistrationSteps, step: Step): RegistrationSteps => RegistrationSteps.parse({ [step]: saved[step] });

export const without = (saved: RegistrationSteps, step: Step): RegistrationSteps =>
  RegistrationSteps.parse(Object.fromEntries(Object.entries(saved).filter(([name]) => name !== step)));

/** True when somebody else changed the very step that is to be saved, and not to the same. */
export const clashes = (
  step: Step,
  { seen, theirs, mine }: { seen: Registration; theirs: Registration; mine: RegistrationSteps },
): boolean => !isSame(seen[step], theirs[step]) && !isSame(mine[step], theirs[step]);
