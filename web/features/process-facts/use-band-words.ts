import type { PartnerSector } from '../../../shared/domain/access/roles.ts';
import type { MeetingsBand, ProcessFacts, ShareBand } from '../../../shared/domain/process-facts/process-facts.ts';
import { roleNames } from '../../../shared/i18n/names/roles.ts';
import { useWords } from '../../app/words.tsx';
import { boundsOf, sectorsIn } from './bands.ts';

/** What the bands are called, and the whole picture in a sentence. */
export const useBandWords = () => {
  const { say, number, list, language } = useWords();
  const meetings = (band: MeetingsBand): string => {
    const { from, to } = boundsOf(band);
    return to === undefined
      ? say('process.orMore', { from: number(from) })
      : say('process.between', { from: number(from), to: number(to) });
  };
  const share = (band: ShareBand): string => say(`process.${band}`);
  const sector = (one: PartnerSector): string => roleNames[one][language];
  const bandInWords = (facts: Extract<ProcessFacts, { told: true }>, band: 'from75' | 'from50To75'): string => {
    const named = sectorsIn(facts, band);
    return named.length === 0 ? '' : say('process.bandInWords', { band: share(band), sectors: list(named.map(sector)) });
  };
  const inWords = (facts: ProcessFacts): string => {
    const place = { region: say(`shell.tenant.${facts.tenant}`), year: String(facts.year) };
    if (!facts.told) return say('process.notToldInWords', place);
    const sectors = (['from75', 'from50To75'] as const).map((band) => bandInWords(facts, band)).join(' ');
    return say('process.inWords', { ...place, meetings: meetings(facts.meetings), trio: share(facts.trio), sectors }).trim();
  };
  return { meetings, share, sector, inWords };
};
