import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Api } from '../../../shared/contract/api.ts';
import { signals } from '../../../shared/contract/signals.ts';
import { roleNames } from '../../../shared/i18n/names/roles.ts';
import { valueOf } from '../../app/api.ts';
import { usePortal } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { Loaded } from '../../ui/loading.tsx';

const signalsApi = { name: 'region', title: '', capabilities: { signals } } as const satisfies Api;

const useLookups = () => {
  const { connect } = usePortal();
  const api = useMemo(() => connect(signalsApi), [connect]);
  return useQuery({ queryKey: ['signals', 'lookups'], queryFn: () => valueOf(api.signals.listLookups()), gcTime: 0 });
};

/** Who asked who brought a signal, and why: for the data protection officer, who sees no signal. */
export const Lookups = () => {
  const { say, moment, language } = useWords();
  return (
    <section aria-labelledby="lookups">
      <h2 id="lookups">{say('audit.lookups')}</h2>
      <Loaded query={useLookups()}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{say('audit.lookupsNone')}</p>
          ) : (
            <ul>
              {items.map(({ lookupId, signalId, at, role, reason }) => (
                <li key={lookupId}>
                  {moment(at)} <span className="muted">({roleNames[role][language]})</span> <code>{signalId}</code>
                  <p className="said">{reason}</p>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
};
