import { type TrainingTerms, TrainingTerms as Terms } from '../../../shared/domain/trainings/training.ts';

/** A training as it is typed: numbers as text, hours instead of minutes, choices that may be open still. */
export type TypedTraining = Omit<TrainingTerms, 'minutes' | 'places' | 'description' | 'language' | 'mode'> & {
  readonly minutes: string;
  readonly places: string;
  readonly description: string;
  readonly language: TrainingTerms['language'] | '';
  readonly mode: TrainingTerms['mode'] | '';
};

export const nothingTyped: TypedTraining = {
  title: '',
  description: '',
  language: '',
  on: '',
  startsAt: '',
  endsAt: '',
  minutes: '',
  mode: '',
  place: '',
  places: '',
  audience: [],
};

/** Both signs people put before a fraction. */
const asNumber = (typed: string): number => Number(typed.trim().replace(',', '.'));

/** What is typed as the API takes it, right or wrong; what is empty stays so, to be asked for. */
export const wanted = ({ minutes, places, description, ...typed }: TypedTraining): object => ({
  ...typed,
  minutes: minutes.trim() === '' ? '' : Math.round(asNumber(minutes) * 60),
  places: places.trim() === '' ? '' : asNumber(places),
  ...(description.trim() !== '' && { description }),
});

/** What is typed and has no mistakes. */
export const termsTyped = (typed: TypedTraining): TrainingTerms => Terms.parse(wanted(typed));

/** What is there already, to be changed. */
export const typedAgain = (terms: TrainingTerms, hours: (minutes: number) => string): TypedTraining => {
  const { title, description = '', language, on, startsAt, endsAt, mode, place, audience } = terms;
  const said = { title, description, language, on, startsAt, endsAt, mode, place, audience };
  return { ...said, minutes: hours(terms.minutes), places: String(terms.places) };
};
