import { legalFrame } from '../settings/legal-frame.ts';
import { type SharingSource, SharingSourceId } from './sharing-rule.ts';

type Titles = SharingSource['titles'];

/** What the legal frame does not hold: the secret itself, the ruling on feedback, and what this platform promises on top. */
const others: Readonly<Partial<Record<SharingSourceId, Titles>>> = {
  professionalSecrecy: {
    nl: 'Strafwetboek, artikel 458 (beroepsgeheim)',
    fr: 'Code pénal, article 458 (secret professionnel)',
    de: 'Strafgesetzbuch, Artikel 458 (Berufsgeheimnis)',
    en: 'Criminal Code, article 458 (professional secrecy)',
  },
  consensusOnFeedback: {
    nl: 'Grondwettelijk Hof, arrest 52/2021',
    fr: 'Cour constitutionnelle, arrêt 52/2021',
    de: 'Verfassungsgerichtshof, Entscheid 52/2021',
    en: 'Constitutional Court, judgment 52/2021',
  },
  platform: {
    nl: 'Afspraak van dit platform',
    fr: 'Règle de cette plateforme',
    de: 'Regel dieser Plattform',
    en: 'Rule of this platform',
  },
};

const sourceOf = (id: SharingSourceId): readonly SharingSource[] => {
  const ground = legalFrame.find((each) => each.id === id);
  const titles = ground?.titles ?? others[id];
  return titles === undefined ? [] : [{ id, titles, ...(ground?.url !== undefined && { url: ground.url }) }];
};

/** Every text that the rules of sharing rest on. */
export const sharingSources: readonly SharingSource[] = SharingSourceId.options.flatMap(sourceOf);
