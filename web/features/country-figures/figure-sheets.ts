import { MissingStep } from '../../../shared/domain/cells/registration.ts';
import type { RegionFigures } from '../../../shared/domain/coverage/figures.ts';
import type { PortalKey } from '../../../shared/i18n/portal/catalogues.ts';
import type { Cell } from '../../export/csv.ts';
import type { Sheet } from '../../export/sheet.ts';
import { onboardingOf } from './figures.ts';
import { trainingCounts } from './training-counts.ts';

type Named = {
  readonly say: (key: PortalKey) => string;
  readonly state: (state: ReturnType<typeof onboardingOf>[number]['state']) => string;
  readonly step: (step: MissingStep) => string;
  readonly activity: (activity: keyof RegionFigures['activity']) => string;
  readonly division: (id: string) => string;
};

type Fact = { readonly topic: string; readonly what: string; readonly value: Cell };

const factsOf = (figures: RegionFigures, { say, state, step }: Named): readonly Fact[] => [
  { topic: say('country.municipalities'), what: say('country.municipalities'), value: figures.municipalities },
  ...onboardingOf(figures).map((one) => ({ topic: say('country.onboarding'), what: state(one.state), value: one.value })),
  ...MissingStep.options.map((one) => ({ topic: say('country.missing'), what: step(one), value: figures.missingSteps[one] ?? 0 })),
  ...(['partners', 'partnersWithoutBasis', 'cellsWithGap'] as const).map((key) => ({
    topic: say('country.legal'),
    what: say(`country.legal.${key}`),
    value: figures.legalBasis[key],
  })),
  ...figures.trainings.flatMap((year) =>
    trainingCounts.map((key) => ({
      topic: `${say('country.trainings')} ${year.year}`,
      what: say(`country.trainings.${key}`),
      value: year[key],
    })),
  ),
  { topic: say('country.clearances'), what: say('country.clearancesValid'), value: say(`country.band.${figures.clearances}`) },
];

/** Every figure of every Region, one a line. */
export const figureSheet = (figures: readonly RegionFigures[], named: Named): Sheet => ({
  name: named.say('country.figures'),
  head: [
    named.say('country.date'),
    named.say('country.region'),
    named.say('country.topic'),
    named.say('country.what'),
    named.say('country.value'),
  ],
  rows: figures.flatMap((one) =>
    factsOf(one, named).map(({ topic, what, value }) => [one.on, named.division(one.tenant), topic, what, value]),
  ),
});

const activities = ['active', 'dormant', 'unconfirmed'] as const;

/** How cells live in each Region and in each province that is told. */
export const activitySheet = (figures: readonly RegionFigures[], { say, activity, division }: Named): Sheet => ({
  name: say('country.activity'),
  head: [say('country.date'), say('country.division'), ...activities.map(activity)],
  rows: figures.flatMap(({ tenant, on, activity: counts, provinces }) =>
    [[tenant, counts] as const, ...Object.entries(provinces)].map(([id, told]) => [
      on,
      division(id),
      ...activities.map((key) => told[key]),
    ]),
  ),
});
