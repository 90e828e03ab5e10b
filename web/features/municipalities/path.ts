import type { OnboardingState } from '../../../shared/domain/municipalities/onboarding.ts';

export type PathStep = { readonly state: OnboardingState; readonly stands: 'done' | 'here' | 'ahead' };

/** The way of every municipality. Some ask to be invited; that step shows only where one stands on it. */
const way: readonly OnboardingState[] = ['inRegister', 'invited', 'claimed', 'registering', 'declared', 'acknowledged'];

/** The way with where a municipality stands on it; one that a joint cell took in has passed what it did not need. */
export const pathOf = (state: OnboardingState): readonly PathStep[] => {
  const steps = state === 'requested' ? way.toSpliced(1, 0, 'requested') : way;
  const here = steps.indexOf(state);
  return steps.map((step, index) => ({ state: step, stands: index < here ? 'done' : index === here ? 'here' : 'ahead' }));
};
