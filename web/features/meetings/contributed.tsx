import type { ReactNode } from 'react';
import { useWords } from '../../app/words.tsx';
import { Tag } from '../../ui/notice.tsx';
import type { ItemShown } from './meetings-api.ts';

type Shown = Pick<ItemShown['contributions'][number], 'state' | 'text' | 'source' | 'secrecy' | 'expiresOn'>;

/** What its author brought to a case, and below it what they may still do with it; of what was taken back only that it was. */
export const Contributed = ({ own, children }: { readonly own: Shown; readonly children: ReactNode }) => {
  const { say, day } = useWords();
  const { state, text, source, secrecy, expiresOn } = own;
  if (state === 'withdrawn') return <p className="muted">{say('meetings.withdrawn')}</p>;
  return (
    <>
      <p>
        <Tag>{say(`meetings.secrecy.${secrecy}`)}</Tag> {state === 'limited' && <Tag>{say('meetings.limited')}</Tag>}{' '}
        <span className="muted">{say('meetings.expires', { date: day(expiresOn) })}</span>
      </p>
      <p className="said">{text}</p>
      <p className="muted said">{source}</p>
      {children}
    </>
  );
};
