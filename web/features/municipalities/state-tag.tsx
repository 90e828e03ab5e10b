import type { OnboardingState } from '../../../shared/domain/municipalities/onboarding.ts';
import { onboardingNames } from '../../../shared/i18n/names/onboarding.ts';
import { useWords } from '../../app/words.tsx';
import { Tag } from '../../ui/notice.tsx';

const tones = {
  inRegister: 'plain',
  requested: 'waits',
  invited: 'waits',
  claimed: 'waits',
  registering: 'waits',
  declared: 'good',
  acknowledged: 'good',
} as const satisfies Record<OnboardingState, string>;

export const StateTag = ({ state }: { readonly state: OnboardingState }) => {
  const { language } = useWords();
  return <Tag tone={tones[state]}>{onboardingNames[state][language]}</Tag>;
};
