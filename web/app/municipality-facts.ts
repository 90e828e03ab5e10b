import { useQuery } from '@tanstack/react-query';
import type { Api } from '../../shared/contract/api.ts';
import { register } from '../../shared/contract/register.ts';
import { valueOf } from './api.ts';
import { usePortal } from './portal.tsx';
import { useWords } from './words.tsx';

const registerApi = { name: 'region', title: '', capabilities: { register } } as const satisfies Api;

/** What the register says of one municipality; for many, `useRegister` brings them all. */
export const useMunicipality = (nis: string | undefined) => {
  const { connect } = usePortal();
  return useQuery({
    queryKey: ['municipality', nis],
    queryFn: () => valueOf(connect(registerApi).register.get({ params: { nis: nis ?? '' } })),
    enabled: nis !== undefined,
    staleTime: Infinity,
  }).data;
};

/** The name of one municipality for the reader, both names in Brussels; empty until it is known. */
export const useMunicipalityName = (nis: string | undefined): string => {
  const { language } = useWords();
  const found = useMunicipality(nis);
  if (found === undefined) return '';
  return found.languages.length > 1 || language === 'en' ? found.officialName : (found.names[language] ?? found.officialName);
};
