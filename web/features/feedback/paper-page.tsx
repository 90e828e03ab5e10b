import { Link } from 'wouter';
import { useMunicipalityName } from '../../app/municipality-facts.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import { type SheetShown, useSheets } from './feedback-api.ts';
import '../cases/follow-up/follow-up.css';
import './feedback.css';

const Paper = ({ sheet: { lines = [], handedAt }, nis }: { readonly sheet: SheetShown; readonly nis: string }) => {
  const { say, moment } = useWords();
  const name = useMunicipalityName(nis);
  return (
    <>
      <p>{say('feedback.paperFrom', { name })}</p>
      {handedAt !== undefined && <p>{say('feedback.handedAt', { moment: moment(handedAt) })}</p>}
      <p className="paper-name">{say('feedback.paperPerson')}</p>
      <ol className="sheet-lines">
        {lines.map(({ text }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- lines never change their place
          <li key={index} className="said">
            {text ?? say('feedback.lineGone')}
          </li>
        ))}
      </ol>
      <p>{say('feedback.paperAgreed')}</p>
    </>
  );
};

type Props = { readonly caseId: string; readonly feedbackId: string; readonly nis: string };

/** A sheet that was handed over, as it goes on paper: it names nobody, for the platform keeps names apart. */
export const PaperPage = ({ caseId, feedbackId, nis }: Props) => {
  const { say } = useWords();
  return (
    <Page title={say('feedback.page')} heading={say('feedback.paperTitle')}>
      <Loaded query={useSheets(caseId)}>
        {({ items }) => {
          const sheet = items.find((one) => one.feedbackId === feedbackId && one.state === 'handed');
          return sheet === undefined ? <p>{say('feedback.none')}</p> : <Paper sheet={sheet} nis={nis} />;
        }}
      </Loaded>
      <p className="acts no-print">
        <Button look="primary" onPress={() => window.print()}>
          {say('feedback.print')}
        </Button>
        <Link href={`/cases/${caseId}/feedback`}>{say('feedback.back')}</Link>
      </p>
    </Page>
  );
};
