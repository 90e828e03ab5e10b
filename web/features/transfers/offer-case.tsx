import { RegionId } from '../../../shared/domain/tenants.ts';
import { transfers } from '../../../shared/contract/transfers.ts';
import { valueOf } from '../../app/api.ts';
import { drafts } from '../../app/drafts.ts';
import { usePortal } from '../../app/portal.tsx';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextArea } from '../../ui/field.tsx';
import { MunicipalityPicker } from '../../ui/municipality-picker.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { useSchemaForm } from '../../ui/use-form.ts';
import { useTransfersApi } from './transfers-api.ts';

type Typed = { readonly to?: string | undefined; readonly reasons: string };

const offerDrafts = drafts<Typed>();
const { body: Offer } = transfers.routes.offer;

type Props = { readonly caseId: string; readonly onDone: () => void };

/** The mayor offers a case to the cell of where the person lives now, and says why. */
export const OfferCase = ({ caseId, onDone }: Props) => {
  const { say } = useWords();
  const api = useTransfersApi();
  const region = RegionId.safeParse(usePortal().facts.tenant).data;
  const labels = { to: say('cases.transferTo'), reasons: say('cases.transferWhy') };
  const form = useSchemaForm<Typed>({ initial: { reasons: '' }, draft: offerDrafts(caseId), schema: Offer, labels });
  const offer = useDeed(
    (typed: Typed) => valueOf(api.transfers.offer({ params: { caseId }, body: Offer.parse(typed) })),
    () => {
      form.reset();
      onDone();
    },
  );
  return (
    <form noValidate onSubmit={form.submitting((typed) => offer.mutate(typed))}>
      <ErrorSummary mistakes={form.mistakes} attempt={form.attempt} />
      {offer.isError && <Refusal error={offer.error} />}
      <p>{say('cases.transferTravels')}</p>
      <MunicipalityPicker
        {...form.field('to')}
        label={labels.to}
        hint={say('cases.transferToHint')}
        among={(municipality) => municipality.region === region}
      />
      <TextArea {...form.field('reasons')} label={labels.reasons} hint={say('cases.transferWhyHint')} />
      <Button look="primary" submits busy={offer.isPending}>
        {say('cases.transferNow')}
      </Button>
    </form>
  );
};
