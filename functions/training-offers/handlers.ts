import { trainingOffers } from '../../shared/contract/trainings.ts';
import { implement } from '../runtime/dispatch.ts';
import { cancel, enrol } from './enrol.ts';
import { getCertificate, list } from './read.ts';

export const handlers = implement(trainingOffers, { list, getCertificate, enrol, cancel });
