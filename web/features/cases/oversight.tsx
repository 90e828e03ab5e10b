import { roleNames } from '../../../shared/i18n/names/roles.ts';
import { useWords } from '../../app/words.tsx';
import type { CaseShown } from './cases-api.ts';

/** For the mayor: who looked at the case beyond the ordinary, and why. */
export const Oversight = ({ shown: { lookups = [], breakGlass = [] } }: { readonly shown: CaseShown }) => {
  const { say, moment, language } = useWords();
  const looks = [
    ...lookups.map(({ lookupId: id, at, role, reason }) => ({ id, at, role, reason, what: say('cases.lookup') })),
    ...breakGlass.map(({ breakGlassId: id, openedAt: at, role, reason }) => ({ id, at, role, reason, what: say('cases.glass') })),
  ].toSorted((one, other) => (one.at > other.at ? -1 : 1));
  if (looks.length === 0) return undefined;
  return (
    <section aria-labelledby="oversight">
      <h2 id="oversight">{say('cases.lookups')}</h2>
      <ul>
        {looks.map(({ id, at, role, reason, what }) => (
          <li key={id}>
            {what}, {moment(at)} <span className="muted">({roleNames[role][language]})</span>
            <p className="said">{reason}</p>
          </li>
        ))}
      </ul>
    </section>
  );
};
