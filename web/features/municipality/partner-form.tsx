import type { Partner } from '../../../shared/domain/cells/registration.ts';
import type { Draft } from '../../app/drafts.ts';
import { useToday } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { useSchemaForm } from '../../ui/use-form.ts';
import { PartnerFields } from './partner-fields.tsx';
import { emptyPartner, partnerIn, typedPartner, type TypedPartner, TypedPartnerSchema } from './typed-partner.ts';

type Props = {
  /** Keeps what is half typed; whoever saves the partner clears it. */
  readonly draft: Draft<TypedPartner>;
  readonly partner: Partner | undefined;
  readonly busy?: boolean;
  readonly onDone: (partner: Partner) => void;
  readonly onCancel: () => void;
};

/** One partner, added or changed; it joins the list when it is whole. */
export const PartnerForm = ({ draft, partner, busy = false, onDone, onCancel }: Props) => {
  const { say } = useWords();
  const today = useToday();
  const labels = {
    sector: say('municipality.sector'),
    organisation: say('municipality.organisation'),
    entity: say('municipality.entity'),
    validFrom: say('municipality.validFrom'),
  };
  const form = useSchemaForm<TypedPartner>({
    initial: partner === undefined ? emptyPartner(today) : typedPartner(partner),
    draft,
    schema: TypedPartnerSchema,
    labels,
  });
  return (
    <form noValidate onSubmit={form.submitting((typed) => onDone(partnerIn(typed)))}>
      <ErrorSummary mistakes={form.mistakes} attempt={form.attempt} />
      <PartnerFields value={form.value} onChange={form.change} mistakeOf={form.mistakeOf} />
      <p className="row">
        <Button look="primary" submits busy={busy}>
          {say('shell.save')}
        </Button>
        <Button
          onPress={() => {
            draft.clear();
            onCancel();
          }}
        >
          {say('shell.cancel')}
        </Button>
      </p>
    </form>
  );
};
