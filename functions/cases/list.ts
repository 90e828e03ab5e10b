import type { cases } from '../../shared/contract/cases.ts';
import type { CellPrincipal } from '../../shared/domain/access/principal.ts';
import { type CaseItem, isSought, itemOf, type Listing, placeOf, showsName } from '../../shared/domain/cases/case-item.ts';
import type { CaseLine } from '../../shared/domain/cases/case-line.ts';
import { askerOf } from '../../shared/domain/cases/standing.ts';
import { ok } from '../../shared/result.ts';
import { pageOf } from '../runtime/collection.ts';
import type { CellData, Handles } from '../runtime/context.ts';

type Looking = { readonly principal: CellPrincipal; readonly today: string; readonly action: Listing };

const inOrder = (one: CaseItem, other: CaseItem): number => (placeOf(one) < placeOf(other) ? -1 : 1);

const idsOf = (items: readonly CaseItem[]): readonly string[] => items.map(({ caseId }) => caseId);

/** Every case of the cell that the asker may know of, in order; only the names that they may see are opened. */
const itemsFor = async (data: CellData, { principal, today, action }: Looking): Promise<readonly CaseItem[]> => {
  const looking = { asker: askerOf(principal), seat: data.seat, action };
  const occasion = { today, purpose: 'followUp' } as const;
  const nameOf = async (line: CaseLine) => (showsName(line, looking, occasion) ? (await data.identityIn(line))?.name : undefined);
  const lines = await data.caseLines();
  const items = await Promise.all(lines.map(async ({ value: line }) => itemOf(line, { ...looking, name: await nameOf(line) }, occasion)));
  return items.flatMap((item) => item ?? []).toSorted(inOrder);
};

export const list: Handles<typeof cases, 'list'> = ({ query: { state, cursor, limit }, self }, { release, principal, today }) => {
  const { cellId } = principal.cell;
  return release(async (data) => {
    const found = await itemsFor(data, { principal, today, action: 'cases.list' });
    const items = found.filter((item) => state === undefined || item.state === state);
    const page = pageOf(items, { self, list: `cases/${cellId}/${state ?? ''}`, by: placeOf, limit, cursor });
    return { value: page, about: page.ok ? [cellId, ...idsOf(page.value.items)] : [cellId] };
  });
};

const mostFound = 50;

export const query: Handles<typeof cases, 'query'> = ({ body }, { release, principal, today }) =>
  release(async (data) => {
    const all = await itemsFor(data, { principal, today, action: 'cases.query' });
    const found = all.filter((item) => isSought(item, body));
    const items = found.slice(0, mostFound);
    return { value: ok({ items, total: found.length }), about: [principal.cell.cellId, ...idsOf(items)] };
  });
