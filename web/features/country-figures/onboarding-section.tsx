import type { RegionFigures } from '../../../shared/domain/coverage/figures.ts';
import { MissingStep } from '../../../shared/domain/cells/registration.ts';
import { onboardingNames } from '../../../shared/i18n/names/onboarding.ts';
import { stepNames } from '../../../shared/i18n/names/registration.ts';
import { useWords } from '../../app/words.tsx';
import { ShareBar } from '../../chart/share-bar.tsx';
import { declaredOf, onboardingOf, onboardingOfAll } from './figures.ts';
import { RegionTable } from './region-table.tsx';

type Props = { readonly figures: readonly RegionFigures[] };

/** How far municipalities are, and what open registrations still lack. */
export const OnboardingSection = ({ figures }: Props) => {
  const { say, language } = useWords();
  const all = onboardingOfAll(figures);
  // from the end of the way, as on the maps of the Regions: what is done has the same colour there
  const parts = (counts: ReturnType<typeof onboardingOf>) =>
    counts.toReversed().map(({ state, value }) => ({ id: state, label: onboardingNames[state][language], value }));
  return (
    <section aria-labelledby="onboarding">
      <h2 id="onboarding">{say('country.onboarding')}</h2>
      <p className="telling">{say('country.onboardingTitle', declaredOf(figures))}</p>
      <ShareBar title={say('country.belgium')} parts={parts(all)} />
      <RegionTable
        caption={say('country.onboardingTable')}
        figures={figures}
        lines={all.map(({ state }, index) => ({
          key: state,
          title: onboardingNames[state][language],
          value: (one) => onboardingOf(one)[index]?.value ?? 0,
        }))}
      />
      <h3>{say('country.missing')}</h3>
      <p>{say('country.missingLead')}</p>
      <RegionTable
        caption={say('country.missing')}
        captionHidden
        figures={figures}
        lines={MissingStep.options.map((step) => ({
          key: step,
          title: stepNames[step][language],
          value: ({ missingSteps }) => missingSteps[step] ?? 0,
        }))}
      />
    </section>
  );
};
