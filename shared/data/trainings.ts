import type { MunicipalityPrincipal } from '../domain/access/principal.ts';
import type { Enrolment } from '../domain/trainings/enrolment.ts';
import type { Training } from '../domain/trainings/training.ts';
import { entities } from './entities.ts';
import { pick, readPartition, repository, type Versioned } from './repository.ts';
import type { RegionScope } from './scope.ts';
import type { Table } from './table.ts';

const enrolmentsIn = async (table: Table, region: RegionScope['region'], trainingId: string) =>
  pick(entities.enrolment, await readPartition(table, 'enrolment', region, [trainingId]));

/** The trainings of a Region, and who enrolled for each. */
export const regionTrainings = (table: Table, region: RegionScope['region']) => ({
  ...repository(table, entities.training, region),
  /** Those of one training, by sub. */
  enrolments: (trainingId: string) => repository(table, entities.enrolment, region, [trainingId]),
  /** One of them, under its own name and not that of its person. */
  enrolmentNamed: async (trainingId: string, enrolmentId: string): Promise<Versioned<Enrolment> | undefined> =>
    (await enrolmentsIn(table, region, trainingId)).find(({ value }) => value.enrolmentId === enrolmentId),
  /** The list without somebody, of whom nothing stays. */
  leaving: (found: Versioned<Training>, after: Training, left: Versioned<Enrolment> | undefined) => [
    repository(table, entities.training, region).change(found, after),
    ...(left ? [repository(table, entities.enrolment, region, [found.id]).remove(left)] : []),
  ],
  /** Every training still kept, in one request. */
  file: async (): Promise<readonly Training[]> =>
    pick(entities.training, await readPartition(table, 'training', region)).map(({ value }) => value),
  /** What is kept of each who enrolled, by sub, in one request. */
  enrolmentsOf: async (trainingId: string): Promise<ReadonlyMap<string, Enrolment>> =>
    new Map((await enrolmentsIn(table, region, trainingId)).map(({ id, value }) => [id, value])),
});

/** The trainings of the Region as a member of a cell reaches them: the lists they stand on, and of enrolments their own alone. */
export const memberTrainings = (table: Table, { region, sub }: Pick<MunicipalityPrincipal, 'region' | 'sub'>) => {
  const { get, change, file, enrolments, leaving } = regionTrainings(table, region);
  return {
    get,
    file,
    own: (trainingId: string) => enrolments(trainingId).get(sub),
    /** The list with the asker on it, and what they let the Region see. */
    enrolling: (found: Versioned<Training>, after: Training, enrolment: Enrolment) => [
      change(found, after),
      enrolments(found.id).create(enrolment, sub, found.expiresAt),
    ],
    leaving,
  };
};
export type MemberTrainings = ReturnType<typeof memberTrainings>;
