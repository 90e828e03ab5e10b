import { useQuery } from '@tanstack/react-query';
import type { Api } from '../../shared/contract/api.ts';
import { register } from '../../shared/contract/register.ts';
import type { Language } from '../../shared/domain/tenants.ts';
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

type Named = {
  readonly names: Readonly<Partial<Record<Language, string | undefined>>>;
  readonly languages: readonly Language[];
  readonly officialName: string;
};

/** The name of a municipality for a reader, out of what the API tells of it; both names in Brussels. */
export const nameFor = ({ names, languages, officialName }: Named, language: Language): string =>
  languages.length > 1 || language === 'en' ? officialName : (names[language] ?? officialName);

/** The name of one municipality for the reader, both names in Brussels; empty until it is known. */
export const useMunicipalityName = (nis: string | undefined): string => {
  const { language } = useWords();
  const found = useMunicipality(nis);
  return found === undefined ? '' : nameFor(found, language);
};
