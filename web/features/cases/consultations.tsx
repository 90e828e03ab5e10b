import { roleNames } from '../../../shared/i18n/names/roles.ts';
import { useToday } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { Tag } from '../../ui/notice.tsx';
import type { CaseShown } from './cases-api.ts';
import { MaybeFact } from './facts.tsx';

type Consultation = NonNullable<CaseShown['consultations']>[number];
type Shown = { readonly shown: CaseShown };

const Heard = ({ shown: { contributions = [] }, meetingId }: Shown & { readonly meetingId: string }) => {
  const { say, language } = useWords();
  const heard = contributions.filter((one) => one.meetingId === meetingId);
  if (heard.length === 0) return undefined;
  return (
    <>
      <h4>{say('cases.heard')}</h4>
      <ul className="plain">
        {heard.map(({ contributionId, author, secrecy, text, source, state }) => (
          <li key={contributionId}>
            <p>
              <bdi>{author.name}</bdi> <span className="muted">({roleNames[author.role][language]})</span>{' '}
              <Tag tone={secrecy === 'none' ? 'plain' : 'waits'}>{say(`cases.secrecy.${secrecy}`)}</Tag>
            </p>
            <p className="said">{state === 'withdrawn' ? say('cases.withdrawn') : [text, source].filter(Boolean).join('\n')}</p>
          </li>
        ))}
      </ul>
    </>
  );
};

const Decided = ({ shown: { decisions = [] }, meetingId }: Shown & { readonly meetingId: string }) => {
  const { say, labelled } = useWords();
  return (
    <>
      {decisions
        .filter((decision) => decision.meetingId === meetingId)
        .map(({ decisionId, kind, reasons, policePart }) => (
          <div key={decisionId}>
            <p>
              <strong>{say(`cases.decision.${kind}`)}</strong>
            </p>
            {reasons !== undefined && <p className="said">{reasons}</p>}
            {policePart !== undefined && <p className="said">{labelled(say('cases.policePart'), policePart)}</p>}
          </div>
        ))}
    </>
  );
};

const One = ({ shown, one: { meetingId, on, opensOn, state, question, assessment, minutes } }: Shown & { readonly one: Consultation }) => {
  const { say, day } = useWords();
  const today = useToday();
  return (
    <li>
      <h3>
        {day(on)} <Tag tone={state === 'held' ? 'good' : 'plain'}>{say(`cases.consultation.${state}`)}</Tag>
      </h3>
      {state === 'convened' && today < opensOn && <p className="muted">{say('cases.consultationOpens', { date: day(opensOn) })}</p>}
      {question !== undefined && <p className="said">{question}</p>}
      <dl className="facts">
        <MaybeFact title={say('cases.assessedConcern')} text={assessment?.concern} />
        <MaybeFact title={say('cases.assessedReasons')} text={assessment?.reasons} />
        <MaybeFact title={say('cases.assessedHandling')} text={assessment?.handling} />
        <MaybeFact title={say('cases.minutes')} text={minutes} />
      </dl>
      <Decided shown={shown} meetingId={meetingId} />
      <Heard shown={shown} meetingId={meetingId} />
    </li>
  );
};

/** Where the case was, or will be, spoken of, with what the reader may know of it; the latest first. */
export const Consultations = ({ shown }: Shown) => {
  const { say } = useWords();
  const { consultations = [] } = shown;
  if (consultations.length === 0) return undefined;
  return (
    <section aria-labelledby="consultations">
      <h2 id="consultations">{say('cases.consultations')}</h2>
      <ol className="plain">
        {consultations
          .toSorted((one, other) => (one.on > other.on ? -1 : 1))
          .map((one) => (
            <One key={one.meetingId} shown={shown} one={one} />
          ))}
      </ol>
    </section>
  );
};
