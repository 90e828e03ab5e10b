import type { AuditEntry } from '../../shared/domain/audit/entry.ts';
import { type Problem, problem } from '../../shared/problems.ts';
import { ok, type Ok } from '../../shared/result.ts';
import type { CellContext, CellData } from '../runtime/context.ts';
import { lineOf } from './line.ts';
import { type Sight, sightOf } from './sight.ts';

type Asked = {
  readonly about: readonly string[];
  /** The cell that went over whose trail is read; the own one where none is named. */
  readonly archive?: string;
  readonly month: string;
  readonly limit: number;
  readonly cursor: string | undefined;
  readonly isAsked?: (entry: AuditEntry) => boolean;
};

type Page = { items: ReturnType<typeof lineOf>[]; next?: string };

/** What is asked for is looked for in what the asker may see, and nowhere else. */
const within = (sight: Sight, { isAsked = () => true, ...asked }: Omit<Asked, 'about' | 'archive'>) => ({
  ...asked,
  isAsked: (entry: AuditEntry): boolean => {
    const seen = sight(entry);
    return seen !== undefined && isAsked(seen);
  },
});

type Reading = Pick<CellContext<true>, 'read' | 'principal'>;
type Trail = Pick<CellData['audit'], 'page'>;

/** A page of a trail with names, itself remembered in the own one before it is handed out; nothing where there is no such trail. */
const linesOf = async (
  { read, principal }: Reading,
  { about, archive, ...asked }: Asked,
  trailIn: (data: CellData) => Promise<Trail | undefined> | Trail,
): Promise<Ok<Page> | Problem<'cursor-invalid'> | undefined> => {
  const { page, members, sight } = await read([principal.cell.cellId, ...about], async (data) => {
    // without a wait where there is nothing to look up: the page is then asked for beside the entry of this very reading
    const [seen, found] = [sightOf(data, principal, archive), trailIn(data)];
    const sight = seen instanceof Promise ? await seen : seen;
    const trail = found instanceof Promise ? await found : found;
    const [page, { members }] = await Promise.all([trail?.page(within(sight, asked)), data.roster()]);
    return { page, members, sight };
  });
  if (page === undefined || !page.ok) return page;
  const { items, next } = page.value;
  const lines = items.flatMap(({ entry }) => sight(entry) ?? []).map((entry) => lineOf(members, entry, principal));
  return ok({ items: lines, ...(next !== undefined && { next }) });
};

/** A page of the own cell's audit. */
export const readLines = async (reading: Reading, asked: Asked): Promise<Ok<Page> | Problem<'cursor-invalid'>> =>
  (await linesOf(reading, asked, ({ audit }) => audit)) ?? ok({ items: [] });

/** The same of a cell that went over into the own one, where one is named; `resource-not-found` where it did not. */
export const readArchived = async (
  reading: Reading,
  archive: string | undefined,
  asked: Asked,
): Promise<Ok<Page> | Problem<'cursor-invalid' | 'resource-not-found'>> => {
  if (archive === undefined) return readLines(reading, asked);
  const about = [archive, ...asked.about];
  return (await linesOf(reading, { ...asked, about, archive }, ({ audit }) => audit.archive(archive))) ?? problem('resource-not-found');
};
