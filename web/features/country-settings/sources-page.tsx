import { Fragment } from 'react';
import { usePortal } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import { DateChoice } from '../country/date-choice.tsx';
import { useView } from '../coverage/use-view.ts';
import { LegalTexts } from './legal-texts.tsx';
import { useLegalFrame } from './use-country-settings.ts';
import '../country/country.css';

const terms = ['with', 'without', 'unknown', 'joint', 'denominators', 'mergers', 'german', 'published', 'heldBack'] as const;

/** What the figures are and are not, where they come from, and the texts the cells stand on. */
export const SourcesPage = () => {
  const { say, day } = useWords();
  const { facts } = usePortal();
  const { view, change } = useView('/sources');
  const frame = useLegalFrame(view.on);
  return (
    <Page title={say('country.sources')} lead={say('country.sourcesLead')}>
      <h2>{say('country.terms')}</h2>
      <dl className="facts">
        {terms.map((term) => (
          <Fragment key={term}>
            <dt>{say(`country.term.${term}`)}</dt>
            <dd>{say(`country.meaning.${term}`)}</dd>
          </Fragment>
        ))}
      </dl>
      <h2>{say('country.never')}</h2>
      <p>{say('country.neverText')}</p>
      <h2>{say('country.attribution')}</h2>
      <p>{say('country.attributionLead')}</p>
      <ul>
        {facts.attribution.map((line) => (
          <li key={line} lang="en">
            {line}
          </li>
        ))}
      </ul>
      <h2>{say('country.texts')}</h2>
      <DateChoice on={view.on} change={change} />
      <div aria-busy={frame.isPlaceholderData}>
        <Loaded query={frame}>
          {({ on, grounds }) => (
            <>
              <p>{say('country.textsOn', { count: grounds.length, date: day(on) })}</p>
              <LegalTexts grounds={grounds} />
            </>
          )}
        </Loaded>
      </div>
    </Page>
  );
};
