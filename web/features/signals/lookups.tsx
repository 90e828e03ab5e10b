import { roleNames } from '../../../shared/i18n/names/roles.ts';
import { useWords } from '../../app/words.tsx';
import { type SignalShown, useLookups } from './signals-api.ts';

/** Who asked who brought this signal, and why: for who leads it. */
export const Lookups = ({ signal: { signalId } }: { readonly signal: SignalShown }) => {
  const { say, moment, language } = useWords();
  const { data } = useLookups();
  const asked = data?.items.filter((one) => one.signalId === signalId) ?? [];
  if (asked.length === 0) return undefined;
  return (
    <section aria-labelledby="asked">
      <h3 id="asked">{say('signals.lookups')}</h3>
      <ul>
        {asked.map(({ lookupId, at, role, reason }) => (
          <li key={lookupId}>
            {moment(at)} <span className="muted">({roleNames[role][language]})</span>
            <p className="said">{reason}</p>
          </li>
        ))}
      </ul>
    </section>
  );
};
