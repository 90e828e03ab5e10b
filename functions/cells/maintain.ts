import type { cells } from '../../shared/contract/cells.ts';
import * as rules from '../../shared/domain/cells/change.ts';
import type { Handles } from '../runtime/context.ts';
import { always, changeCell } from './change-cell.ts';

export const confirm: Handles<typeof cells, 'confirm'> = (_, context) =>
  changeCell(context, { by: always((cell) => rules.confirmCell(cell, context.today)) });

export const changeActivity: Handles<typeof cells, 'changeActivity'> = ({ body }, context) =>
  changeCell(context, { by: always((cell) => rules.changeActivity(cell, body.activity)) });

export const changeTrio: Handles<typeof cells, 'changeTrio'> = ({ body, version }, context) =>
  changeCell(context, { by: (cell) => rules.changeTrio(cell, body, context.today), version });

export const changePartners: Handles<typeof cells, 'changePartners'> = ({ body, version }, context) =>
  changeCell(context, { by: always((cell) => rules.changePartners(cell, body.partners)), version });

export const dissolve: Handles<typeof cells, 'dissolve'> = (_, context) =>
  changeCell(context, { by: always((cell) => rules.dissolveCell(cell, context.today)) });
