import * as z from 'zod';
import { Year } from '../process-facts/process-facts.ts';
import type { Training } from './training.ts';

const Whole = z.int().min(0).max(99_999);

/** What leaves a Region about its trainings of a year: counts of the whole Region, and of nobody (product.md, what the ministry sees). */
export const TrainingYear = z.strictObject({
  year: Year,
  held: Whole,
  /** Of those held. */
  online: Whole,
  places: Whole,
  enrolled: Whole,
  attended: Whole,
});
export type TrainingYear = z.infer<typeof TrainingYear>;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** The trainings held in a year. */
export const trainingYear = (trainings: readonly Training[], year: number): TrainingYear => {
  const held = trainings.filter(({ state, on }) => (state === 'held' || state === 'closed') && Number(on.slice(0, 4)) === year);
  return {
    year,
    held: held.length,
    online: held.filter(({ mode }) => mode === 'online').length,
    places: sum(held.map(({ places }) => places)),
    enrolled: sum(held.map(({ enrolled }) => enrolled.length)),
    attended: sum(held.map(({ attended }) => attended.length)),
  };
};

/** The year that runs and the one before, whose attendance may still come in. */
export const trainingYears = (trainings: readonly Training[], today: string): TrainingYear[] => {
  const year = Number(today.slice(0, 4));
  return [trainingYear(trainings, year), trainingYear(trainings, year - 1)];
};
