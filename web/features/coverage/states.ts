import type { CoverageCount } from '../../../shared/domain/coverage/totals.ts';
import { CoverageStatus } from '../../../shared/domain/municipalities/onboarding.ts';
import type { Language } from '../../../shared/domain/tenants.ts';
import { coverageNames } from '../../../shared/i18n/names/onboarding.ts';

/** A state's name where it begins a line. */
export const stateName = (status: CoverageStatus, language: Language): string => {
  const name = coverageNames[status][language];
  return name.charAt(0).toUpperCase() + name.slice(1);
};

/** The three states in the order of their colours. */
export const stateCategories = (language: Language) => CoverageStatus.options.map((id) => ({ id, label: stateName(id, language) }));

/** The same with what was counted. */
export const stateParts = (count: CoverageCount, language: Language) =>
  stateCategories(language).map((category) => ({ ...category, value: count[category.id] }));
