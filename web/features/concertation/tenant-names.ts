import type { TenantId } from '../../../shared/domain/tenants.ts';
import { useWords } from '../../app/words.tsx';

/** What the sides are called, as the reader lists them. */
export const useTenantNames = (): ((tenants: readonly TenantId[]) => string) => {
  const { say, list } = useWords();
  return (tenants) => list(tenants.map((tenant) => say(`shell.tenant.${tenant}`)));
};
