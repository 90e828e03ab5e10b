import { type Registration, RegistrationSteps } from '../../../shared/domain/cells/registration.ts';

export type Step = keyof RegistrationSteps;

export const steps = ['form', 'trio', 'partners', 'acceptances', 'rhythmWeeks'] as const satisfies readonly Step[];

/** The steps that are there. */
export const stepsIn = (saved: RegistrationSteps): readonly Step[] => steps.filter((step) => saved[step] !== undefined);

export const only = (saved: RegistrationSteps, step: Step): RegistrationSteps => RegistrationSteps.parse({ [step]: saved[step] });

export const without = (saved: RegistrationSteps, step: Step): RegistrationSteps =>
  RegistrationSteps.parse(Object.fromEntries(Object.entries(saved).filter(([name]) => name !== step)));

/** Names stand in any order, lists in their own. */
const settled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(settled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .map(([name, one]) => [name, settled(one)] as const)
      .toSorted(([one], [other]) => one.localeCompare(other)),
  );
};

export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(settled(one)) === JSON.stringify(settled(other));

/** True when somebody else changed the very step that is to be saved, and not to the same. */
export const clashes = (
  step: Step,
  { seen, theirs, mine }: { seen: Registration; theirs: Registration; mine: RegistrationSteps },
): boolean => !isSame(seen[step], theirs[step]) && !isSame(mine[step], theirs[step]);
