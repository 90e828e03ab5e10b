import type { cells } from '../../shared/contract/cells.ts';
import { acknowledgeCell } from '../../shared/domain/cells/change.ts';
import type { Handles } from '../runtime/context.ts';
import { changeCell } from './change-cell.ts';

export const acknowledge: Handles<typeof cells, 'acknowledge'> = async ({ params }, { municipality, today, now }) => {
  const opened = await municipality(params.nis);
  if (!opened.ok) return opened;
  return changeCell({ ...opened.value, now }, { by: (cell) => acknowledgeCell(cell, today) });
};
