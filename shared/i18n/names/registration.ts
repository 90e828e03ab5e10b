import type * as z from 'zod';
import type { Declaration, MissingStep } from '../../domain/cells/registration.ts';
import type { Names } from '../words.ts';

/** The steps of the registration, as a reader would list what is left to do. */
export const stepNames = {
  form: { nl: 'de vorm van de cel', fr: 'la forme de la cellule', de: 'die Form der Zelle', en: 'the form of the cell' },
  trio: {
    nl: 'burgemeester, korpschef en preventieambtenaar',
    fr: 'bourgmestre, chef de corps et fonctionnaire de prévention',
    de: 'Bürgermeister, Korpschef und Präventionsbeamter',
    en: 'mayor, chief of corps and prevention officer',
  },
  acceptances: {
    nl: 'de aanvaarde documenten',
    fr: 'les documents acceptés',
    de: 'die angenommenen Dokumente',
    en: 'the accepted documents',
  },
  rhythmWeeks: {
    nl: 'het ritme van de vergaderingen',
    fr: 'le rythme des réunions',
    de: 'der Rhythmus der Sitzungen',
    en: 'the rhythm of the meetings',
  },
  signatures: { nl: 'de handtekeningen', fr: 'les signatures', de: 'die Unterschriften', en: 'the signatures' },
} as const satisfies Record<MissingStep, Names>;

/** The documents a cell accepts before it starts. */
export const declarationNames = {
  rulesOfProcedure: { nl: 'huishoudelijk reglement', fr: 'règlement d’ordre intérieur', de: 'Geschäftsordnung', en: 'rules of procedure' },
  charter: { nl: 'deontologisch charter', fr: 'charte déontologique', de: 'deontologische Charta', en: 'ethics charter' },
  dpia: {
    nl: 'gegevensbeschermingseffectbeoordeling',
    fr: 'analyse d’impact relative à la protection des données',
    de: 'Datenschutz-Folgenabschätzung',
    en: 'data protection impact assessment',
  },
  retention: { nl: 'bewaartermijnen', fr: 'délais de conservation', de: 'Aufbewahrungsfristen', en: 'retention periods' },
} as const satisfies Record<z.infer<typeof Declaration>, Names>;
