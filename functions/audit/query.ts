import type { audit } from '../../shared/contract/audit.ts';
import type { AuditEntry } from '../../shared/domain/audit/entry.ts';
import type { Handles } from '../runtime/context.ts';
import { readLines } from './read-lines.ts';

type Query = Handles<typeof audit, 'query'>;

const asksFor =
  ({ about, memberId, purpose, outcome }: Parameters<Query>[0]['body']) =>
  (entry: AuditEntry): boolean =>
    (about === undefined || entry.about.includes(about)) &&
    (memberId === undefined || entry.membershipId === memberId) &&
    (purpose === undefined || entry.purpose === purpose) &&
    (outcome === undefined || entry.outcome === outcome);

export const query: Query = ({ body }, context) => {
  const { about, month, cursor, limit } = body;
  return readLines(context, { about: about === undefined ? [] : [about], month, cursor, limit, isAsked: asksFor(body) });
};
