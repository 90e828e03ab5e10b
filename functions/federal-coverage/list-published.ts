import type { federalCoverage } from '../../shared/contract/federal-coverage.ts';
import { published } from '../../shared/domain/coverage/published.ts';
import { ok } from '../../shared/result.ts';
import type { Handles } from '../runtime/context.ts';

export const listPublished: Handles<typeof federalCoverage, 'listPublished'> = async ({ self }) =>
  ok({ items: [...published], self, total: published.length });
