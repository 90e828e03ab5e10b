import { useState } from 'react';
import { Link } from 'wouter';
import { valueOf } from '../../app/api.ts';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Check, Group } from '../../ui/field.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { MayIShare } from '../sharing/may-i-share.tsx';
import { ContributeForm } from './contribute-form.tsx';
import { Contributed } from './contributed.tsx';
import { type ItemPlace, type ItemShown, type MeetingShown, useItem, useMeeting, useMeetingsApi } from './meetings-api.ts';

type Contribution = ItemShown['contributions'][number];
type OwnProps = { readonly at: ItemPlace; readonly own: Contribution; readonly meeting: MeetingShown };

const readersOf = ({ audience }: Contribution, { invited }: MeetingShown) => invited.filter(({ memberId }) => audience.includes(memberId));

const Limit = ({ at, own, meeting }: OwnProps) => {
  const { say } = useWords();
  const api = useMeetingsApi();
  const [kept, setKept] = useState<readonly string[]>(own.audience);
  const { contributionId } = own;
  const limit = useDeed(() =>
    valueOf(api.contributions.limit({ params: { caseId: at.caseId, contributionId }, body: { audience: [...kept] } })),
  );
  return (
    <details>
      <summary>{say('meetings.limit')}</summary>
      <Group id={`limit-${contributionId}`} label={say('meetings.sees')} hint={say('meetings.seesHint')}>
        {readersOf(own, meeting).map(({ memberId, name }) => (
          <Check
            key={memberId}
            id={`limit-${contributionId}-${memberId}`}
            label={name}
            value={kept.includes(memberId)}
            onChange={(stays) => setKept(stays ? [...kept, memberId] : kept.filter((id) => id !== memberId))}
          />
        ))}
      </Group>
      {limit.isError && <Refusal error={limit.error} />}
      <Button small busy={limit.isPending} onPress={() => limit.mutate()}>
        {say('meetings.limitSave')}
      </Button>
    </details>
  );
};

const Own = (props: OwnProps) => {
  const { at, own, meeting } = props;
  const { say } = useWords();
  const api = useMeetingsApi();
  const params = { caseId: at.caseId, contributionId: own.contributionId };
  const withdraw = useDeed(() => valueOf(api.contributions.withdraw({ params })));
  const readers = readersOf(own, meeting).map(({ name }) => name);
  return (
    <Contributed own={own}>
      <p>{readers.length === 0 ? say('meetings.seesNobody') : say('meetings.ownReaders', { names: readers.join(', ') })}</p>
      {readers.length > 0 && <Limit {...props} />}
      {withdraw.isError && <Refusal error={withdraw.error} />}
      <Button small busy={withdraw.isPending} onPress={() => withdraw.mutate()}>
        {say('meetings.withdraw')}
      </Button>
    </Contributed>
  );
};

type Props = { readonly at: ItemPlace; readonly memberId: string };

const OwnList = ({ at, memberId, item }: Props & { readonly item: ItemShown }) => {
  const { say } = useWords();
  const meeting = useMeeting(at.meetingId);
  const own = item.contributions.filter(({ author }) => author.memberId === memberId);
  if (own.length === 0) return undefined;
  return (
    <section aria-labelledby="own">
      <h2 id="own">{say('meetings.own')}</h2>
      <Loaded query={meeting}>
        {({ value }) => (
          <ul>
            {own.map((one) => (
              <li key={`${one.contributionId} ${one.audience.length}`}>
                <Own at={at} own={one} meeting={value} />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  );
};

/** What somebody brings to one case, and who reads it: shown before it is sent. */
export const ContributePage = ({ at, memberId }: Props) => {
  const { say } = useWords();
  return (
    <Page title={say('meetings.contributeTitle')} lead={say('meetings.contributeLead')}>
      <p>
        <Link href={`/meetings/${at.meetingId}`}>{say('meetings.back')}</Link>
      </p>
      <Loaded query={useItem(at)}>
        {({ value: item }) => (
          <>
            <p>
              <code>{item.reference}</code>
            </p>
            {item.consultation.question !== undefined && <p className="said">{item.consultation.question}</p>}
            {item.may.includes('contributions.give') && (
              <>
                <MayIShare where="consultation" />
                <ContributeForm at={at} opensUntil={item.consultation.opensUntil} />
              </>
            )}
            <OwnList at={at} memberId={memberId} item={item} />
          </>
        )}
      </Loaded>
    </Page>
  );
};
