import type { Write } from '../../shared/data/table.ts';
import { move, stateNone } from '../../shared/domain/municipalities/onboarding.ts';
import { at, cellIdOf, claimed, dataOf, invited, type MunicipalityWrites, type Telling } from './beginnings.ts';
import { cellWrites } from './cell-story.ts';
import type { Story } from './country.ts';
import { inventedSteps } from './invented-cell.ts';

/** Everything to write for a story, made by the same rules as the routes use. */
export const storyWrites = (telling: Telling, story: Story): readonly MunicipalityWrites[] => {
  const { table, today } = telling;
  const { municipality, on } = story;
  const { nis } = municipality;
  const data = dataOf(table, municipality);
  const one = (...writes: readonly Write[]) => [{ nis, writes }];
  if (story.kind === 'cell') return cellWrites(telling, story);
  if (story.kind === 'invited') return one(data.onboarding.create(invited(municipality, on)));
  const onboarding = claimed(municipality, on);
  if (story.kind === 'claimed')
    return one(data.onboarding.create(onboarding), data.drafts.create({ cellId: cellIdOf(municipality), nis, startedAt: at(on) }));
  if (story.kind === 'registering') {
    const { form, trio } = inventedSteps(municipality, [], on);
    return one(
      data.onboarding.create(move(onboarding, 'register', at(on))),
      data.drafts.create({ cellId: cellIdOf(municipality), nis, startedAt: at(on), form, trio }),
    );
  }
  const stated = stateNone(onboarding, on, today);
  return stated.ok ? one(data.onboarding.create(stated.value)) : [];
};
