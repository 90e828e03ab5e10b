import { useSuspenseQuery } from '@tanstack/react-query';
import { nameIn, officialName } from '../../shared/domain/register/names.ts';
import { useWords } from './words.tsx';

/** The register weighs more than the rest of a first page, so it comes when a page needs names. */
const loadRegister = async () => {
  const [register, byName] = await Promise.all([
    import('../../shared/domain/register/register.ts'),
    import('../../shared/domain/register/municipalities-by-name.ts'),
  ]);
  return { ...register, ...byName };
};
export type Register = Awaited<ReturnType<typeof loadRegister>>;

const registerQuery = { queryKey: ['register'], queryFn: loadRegister, staleTime: Infinity, gcTime: Infinity } as const;

/** The municipality register; suspends until it is there. */
export const useRegister = (): Register => useSuspenseQuery(registerQuery).data;

/** The name of a municipality for the reader; both names in Brussels. Suspends until the register is there. */
export const useNameOf = (): ((nis: string) => string) => {
  const { municipality } = useRegister();
  const { language } = useWords();
  return (nis) => {
    const found = municipality(nis);
    if (found === undefined) return nis;
    return found.languages.length > 1 ? officialName(found) : nameIn(found, language);
  };
};
