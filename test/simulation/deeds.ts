import { caseDeeds } from './case-deeds.ts';
import { followUpDeeds } from './follow-up-deeds.ts';
import { meetingDeeds } from './meeting-deeds.ts';
import { signalDeeds } from './signal-deeds.ts';
import { type Deed, oneOf } from './told.ts';

/** Everything people do in a history, by what it is done with; each kind is as likely as the others. */
const kinds: readonly (readonly Deed[])[] = [signalDeeds, caseDeeds, meetingDeeds, followUpDeeds];

/** One thing that chance lets somebody do. */
export const deed: Deed = (doing) => oneOf(doing.world, oneOf(doing.world, kinds))(doing);
