import { useState } from 'react';
import { valueOf } from '../../app/api.ts';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { apiAddress } from '../../session/address.ts';
import { Button } from '../../ui/button.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { FeedAddress } from './feed-address.tsx';
import { useCalendarFeed, useMeetingsApi } from './meetings-api.ts';
import { SureButton } from './sure-button.tsx';

type Keeping = {
  readonly made: (address: string | undefined) => void;
  readonly madeAt: string | undefined;
};

const Keep = ({ made, madeAt }: Keeping) => {
  const { say } = useWords();
  const api = useMeetingsApi();
  const renew = useDeed(async () => {
    const { href } = await valueOf(api.calendarFeeds.renew());
    made(new URL(href, apiAddress(document, location)).href);
  });
  const revoke = useDeed(async () => {
    await valueOf(api.calendarFeeds.revoke());
    made(undefined);
  });
  if (madeAt === undefined)
    return (
      <>
        {renew.isError && <Refusal error={renew.error} />}
        <Button busy={renew.isPending} onPress={() => renew.mutate()}>
          {say('meetings.feed.make')}
        </Button>
      </>
    );
  return (
    <div className="row">
      <SureButton name={say('meetings.feed.renew')} sure={say('meetings.feed.renewSure')} deed={renew} />
      <SureButton name={say('meetings.feed.revoke')} sure={say('meetings.feed.revokeSure')} deed={revoke} />
    </div>
  );
};

/** The own meetings in a calendar of one's own: the address is made here, shown once, and ended here. */
export const CalendarFeed = () => {
  const { say, day } = useWords();
  const [address, setAddress] = useState<string>();
  return (
    <section aria-labelledby="feed" className="no-print">
      <h2 id="feed">{say('meetings.feed.title')}</h2>
      <p>{say('meetings.feed.lead')}</p>
      <p>{say('meetings.feed.secret')}</p>
      {address !== undefined && <FeedAddress key={address} address={address} />}
      <Loaded query={useCalendarFeed()}>
        {({ madeAt }) => (
          <>
            {madeAt !== undefined && address === undefined && <p>{say('meetings.feed.since', { date: day(madeAt) })}</p>}
            <Keep made={setAddress} madeAt={madeAt} />
          </>
        )}
      </Loaded>
    </section>
  );
};
