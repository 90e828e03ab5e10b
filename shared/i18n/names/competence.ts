import type { Competence } from '../../domain/settings/parameter.ts';
import type { Names } from '../words.ts';

/** Who decides on a setting. */
export const competenceNames = {
  federal: { nl: 'het federale niveau', fr: 'le niveau fédéral', de: 'die föderale Ebene', en: 'the federal level' },
  region: { nl: 'het gewest', fr: 'la région', de: 'die Region', en: 'the Region' },
  shared: {
    nl: 'het federale niveau en het gewest samen',
    fr: 'le niveau fédéral et la région ensemble',
    de: 'die föderale Ebene und die Region gemeinsam',
    en: 'the federal level and the Region together',
  },
} as const satisfies Record<Competence, Names>;
