import type { RegionFigures } from '../../../shared/domain/coverage/figures.ts';
import { RegionId } from '../../../shared/domain/tenants.ts';
import { useWords } from '../../app/words.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { AddressNotice } from '../coverage/address-notice.tsx';
import { DateChoice } from '../country/date-choice.tsx';
import { useView } from '../coverage/use-view.ts';
import { ActivitySection } from './activity-section.tsx';
import { FigureDownloads } from './figure-downloads.tsx';
import { inOrder } from './figures.ts';
import { LegalSection } from './legal-section.tsx';
import { TrainingsSection } from './trainings-section.tsx';
import { OnboardingSection } from './onboarding-section.tsx';
import { useFigures } from './use-figures.ts';
import '../country/country.css';

/** Each Region tells its figures when they change, so their days differ. */
const Told = ({ figures }: { readonly figures: readonly RegionFigures[] }) => {
  const { say, day, list } = useWords();
  const nameOf = ({ tenant }: Pick<RegionFigures, 'tenant'>): string => say(`shell.tenant.${tenant}`);
  const byDay = Map.groupBy(figures, ({ on }) => on);
  const silent = RegionId.options.filter((id) => figures.every(({ tenant }) => tenant !== id));
  return (
    <>
      <p className="provenance muted">
        {[...byDay].map(([on, told]) => say('country.figuresOf', { regions: list(told.map(nameOf)), date: day(on) })).join(' ')}
      </p>
      {silent.length > 0 && <Notice>{say('country.figuresSilent', { regions: list(silent.map((tenant) => nameOf({ tenant }))) })}</Notice>}
    </>
  );
};

/** What the Regions tell the federal level beside coverage. */
export const FiguresPage = () => {
  const { say } = useWords();
  const { view, change, amiss } = useView('/figures');
  const query = useFigures(view.on);
  return (
    <Page title={say('country.figures')} lead={say('country.figuresLead')}>
      <AddressNotice asksAmiss={amiss} on={view.on} />
      <DateChoice on={view.on} change={change} />
      <div aria-busy={query.isPlaceholderData}>
        <Loaded query={query}>
          {(items) => {
            const figures = inOrder(items);
            return (
              <>
                <Told figures={figures} />
                {figures.length > 0 && (
                  <>
                    <OnboardingSection figures={figures} />
                    <ActivitySection figures={figures} on={view.on} />
                    <LegalSection figures={figures} />
                    <TrainingsSection figures={figures} on={view.on} />
                    <FigureDownloads figures={figures} on={view.on} />
                  </>
                )}
              </>
            );
          }}
        </Loaded>
      </div>
    </Page>
  );
};
