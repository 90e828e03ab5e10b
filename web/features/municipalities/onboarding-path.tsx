import type { OnboardingState } from '../../../shared/domain/municipalities/onboarding.ts';
import { onboardingNames } from '../../../shared/i18n/names/onboarding.ts';
import { useWords } from '../../app/words.tsx';
import { pathOf } from './path.ts';
import '../../ui/path.css';

/** The way to a cell as a picture that is a list, with where the municipality stands. */
export const OnboardingPath = ({ state }: { readonly state: OnboardingState }) => {
  const { say, language } = useWords();
  return (
    <ol className="path" aria-label={say('region.path')}>
      {pathOf(state).map((step) => (
        <li key={step.state} className={step.stands} aria-current={step.stands === 'here' ? 'step' : undefined}>
          <span>
            {onboardingNames[step.state][language]}
            {step.stands === 'done' && <span className="visually-hidden"> ({say('region.pathDone')})</span>}
          </span>
        </li>
      ))}
    </ol>
  );
};
