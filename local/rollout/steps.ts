import { acknowledgeCell, declareCell } from './declare-cell.ts';
import { invite } from './invite.ts';
import { confirmMayor, nameMayor } from './mayors.ts';
import { registerCell } from './register-cell.ts';
import { signCell } from './sign-cell.ts';
import { stateNone } from './state-none.ts';
import type { Step } from './step.ts';

/** June 2017, one after the other. */
export const steps: readonly Step[] = [invite, registerCell, nameMayor, confirmMayor, signCell, declareCell, acknowledgeCell, stateNone];
