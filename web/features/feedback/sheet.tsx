import { useWords } from '../../app/words.tsx';
import { Tag } from '../../ui/notice.tsx';
import { Consents } from './consents.tsx';
import type { SheetShown } from './feedback-api.ts';
import { LeadActs } from './lead-acts.tsx';
import { OwnAnswer } from './own-answer.tsx';

type LineShown = NonNullable<SheetShown['lines']>[number];

const tones = { proposed: 'waits', agreed: 'good', stopped: 'bad', handed: 'good' } as const;
const signs = { proposed: '○', agreed: '●', stopped: '×', handed: '→' } as const;

const Line = ({ line: { from, text, refusal } }: { readonly line: LineShown }) => {
  const { say } = useWords();
  return (
    <li>
      {text === undefined ? <p>{say('feedback.lineGone')}</p> : <p className="said">{text}</p>}
      {refusal === undefined ? (
        <p className="muted">{say(from === 'decision' ? 'feedback.fromDecision' : 'feedback.fromContribution')}</p>
      ) : (
        <p>
          <Tag tone="bad">
            <span aria-hidden="true">× </span>
            {say(`feedback.refusal.${refusal}`)}
          </Tag>
        </p>
      )}
    </li>
  );
};

const Lines = ({ lines }: { readonly lines: SheetShown['lines'] }) => {
  const { say } = useWords();
  if (lines === undefined) return <p>{say('feedback.noLines')}</p>;
  return (
    <ol className="sheet-lines">
      {lines.map((line, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- lines never change their place
        <Line key={index} line={line} />
      ))}
    </ol>
  );
};

type Props = { readonly caseId: string; readonly sheet: SheetShown };

/** One sheet: what it says, where it stands, who agrees, and what the reader may do with it. */
export const Sheet = ({ caseId, sheet }: Props) => {
  const { say, day, moment } = useWords();
  const { state, proposedAt, handedAt, lines, participants } = sheet;
  return (
    <li>
      <h3>
        {say('feedback.proposedOn', { date: day(proposedAt) })}{' '}
        <Tag tone={tones[state]}>
          <span aria-hidden="true">{signs[state]} </span>
          {say(`feedback.state.${state}`)}
        </Tag>
      </h3>
      {handedAt !== undefined && <p>{say('feedback.handedAt', { moment: moment(handedAt) })}</p>}
      <Lines lines={lines} />
      {participants !== undefined && <Consents sheet={sheet} />}
      <OwnAnswer caseId={caseId} sheet={sheet} />
      {participants !== undefined && <LeadActs caseId={caseId} sheet={sheet} />}
    </li>
  );
};

/** The sheets of a case, the latest first. */
export const Sheets = ({ caseId, sheets }: { readonly caseId: string; readonly sheets: readonly SheetShown[] }) => {
  const { say } = useWords();
  if (sheets.length === 0) return <p>{say('feedback.none')}</p>;
  return (
    <ul className="life">
      {sheets
        .toSorted((one, other) => (one.proposedAt > other.proposedAt ? -1 : 1))
        .map((sheet) => (
          <Sheet key={sheet.feedbackId} caseId={caseId} sheet={sheet} />
        ))}
    </ul>
  );
};
