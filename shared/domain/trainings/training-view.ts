import * as z from 'zod';
import type { CellRole } from '../access/roles.ts';
import { IsoDate } from '../fields.ts';
import { Id } from '../members/attendee.ts';
import { type Language, RegionId } from '../tenants.ts';
import { Enrolment } from './enrolment.ts';
import { isOpenTo } from './enrol.ts';
import { freeIn, seatedIn, type Training, TrainingState, TrainingTerms, waitingIn } from './training.ts';

const Count = z.int().min(0);

/** A training as its Region sees it in a list. */
export const TrainingLine = TrainingTerms.extend({ trainingId: Id, state: TrainingState, seated: Count, waiting: Count, attended: Count });
export type TrainingLine = z.infer<typeof TrainingLine>;

/** With who enrolled, in the order in which they came. */
export const TrainingFile = TrainingLine.extend({
  enrolments: z.array(Enrolment.extend({ hasPlace: z.boolean(), attended: z.boolean() })),
});
export type TrainingFile = z.infer<typeof TrainingFile>;

/** A training as a member of a cell sees it: how many places are free, and of who enrolled nobody but themselves. */
export const TrainingOffer = TrainingTerms.extend({
  trainingId: Id,
  state: TrainingState,
  free: Count,
  /** `ahead`: how many wait before them; none where they have a place. */
  own: z.strictObject({ hasPlace: z.boolean(), ahead: Count, attended: z.boolean() }).optional(),
});
export type TrainingOffer = z.infer<typeof TrainingOffer>;

/** What a certificate says. */
export const Certificate = z.strictObject({
  name: Enrolment.shape.name,
  title: TrainingTerms.shape.title,
  on: IsoDate,
  minutes: TrainingTerms.shape.minutes,
  region: RegionId,
});
export type Certificate = z.infer<typeof Certificate>;

/** The training in a list of its Region. */
export const lineOf = ({ enrolled, attended, sequence: _, revision: __, ...facts }: Training): TrainingLine => ({
  ...facts,
  seated: seatedIn({ enrolled, places: facts.places }).length,
  waiting: waitingIn({ enrolled, places: facts.places }).length,
  attended: attended.length,
});

/** The training with who enrolled; `bySub` holds what is kept of each. */
export const fileOf = (training: Training, bySub: ReadonlyMap<string, Enrolment>): TrainingFile => {
  const seated = new Set(seatedIn(training));
  const enrolments = training.enrolled.flatMap((one) => {
    const enrolment = bySub.get(one.sub);
    return enrolment ? [{ ...enrolment, hasPlace: seated.has(one), attended: training.attended.includes(one.sub) }] : [];
  });
  return { ...lineOf(training), enrolments };
};

const ownIn = (training: Training, sub: string): TrainingOffer['own'] => {
  const rank = training.enrolled.findIndex((one) => one.sub === sub);
  if (rank < 0) return undefined;
  const ahead = Math.max(0, rank - training.places);
  return { hasPlace: rank < training.places, ahead, attended: training.attended.includes(sub) };
};

/** The training as one member sees it. */
export const offerTo = (training: Training, sub: string): TrainingOffer => {
  const { enrolled: _, attended: __, sequence: ___, revision: ____, ...facts } = training;
  const own = ownIn(training, sub);
  return { ...facts, free: freeIn(training), ...(own && { own }) };
};

type Looking = { readonly sub: string; readonly role: CellRole; readonly language: Language; readonly today: string };

const byLanguageThenDay =
  (language: Language) =>
  (one: Training, other: Training): number =>
    Number(other.language === language) - Number(one.language === language) || (one.on + one.startsAt < other.on + other.startsAt ? -1 : 1);

/** What is open to a member's role, and what they enrolled for, whatever became of it; in their own language first. */
export const offersFor = (trainings: readonly Training[], { sub, role, language, today }: Looking): readonly TrainingOffer[] =>
  trainings
    .filter((training) => isOpenTo(training, role, today) || training.enrolled.some((one) => one.sub === sub))
    .toSorted(byLanguageThenDay(language))
    .map((training) => offerTo(training, sub));
