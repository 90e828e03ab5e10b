import type { TrainingTerms } from '../../shared/domain/trainings/training.ts';

/** What a Region says of a training; what matters is set by who asks. */
export const trainingTerms = (more: Partial<TrainingTerms> = {}): TrainingTerms => ({
  title: 'Study day: setting up a cell',
  language: 'nl',
  on: '2026-04-10',
  startsAt: '09:30',
  endsAt: '16:00',
  minutes: 300,
  mode: 'inPerson',
  place: 'House of the Region',
  places: 2,
  audience: ['coordinator', 'education'],
  ...more,
});
