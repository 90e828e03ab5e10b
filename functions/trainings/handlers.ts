import { trainings } from '../../shared/contract/trainings.ts';
import { implement } from '../runtime/dispatch.ts';
import { create } from './create.ts';
import { get, list } from './read.ts';
import { removeEnrolment } from './remove-enrolment.ts';
import { cancel, change, close, publish, recordAttendance } from './settle.ts';

export const handlers = implement(trainings, { list, get, create, change, publish, cancel, recordAttendance, removeEnrolment, close });
