import { Link } from 'wouter';
import { useWords } from '../../app/words.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import { useSheets } from './feedback-api.ts';
import { Sheets } from './sheet.tsx';
import '../cases/follow-up/follow-up.css';

/** The sheets that wait for the reader's answer or were answered, also for who is called to the case no longer. */
export const FeedbackPage = ({ caseId }: { readonly caseId: string }) => {
  const { say } = useWords();
  return (
    <Page title={say('feedback.page')} heading={say('feedback.title')} lead={say('feedback.lead')}>
      <Loaded query={useSheets(caseId)}>
        {({ items }) => (
          <>
            <h2>{say('feedback.sheets')}</h2>
            <Sheets caseId={caseId} sheets={items} />
            {items.some(({ participants }) => participants !== undefined) && (
              <p className="no-print">
                <Link href={`/cases/${caseId}`}>{say('feedback.toCase')}</Link>
              </p>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
};
