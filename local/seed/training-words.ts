import type { Language } from '../../shared/domain/tenants.ts';
import type { TrainingTerms } from '../../shared/domain/trainings/training.ts';

type Words = Pick<TrainingTerms, 'title' | 'description'>;

/** What invented trainings are about, in the languages they are given in. */
export const trainingWords: Readonly<
  Record<Exclude<Language, 'en'>, Readonly<Record<'setUp' | 'share' | 'begin' | 'room', string>> & { readonly about: Words['description'] }>
> = {
  nl: {
    setUp: 'Studiedag: een cel opzetten',
    share: 'Wat mag ik delen? Oefenen met het beroepsgeheim',
    begin: 'Basisopleiding voor nieuwe leden',
    room: 'Vergadercentrum van het gewest',
    about: 'Met verzonnen voorbeelden, in kleine groepen. Breng niets mee over echte personen.',
  },
  fr: {
    setUp: 'Journée d’étude\u202F: créer une cellule',
    share: 'Que puis-je partager\u202F? Exercices sur le secret professionnel',
    begin: 'Formation de base pour les nouveaux membres',
    room: 'Centre de réunion de la Région',
    about: 'À partir d’exemples inventés, en petits groupes. N’apportez rien qui concerne de vraies personnes.',
  },
  de: {
    setUp: 'Studientag: eine Zelle gründen',
    share: 'Was darf ich teilen? Übungen zum Berufsgeheimnis',
    begin: 'Grundausbildung für neue Mitglieder',
    room: 'Tagungszentrum der Region',
    about: 'Mit erfundenen Beispielen, in kleinen Gruppen. Bringen Sie nichts über wirkliche Personen mit.',
  },
};
