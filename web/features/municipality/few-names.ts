import { useQueries } from '@tanstack/react-query';
import type { Api } from '../../../shared/contract/api.ts';
import { register } from '../../../shared/contract/register.ts';
import { valueOf } from '../../app/api.ts';
import { nameFor } from '../../app/municipality-facts.ts';
import { usePortal } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';

const registerApi = { name: 'region', title: '', capabilities: { register } } as const satisfies Api;

/** The names of a few municipalities by their codes, without the whole register; “…” stands in until a name is there. */
export const useFewNames = (codes: readonly string[]): ReadonlyMap<string, string> => {
  const { connect } = usePortal();
  const { language } = useWords();
  const found = useQueries({
    queries: codes.map((nis) => ({
      queryKey: ['municipality', nis],
      queryFn: () => valueOf(connect(registerApi).register.get({ params: { nis } })),
      staleTime: Infinity,
    })),
  });
  return new Map(
    codes.map((nis, index) => {
      const known = found[index]?.data;
      return [nis, known === undefined ? '…' : nameFor(known, language)];
    }),
  );
};
