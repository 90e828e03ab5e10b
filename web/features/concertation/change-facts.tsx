import type { Content } from '../../../shared/domain/concertation/content.ts';
import type { Definition } from '../../../shared/domain/concertation/subject.ts';
import { useWords } from '../../app/words.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useSettingsHere } from './concertation-api.ts';
import { useParameterValue } from './subject-words.ts';
import { useTenantNames } from './tenant-names.ts';

type Value = Extract<Content['subject'], { kind: 'parameter' }>;

/** The value proposed beside the one that holds today. */
const ValueFacts = ({ subject: { parameter, value } }: { readonly subject: Value }) => {
  const { say } = useWords();
  const inWords = useParameterValue();
  const { data } = useSettingsHere();
  const held = data?.items.find(({ key }) => key === parameter);
  return (
    <>
      <dt>{say('concertation.proposed')}</dt>
      <dd>
        <strong>{inWords(parameter, value)}</strong>
      </dd>
      {held !== undefined && (
        <>
          <dt>{say('concertation.now')}</dt>
          <dd>{inWords(parameter, held.value)}</dd>
        </>
      )}
    </>
  );
};

const DefinitionFacts = ({ subject }: { readonly subject: Definition }) => {
  const { say, list } = useWords();
  const { kind, key, meaning, grain, period, dimensions, protection } = subject;
  return (
    <>
      <dt>{say('concertation.what')}</dt>
      <dd>
        {say(`concertation.kind.${kind}`)} <code>{key}</code>
      </dd>
      <dt>{say('concertation.meaning')}</dt>
      <dd>{meaning}</dd>
      <dt>{say('concertation.grain')}</dt>
      <dd>{say(`concertation.grain.${grain}`)}</dd>
      <dt>{say('concertation.period')}</dt>
      <dd>{say(`concertation.period.${period}`)}</dd>
      {dimensions.length > 0 && (
        <>
          <dt>{say('concertation.dimensions')}</dt>
          <dd>{list(dimensions.map((dimension) => say(`concertation.dimension.${dimension}`)))}</dd>
        </>
      )}
      <dt>{say('concertation.protection')}</dt>
      <dd>{say(`concertation.protection.${protection}`)}</dd>
    </>
  );
};

/** What a proposal changes, for whom, from when on, on which ground and why; the words are those of who proposed it. */
export const ChangeFacts = ({ content }: { readonly content: Content }) => {
  const { say, day } = useWords();
  const names = useTenantNames();
  const { subject, level, tenants, validFrom, ground, language, text, isEmergency } = content;
  return (
    <>
      {isEmergency && (
        <Notice tone="warning">
          <p>{say('concertation.emergencyNotice')}</p>
        </Notice>
      )}
      <dl className="facts">
        {subject.kind === 'parameter' ? <ValueFacts subject={subject} /> : <DefinitionFacts subject={subject} />}
        <dt>{say('concertation.level')}</dt>
        <dd>{say(`concertation.level.${level}`)}</dd>
        <dt>{say('concertation.for')}</dt>
        <dd>{names(tenants)}</dd>
        <dt>{say('concertation.from')}</dt>
        <dd>{day(validFrom)}</dd>
        <dt>{say('concertation.ground')}</dt>
        <dd lang={language}>{ground}</dd>
        <dt>{say('concertation.why')}</dt>
        <dd lang={language} className="as-written">
          {text}
        </dd>
      </dl>
    </>
  );
};
