import { useWords } from '../../app/words.tsx';
import { Page } from '../../ui/page.tsx';

/** To be renewed with each examination, at least once a year. */
const drawnUpOn = '2026-11-26';

/** The accessibility statement (law of 19 July 2018 on the accessibility of websites of public bodies). */
export const Accessibility = () => {
  const { say, day } = useWords();
  return (
    <Page title={say('open.accessibility')} lead={say('open.accessibilityLead')}>
      <h2>{say('open.accessibilityNorm')}</h2>
      <p>{say('open.accessibilityNormText')}</p>
      <h2>{say('open.accessibilityKnown')}</h2>
      <p>{say('open.accessibilityKnownText')}</p>
      <h2>{say('open.accessibilityReport')}</h2>
      <p>{say('open.accessibilityReportText')}</p>
      <h2>{say('open.accessibilityNot')}</h2>
      <p>{say('open.accessibilityNotText')}</p>
      <p className="muted">{say('open.accessibilityDate', { date: day(drawnUpOn) })}</p>
    </Page>
  );
};
