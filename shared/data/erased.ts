import { openEntities } from './cell-entities.ts';
import { pick } from './repository.ts';
import type { Write } from './table.ts';

/** Of whom the ledger of erasures is told by these writes: their keys end with it. */
export const erasedBy = (writes: readonly Write[]): readonly string[] => {
  const told = writes.flatMap((write) => (write.kind === 'put' ? [{ ...write, version: 1 }] : []));
  const lines = told.filter(({ key }) => key.pk.endsWith('#ERASURE'));
  return pick(openEntities.erasure, lines).map(({ value }) => value.subjectId);
};
