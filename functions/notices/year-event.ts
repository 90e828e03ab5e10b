import { type YearTold, yearEvent } from '../../shared/contract/events.ts';
import type { Change } from '../../shared/data/changes.ts';
import { entities } from '../../shared/data/entities.ts';
import { locate } from '../../shared/data/locate.ts';
import { pick } from '../../shared/data/repository.ts';

/** What the federal level must hear of a year that was just told. */
export const yearEvents = ({ key, old, new: after }: Change): readonly YearTold[] =>
  old === undefined && after !== undefined && locate(key)?.entity === 'processFacts'
    ? pick(entities.processFacts, [after]).map(({ value }) => yearEvent(value))
    : [];
