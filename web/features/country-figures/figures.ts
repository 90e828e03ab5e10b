import type { RegionFigures } from '../../../shared/domain/coverage/figures.ts';
import { OnboardingState } from '../../../shared/domain/municipalities/onboarding.ts';
import { RegionId } from '../../../shared/domain/tenants.ts';

/** The figures in the order of the Regions. */
export const inOrder = (figures: readonly RegionFigures[]): readonly RegionFigures[] =>
  RegionId.options.flatMap((id) => figures.filter(({ tenant }) => tenant === id));

/** Municipalities by state. One that nothing was written about yet is in the register and no further. */
export const onboardingOf = ({ municipalities, onboarding }: Pick<RegionFigures, 'municipalities' | 'onboarding'>) => {
  const told = OnboardingState.options.reduce((sum, state) => sum + (onboarding[state] ?? 0), 0);
  const inRegister = (onboarding.inRegister ?? 0) + Math.max(0, municipalities - told);
  return OnboardingState.options.map((state) => ({ state, value: state === 'inRegister' ? inRegister : (onboarding[state] ?? 0) }));
};

/** The same of all Regions together. */
export const onboardingOfAll = (figures: readonly RegionFigures[]) => {
  const each = figures.map(onboardingOf);
  return OnboardingState.options.map((state, index) => ({
    state,
    value: each.reduce((sum, counts) => sum + (counts[index]?.value ?? 0), 0),
  }));
};

/** How many municipalities of how many have declared a cell, acknowledged or not. */
export const declaredOf = (figures: readonly RegionFigures[]): { readonly declared: number; readonly municipalities: number } => ({
  declared: figures.reduce((sum, { onboarding }) => sum + (onboarding.declared ?? 0) + (onboarding.acknowledged ?? 0), 0),
  municipalities: figures.reduce((sum, { municipalities }) => sum + municipalities, 0),
});
