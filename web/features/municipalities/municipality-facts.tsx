import { Link } from 'wouter';
import { activityNames } from '../../../shared/i18n/names/activity.ts';
import { languageNames } from '../../../shared/i18n/names/languages.ts';
import { coverageNames } from '../../../shared/i18n/names/onboarding.ts';
import { useNameOf } from '../../app/municipality-names.ts';
import { useWords } from '../../app/words.tsx';
import type { MunicipalityFile } from './municipality-file.ts';
import { Since } from './since.tsx';
import { StateTag } from './state-tag.tsx';

type Props = { readonly file: MunicipalityFile };

const Standing = ({ file: { state, since, coverage } }: Props) => {
  const { say, language } = useWords();
  return (
    <>
      <dt>{say('region.state')}</dt>
      <dd>
        <StateTag state={state} />
      </dd>
      {state !== 'inRegister' && (
        <>
          <dt>{say('region.since')}</dt>
          <dd>
            <Since since={since} />
          </dd>
        </>
      )}
      <dt>{say('region.coverage')}</dt>
      <dd>{coverageNames[coverage?.status ?? 'unknown'][language]}</dd>
    </>
  );
};

const CellFacts = ({ file: { nis, cellStatus } }: Props) => {
  const { say, day, language } = useWords();
  const nameOf = useNameOf();
  if (cellStatus === undefined) return undefined;
  const { seat, covers, activity, declaredOn, acknowledgedOn, confirmedOn, rhythmWeeks } = cellStatus;
  const others = covers.filter((cover) => cover.to === undefined && cover.nis !== nis);
  return (
    <>
      <dt>{say('region.cell')}</dt>
      <dd>
        {say(others.length === 0 ? 'region.ownCell' : 'region.jointCell', {
          activity: activityNames[activity][language],
          seat: nameOf(seat),
        })}
      </dd>
      {others.length > 0 && (
        <>
          <dt>{say('region.together')}</dt>
          <dd className="row">
            {others.map((other) => (
              <Link key={other.nis} href={`/municipalities/${other.nis}`}>
                {nameOf(other.nis)}
              </Link>
            ))}
          </dd>
        </>
      )}
      <dt>{say('region.declared')}</dt>
      <dd>{day(declaredOn)}</dd>
      {acknowledgedOn !== undefined && (
        <>
          <dt>{say('region.acknowledged')}</dt>
          <dd>{day(acknowledgedOn)}</dd>
        </>
      )}
      <dt>{say('region.confirmed')}</dt>
      <dd>{day(confirmedOn)}</dd>
      <dt>{say('region.rhythm')}</dt>
      <dd>{say('region.rhythmWeeks', { weeks: rhythmWeeks })}</dd>
    </>
  );
};

const ContactFacts = ({ file: { contact, invitedAt } }: Props) => {
  const { say, day, language } = useWords();
  if (contact === undefined) return undefined;
  return (
    <>
      <dt>{say('region.contact')}</dt>
      <dd>
        <bdi>{contact.name}</bdi>
        <br />
        <a href={`mailto:${contact.email}`}>{contact.email}</a>
        <br />
        {languageNames[contact.language][language]}
      </dd>
      {invitedAt !== undefined && (
        <>
          <dt>{say('region.invitedOn')}</dt>
          <dd>{day(invitedAt)}</dd>
        </>
      )}
    </>
  );
};

/** What is known of a municipality on its way. */
export const MunicipalityFacts = (props: Props) => (
  <dl className="facts">
    <Standing {...props} />
    <ContactFacts {...props} />
    <CellFacts {...props} />
  </dl>
);
