import { Link } from 'wouter';
import { useWords } from '../../app/words.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { RegistrationFile } from '../municipality/municipality-api.ts';

type Props = { readonly changes: RegistrationFile['changes']; readonly signs: boolean };

/** On the home page: that a merger or recode is coming, or is being carried out. */
export const ChangeNotices = ({ changes, signs }: Props) => {
  const { say, day } = useWords();
  const open = changes.filter(({ state }) => state === 'planned' || state === 'signed' || state === 'executing');
  return open.map(({ changeId, state, date, signedAt }) => {
    const wanted = signedAt === undefined ? 'municipality.mergerSign' : 'municipality.mergerSigned';
    return (
      <Notice key={changeId} tone="warning" title={say('municipality.mergerTitle')}>
        <p>{say(state === 'executing' ? 'municipality.mergerRuns' : wanted, { date: day(date) })}</p>
        {signs && state !== 'executing' && (
          <p>
            <Link href="/sign">{say('municipality.mergerRead')}</Link>
          </p>
        )}
      </Notice>
    );
  });
};
