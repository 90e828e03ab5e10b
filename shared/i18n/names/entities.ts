import type { Entity } from '../../domain/settings/entity.ts';
import type { Names } from '../words.ts';

/** The authorities whose services sit in the cells. */
export const entityNames = {
  municipality: { nl: 'gemeente', fr: 'commune', de: 'Gemeinde', en: 'municipality' },
  flemishCommunity: { nl: 'Vlaamse Gemeenschap', fr: 'Communauté flamande', de: 'Flämische Gemeinschaft', en: 'Flemish Community' },
  frenchCommunity: { nl: 'Franse Gemeenschap', fr: 'Communauté française', de: 'Französische Gemeinschaft', en: 'French Community' },
  germanSpeakingCommunity: {
    nl: 'Duitstalige Gemeenschap',
    fr: 'Communauté germanophone',
    de: 'Deutschsprachige Gemeinschaft',
    en: 'German-speaking Community',
  },
  walloonRegion: { nl: 'Waals Gewest', fr: 'Région wallonne', de: 'Wallonische Region', en: 'Walloon Region' },
  brusselsRegion: {
    nl: 'Brussels Hoofdstedelijk Gewest',
    fr: 'Région de Bruxelles-Capitale',
    de: 'Region Brüssel-Hauptstadt',
    en: 'Brussels-Capital Region',
  },
  commonCommunityCommission: {
    nl: 'Gemeenschappelijke Gemeenschapscommissie',
    fr: 'Commission communautaire commune',
    de: 'Gemeinsame Gemeinschaftskommission',
    en: 'Common Community Commission',
  },
  federal: { nl: 'federale overheid', fr: 'autorité fédérale', de: 'föderale Behörde', en: 'federal authority' },
} as const satisfies Record<Entity, Names>;
