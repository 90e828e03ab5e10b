import { useMutation } from '@tanstack/react-query';
import { valueOf } from '../../app/api.ts';
import { useToday } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { download } from '../../export/download.ts';
import { Button } from '../../ui/button.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { useCertificateWords } from './certificate-words.ts';
import { type Offer, useTrainingsApi } from './trainings-api.ts';

/** Makes the certificate in this window: what writes it, and the letters it is set in, come when somebody asks for one. */
export const CertificateButton = ({ offer: { trainingId, title, on } }: { readonly offer: Offer }) => {
  const { say, language } = useWords();
  const today = useToday();
  const api = useTrainingsApi();
  const wordsOf = useCertificateWords(today);
  const make = useMutation({
    mutationFn: async () => {
      const [certificate, { certificateFonts }, { certificatePdf }] = await Promise.all([
        valueOf(api.trainingOffers.getCertificate({ params: { trainingId } })),
        import('./certificate-fonts.ts'),
        import('./certificate-pdf.ts'),
      ]);
      const pdf = await certificatePdf(wordsOf(certificate), await certificateFonts(), language);
      download(`ronde-certificate-${on}.pdf`, pdf);
    },
  });
  return (
    <>
      {make.isError && <Refusal error={make.error} />}
      <Button label={say('trainings.certificateFor', { title })} busy={make.isPending} onPress={() => make.mutate()}>
        {say('trainings.certificate')}
      </Button>
    </>
  );
};
