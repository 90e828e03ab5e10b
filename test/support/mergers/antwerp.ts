import { openRegion } from '../region.ts';
import { tableAtWork } from './table-at-work.ts';

export const [antwerp, borsbeek] = ['11002', '11007'] as const;
export const merger = { date: '2025-01-01', from: [antwerp, borsbeek], to: antwerp };
export const changeId = 'change_20250101_11002';
export const today = '2024-12-16';

export const codeOf = (reply: object) => ('code' in reply ? reply.code : 'done');

/** Two municipalities with a cell of their own, both at work. */
export const opened = async () => {
  const region = await openRegion({ today });
  const cells = [await region.ownCell(antwerp), await region.ownCell(borsbeek)];
  const tables = [await tableAtWork(region, antwerp), await tableAtWork(region, borsbeek)];
  return { region, cells, tables };
};
