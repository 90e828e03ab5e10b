import { caseDeeds } from './case-deeds.ts';
import { followUpDeeds } from './follow-up-deeds.ts';
import { meetingDeeds } from './meeting-deeds.ts';
import { sheetDeeds } from './sheet-deeds.ts';
import { signalDeeds } from './signal-deeds.ts';
import { type Deed, oneOf } from './told.ts';
import { transferDeeds } from './transfer-deeds.ts';

/** Everything people do in a history, by what it is done with; each kind is as likely as the others, and what ends a case or its silence half as likely. */
const everyDay: readonly (readonly Deed[])[] = [signalDeeds, caseDeeds, meetingDeeds, followUpDeeds];
const kinds = [...everyDay, ...everyDay, sheetDeeds, transferDeeds];

/** One thing that chance lets somebody do. */
export const deed: Deed = (doing) => oneOf(doing.world, oneOf(doing.world, kinds))(doing);
