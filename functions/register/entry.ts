import type { register } from '../../shared/contract/register.ts';
import type { Answer } from '../../shared/contract/route.ts';
import { successors } from '../../shared/domain/register/lineage.ts';
import type { Municipality } from '../../shared/domain/register/municipality.ts';
import { officialName } from '../../shared/domain/register/names.ts';

type Entry = Answer<(typeof register)['routes']['list']>['items'][number];

/** A municipality as the API shows it; `successors` are the codes that followed, nearest first. */
export const entryOf = ({ successor, ...municipality }: Municipality): Entry => ({
  ...municipality,
  languages: [...municipality.languages],
  predecessors: [...municipality.predecessors],
  href: `/v1/register/municipalities/${municipality.nis}`,
  officialName: officialName(municipality),
  successors: [...successors(municipality.nis)],
});
