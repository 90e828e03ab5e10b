import type { audit } from '../../shared/contract/audit.ts';
import type { CellPrincipal } from '../../shared/domain/access/principal.ts';
import type { AuditEntry } from '../../shared/domain/audit/entry.ts';
import type { Handles } from '../runtime/context.ts';
import { namesReporter } from './line.ts';
import { readArchived } from './read-lines.ts';

type Query = Handles<typeof audit, 'query'>;

const asksFor =
  (asks: CellPrincipal, { about, memberId, purpose, outcome }: Parameters<Query>[0]['body']) =>
  (entry: AuditEntry): boolean =>
    (about === undefined || entry.about.includes(about)) &&
    (memberId === undefined || (entry.membershipId === memberId && !namesReporter(asks, entry))) &&
    (purpose === undefined || entry.purpose === purpose) &&
    (outcome === undefined || entry.outcome === outcome);

export const query: Query = ({ body }, context) => {
  const { about, archive, month, cursor, limit } = body;
  const isAsked = asksFor(context.principal, body);
  return readArchived(context, archive, { about: about === undefined ? [] : [about], month, cursor, limit, isAsked });
};
