import { useWords } from '../../app/words.tsx';
import { useFewNames } from '../municipality/few-names.ts';
import { useResidence } from '../signals/residence.tsx';
import { Fact, MaybeFact } from './facts.tsx';
import type { CaseShown } from './cases-api.ts';

type Shown = { readonly shown: CaseShown };

const Person = ({ shown: { identity } }: Shown) => {
  const { say, day } = useWords();
  if (identity === undefined) return undefined;
  const { name, bornOn, address, knownBy } = identity;
  return (
    <Fact title={say('cases.person')}>
      <bdi>{[name, bornOn && day(bornOn), address, knownBy].filter(Boolean).join(', ')}</bdi>
    </Fact>
  );
};

const CameFrom = ({ nis }: { readonly nis: string }) => {
  const { say } = useWords();
  return <Fact title={say('cases.cameFrom')}>{useFewNames([nis]).get(nis)}</Fact>;
};

/** In a joint cell it says whose mayor leads the case. */
const LivesIn = ({ nis }: { readonly nis: string }) => {
  const { say } = useWords();
  return <MaybeFact title={say('cases.livesIn')} text={useResidence(nis)} />;
};

/** What the reader may know of whom it is about and why it is on the list. */
export const AboutCase = ({ shown }: Shown) => {
  const { say, day, moment } = useWords();
  const { listedAt, reviewDueOn, minor, content, eraseAfter, cameFrom, residence } = shown;
  return (
    <section aria-labelledby="known">
      <h2 id="known">{say('cases.known')}</h2>
      <dl className="facts">
        <Fact title={say('cases.listed')}>{moment(listedAt)}</Fact>
        {shown.state === 'listed' && <Fact title={say('cases.review')}>{day(reviewDueOn)}</Fact>}
        {cameFrom !== undefined && <CameFrom nis={cameFrom} />}
        {eraseAfter !== undefined && <Fact title={say('cases.eraseAfter')}>{day(eraseAfter)}</Fact>}
        {minor === true && <Fact title={say('cases.age')}>{say('cases.minor')}</Fact>}
        <Person shown={shown} />
        {residence !== undefined && <LivesIn nis={residence} />}
        <MaybeFact title={say('cases.concern')} text={content?.concern} />
        <MaybeFact title={say('cases.scopeReasons')} text={content?.scopeReasons} />
        <MaybeFact title={say('cases.proportionalityReasons')} text={content?.proportionalityReasons} />
        <MaybeFact title={say('cases.transferWhy')} text={content?.transferReasons} />
        <MaybeFact title={say('cases.closingReasons')} text={content?.closingReasons} />
      </dl>
    </section>
  );
};
