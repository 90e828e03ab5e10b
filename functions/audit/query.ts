import type { audit } from '../../shared/contract/audit.ts';
import type { CellPrincipal } from '../../shared/domain/access/principal.ts';
import type { AuditEntry } from '../../shared/domain/audit/entry.ts';
import type { Handles } from '../runtime/context.ts';
import { namesReporter } from './line.ts';
import { readLines } from './read-lines.ts';

type Query = Handles<typeof audit, 'query'>;

const asksFor =
  (asks: CellPrincipal, { about, memberId, purpose, outcome }: Parameters<Query>[0]['body']) =>
  (entry: AuditEntry): boolean =>
    (about === undefined || entry.about.includes(about)) &&
    (memberId === undefined || (entry.membershipId === memberId && !namesReporter(asks, entry))) &&
    (purpose === undefined || entry.purpose === purpose) &&
    (outcome === undefined || entry.outcome === outcome);

export const query: Query = ({ body }, context) => {
  const { about, month, cursor, limit } = body;
  return readLines(context, { about: about === undefined ? [] : [about], month, cursor, limit, isAsked: asksFor(context.principal, body) });
};
