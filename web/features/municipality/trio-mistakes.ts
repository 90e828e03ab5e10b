import { Trio } from '../../../shared/domain/cells/registration.ts';
import { useToday } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import type { Mistake } from '../../ui/error-summary.tsx';
import { mistakesIn } from '../../ui/use-form.ts';
import { isPast } from './typed-clearance.ts';
import { trioIn, type TypedTrio } from './typed-trio.ts';

/** What is still missing in the trio, each with the field it is in. */
export const useTrioMistakes = (): ((typed: TypedTrio) => readonly Mistake[]) => {
  const { say, language } = useWords();
  const today = useToday();
  const labels = {
    'mayor.name': say('municipality.seatName.mayor'),
    'chiefOfCorps.name': say('municipality.seatName.chiefOfCorps'),
    'chiefOfCorps.policeZone': say('municipality.policeZone'),
    'chiefOfCorps.clearance.valid': say('municipality.clearanceShort'),
    'chiefOfCorps.clearance.expiresOn': say('municipality.clearanceUntil'),
    'chiefOfCorps.clearance.checkedBy': say('municipality.clearanceByShort'),
    'preventionOfficer.name': say('municipality.seatName.preventionOfficer'),
  };
  return (typed) => {
    const found = mistakesIn(Trio, trioIn(typed), { labels, language });
    return isPast(typed.chiefOfCorps.clearance, today)
      ? [...found, { id: 'chiefOfCorps.clearance.expiresOn', text: say('municipality.clearancePast') }]
      : found;
  };
};
