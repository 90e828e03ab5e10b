import { createHash } from 'node:crypto';
import { municipalityData } from '../../shared/data/repositories.ts';
import { regionTrainings } from '../../shared/data/trainings.ts';
import { municipalityKept } from '../../shared/data/scope.ts';
import { CellRole } from '../../shared/domain/access/roles.ts';
import { addDays } from '../../shared/domain/dates.ts';
import { RegionId } from '../../shared/domain/tenants.ts';
import { draftTraining, publishTraining, recordAttendance } from '../../shared/domain/trainings/change-training.ts';
import { type Enrolment, keptUntil } from '../../shared/domain/trainings/enrolment.ts';
import { type Asker, enrol } from '../../shared/domain/trainings/enrol.ts';
import { seatedIn, type Training, type TrainingTerms } from '../../shared/domain/trainings/training.ts';
import type { Result } from '../../shared/result.ts';
import { demonstrationPlaces } from '../people/demonstration.ts';
import type { Office } from '../people/enrol-officer.ts';
import type { Seeding } from './seed.ts';
import { trainingWords } from './training-words.ts';

type Spoken = keyof typeof trainingWords;

/** What is given, so many days from today; who of a demonstration cell enrols. */
const plans = [
  { about: 'begin', days: -35, places: 30, mode: 'inPerson', who: ['coordinator', 'education', 'police'] },
  { about: 'setUp', days: 24, places: 40, mode: 'inPerson', who: ['coordinator'] },
  { about: 'share', days: 45, places: 2, mode: 'online', who: ['mayor', 'police'] },
] as const satisfies readonly (Pick<TrainingTerms, 'mode' | 'places'> & {
  about: 'begin' | 'setUp' | 'share';
  days: number;
  who: readonly CellRole[];
})[];
type Plan = (typeof plans)[number];

const languages: Readonly<Record<RegionId, readonly Spoken[]>> = { flanders: ['nl'], wallonia: ['fr', 'de'], brussels: ['fr', 'nl'] };

/** A rule applied to what is invented, which it must let pass. */
const applied = (result: Result<Training>): Training => {
  if (!result.ok) throw new Error(`An invented training was refused: ${result.code}.`);
  return result.value;
};

const termsOf = ({ about, days, places, mode }: Plan, language: Spoken, today: string): TrainingTerms => ({
  language,
  places,
  mode,
  on: addDays(today, days),
  startsAt: '09:30',
  endsAt: '16:00',
  minutes: 330,
  title: trainingWords[language][about],
  description: trainingWords[language].about,
  place: mode === 'online' ? 'https://video.example/ronde' : trainingWords[language].room,
  audience: [...CellRole.options],
});

const idOf = (words: string): string => createHash('sha256').update(`demonstration:${words}`).digest('hex').slice(0, 32);

/** Who of the demonstration cells of a Region would come, as the lists of members have them. */
const comers = async ({ table }: Office, region: RegionId, { who }: Plan): Promise<readonly (Asker & { readonly name: string })[]> => {
  const here = demonstrationPlaces.filter(({ tenant }) => tenant === region);
  const files = await Promise.all(here.map(({ nis }) => municipalityData(table, municipalityKept(region, nis)).memberFile()));
  return files.flatMap((members, index) =>
    members.flatMap(({ value: { sub, memberId, role, name } }) =>
      who.some((one) => one === role) ? [{ sub, memberId, role, name, nis: here[index]?.nis ?? '' }] : [],
    ),
  );
};

type Telling = { readonly office: Office; readonly region: RegionId; readonly plan: Plan; readonly language: Spoken };

/** The training as it would stand today had its Region published it some weeks before its day. */
const toldBy = ({ office: { today }, region, plan, language }: Telling, people: readonly Asker[]): Training => {
  const terms = termsOf(plan, language, today);
  const before = addDays(terms.on, -60);
  const drafted = applied(draftTraining(terms, `training_${idOf(`${region}:${plan.about}:${language}`)}`, before));
  const open = people.reduce(
    (training, { sub, nis, memberId, role }) => applied(enrol(training, { sub, nis, memberId, role }, before)),
    applied(publishTraining(drafted, before)),
  );
  const came = seatedIn(open).map(({ sub }) => sub);
  return terms.on < today ? applied(recordAttendance(open, came, today)) : open;
};

const seedTraining = async (telling: Telling): Promise<void> => {
  const { office, region, plan } = telling;
  const people = await comers(office, region, plan);
  const training = toldBy(telling, people);
  const now = office.now.toISOString();
  const { create, enrolments } = regionTrainings(office.table, region);
  const kept = people.map(({ sub, name, role, nis }) => {
    const enrolment: Enrolment = { enrolmentId: `enrolment_${idOf(training.trainingId + sub)}`, name, role, nis, enrolledAt: now };
    return enrolments(training.trainingId).create(enrolment, sub, keptUntil(training.on, now));
  });
  // refused where it is there already, from an earlier start: it stays
  await office.table.write([create(training, training.trainingId, keptUntil(training.on, now)), ...kept]);
};

/** A few trainings of each Region in its languages: one held, one with room, and one for which people wait. */
export const seedTrainings = async ({ officeOf }: Pick<Seeding, 'officeOf'>): Promise<void> => {
  const tellings = RegionId.options.flatMap((region) =>
    languages[region].flatMap((language) => plans.map((plan): Telling => ({ office: officeOf(region), region, plan, language }))),
  );
  for (const telling of tellings) await seedTraining(telling);
};
