import * as z from 'zod';
import { AuditEntry } from '../domain/audit/entry.ts';
import type { Key, Stored } from './table.ts';

/** 1: writes of the setup only, with a purpose more for demonstration people. */
const First = z.looseObject({ purpose: z.string() });

const current = ({ schema, value }: Stored): unknown => {
  if (schema > 1) return value;
  const first = First.parse(value);
  return { ...first, purpose: first.purpose === 'demonstration' ? 'organisationOfTheCell' : first.purpose, outcome: 'done', about: [] };
};

/** An entry as it lies in the audit, and the act it remembers; throws on an item that is none. */
export const auditEntryOf = (stored: Stored): { readonly actId: string; readonly entry: AuditEntry } => ({
  actId: stored.key.sk.slice(stored.key.sk.indexOf('#') + 1),
  entry: AuditEntry.parse(current(stored)),
});

/** The municipality in whose audit an item lies; `undefined` for any other item. */
export const auditOwner = ({ pk }: Key): string | undefined => /^MUNICIPALITY#([1-9]\d{4})#AUDIT#\d{4}-\d\d$/.exec(pk)?.[1];
