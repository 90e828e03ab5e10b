import { meetings } from '../../shared/contract/meetings.ts';
import { implement } from '../runtime/dispatch.ts';
import { change, convene } from './convene.ts';
import { approve, cancel, conclude, recordAttendance } from './hold.ts';
import { get, list } from './read.ts';

export const handlers = implement(meetings, { convene, change, cancel, list, get, recordAttendance, conclude, approve });
