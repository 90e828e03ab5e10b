import type { TrainingYear } from '../../../shared/domain/trainings/training-year.ts';

/** What is counted of a year's trainings, in order. */
export const trainingCounts = ['held', 'online', 'places', 'enrolled', 'attended'] as const satisfies readonly (keyof TrainingYear)[];
