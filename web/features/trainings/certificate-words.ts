import type { Certificate } from '../../../shared/domain/trainings/training-view.ts';
import { useWords } from '../../app/words.tsx';
import type { CertificateText } from './certificate-pdf.ts';
import { useTrainingWords } from './training-words.tsx';

/** What a certificate says, in the reader's language. */
export const useCertificateWords = (today: string): ((certificate: Certificate) => CertificateText) => {
  const { say, day } = useWords();
  const { duration } = useTrainingWords();
  return ({ name, title, on, minutes, region }) => ({
    title: say('trainings.certificate.title'),
    says: say('trainings.certificate.says'),
    facts: [
      [say('trainings.person'), name],
      [say('trainings.one'), title],
      [say('trainings.on'), day(on)],
      [say('trainings.certificate.duration'), duration(minutes)],
      [say('trainings.certificate.region'), say(`shell.tenant.${region}`)],
    ],
    made: say('trainings.certificate.made', { date: day(today) }),
  });
};
